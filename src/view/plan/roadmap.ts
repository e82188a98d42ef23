import { addMonths } from '../../lib/calendar.ts';
import { code, day, muted, type Prose, status, strong } from '../../lib/inline.ts';
import type { Plan } from '../../model/answer/plan.ts';
import type { RoadmapReading } from '../../model/reading/roadmap.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { monthSpan } from '../text/month-span.ts';
import type { PlanView } from './plan-view.ts';

const MOST = 12;

/** What is due now, and what the next phase brings, by category; all of it when everything is asked for. */
export const viewRoadmap = (view: PlanView): Block[] => {
  const { plan, words, wide, profileName } = view;
  const items = orderedItems(view);
  if (items.length === 0) return [];
  const shown = wide ? items : items.slice(0, MOST);
  const hidden = items.length - shown.length;
  const costs = items.some(({ cost }) => cost !== null);
  const { columns, headings } = words.plan;
  const more: Block[] =
    hidden === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: words.common.more(hidden, [code(`scale plan ${profileName} --wide`)]),
          },
        ];
  const due = plan.quantities['roadmap.due_cost'];
  return [
    { kind: 'heading', level: 2, content: [headings.roadmap] },
    {
      kind: 'table',
      columns: [
        { key: 'category', title: [columns.category], align: 'left', priority: 1 },
        { key: 'what', title: [columns.what], align: 'left', priority: 1 },
        { key: 'when', title: [columns.when], align: 'left', priority: 1 },
        ...(costs
          ? [{ key: 'cost', title: [columns.cost], align: 'right', priority: 1 } as const]
          : []),
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows: shown.map((item, i) => itemRow(item, shown[i - 1], costs, view)),
    },
    ...more,
    ...(due === undefined || due.value === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: words.plan.dueCost(shownAmount(due.value, due.unit, words)),
          } as const,
        ]),
  ];
};

const SOON_MONTHS = 3;
const LATER = 4;

/** How soon an item matters: due, perhaps due, due soon, with the next phase, later, done. */
const rankOf = ({ due, phase, date, done }: RoadmapReading, plan: Plan): number => {
  if (done) return LATER + 1;
  if (due === true) return 0;
  if (due === null) return 1;
  const soon = addMonths(plan.at, SOON_MONTHS);
  if (date !== null && soon !== undefined && date <= soon) return 2;
  return phase !== null && phase.id === plan.phase.next?.id ? LATER - 1 : LATER;
};

/** What matters now, soonest first and the items of one category together; with `--wide` the rest as well. */
const orderedItems = ({ plan, words, wide }: PlanView): readonly RoadmapReading[] => {
  const items = plan.roadmap ?? [];
  const categories = [...new Set(items.map(({ category }) => textIn(category, words.locale)))];
  const placeOf = (item: RoadmapReading): number =>
    rankOf(item, plan) * categories.length +
    categories.indexOf(textIn(item.category, words.locale));
  return items
    .filter((item) => wide || rankOf(item, plan) < LATER)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
};

const itemRow = (
  item: RoadmapReading,
  before: RoadmapReading | undefined,
  costs: boolean,
  view: PlanView,
): readonly Prose[] => {
  const { words } = view;
  const category = textIn(item.category, words.locale);
  const same =
    before !== undefined &&
    textIn(before.category, words.locale) === category &&
    rankOf(before, view.plan) === rankOf(item, view.plan);
  const name = textIn(item.name, words.locale);
  const unit = view.plan.project.currency;
  return [
    same ? [] : [category],
    item.done ? [muted(name)] : [name],
    whenOf(item, view),
    ...(costs ? [item.cost === null ? [] : shownAmount(item.cost, unit, words)] : []),
    [muted(item.id)],
  ];
};

const whenOf = (item: RoadmapReading, { plan, words }: PlanView): Prose => {
  if (item.done) return [muted(words.plan.roadmap.done)];
  if (item.due === true && item.date !== null && item.date < plan.at) {
    return [strong(...words.plan.roadmap.overdue([day(item.date)]))];
  }
  if (item.due === true) return [strong(words.plan.roadmap.due)];
  if (item.due === null) return [status('unknown', words.common.unknown)];
  if (item.phase !== null) return words.plan.roadmap.with(textIn(item.phase.name, words.locale));
  if (item.months !== undefined) return monthSpan(item.months, words.plan.roadmap.between);
  if (item.date !== null) return [day(item.date)];
  return [muted(words.plan.roadmap.later)];
};
