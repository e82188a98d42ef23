import { code, muted, type Prose, prose, type Status, status } from '../../lib/inline.ts';
import type {
  PriorityReading,
  ReadinessCategoryReading,
  ReadinessDecision,
  ReadinessReading,
} from '../../model/reading/readiness.ts';
import { textIn } from '../../model/text.ts';
import type { Block, ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const TONE: Readonly<Record<ReadinessDecision, Status>> = {
  go: 'pass',
  optimise: 'warn',
  pause: 'fail',
};
const MOST = 5;

/** Whether to go on, the scores behind it, reasons to pause, and what would raise the lowest scores. */
export const viewReadiness = (view: PlanView): Block[] => {
  const { readiness } = view.plan;
  if (readiness === null) return [];
  const { heading, headingFinal } = view.words.plan.readiness;
  const title = view.plan.phase.next === null ? headingFinal : heading;
  return [
    { kind: 'heading', level: 2, content: [title] },
    ...summary(readiness, view),
    scoreTable(readiness, view),
    ...pauseItems(readiness, view),
    ...priorities(readiness, view),
  ];
};

const summary = (readiness: ReadinessReading, { words }: PlanView): Block[] => {
  const { decision, mean, lowest, needed, atBest, categories } = readiness;
  const share = (value: number | null): Prose => shownAmount(value, 'share', words);
  const which = categories.find(({ id }) => id === lowest?.id)?.name;
  const content = words.plan.readiness.summary({
    decision,
    mean: share(mean),
    meanNeeded: share(needed.mean),
    lowest: share(lowest?.score ?? null),
    lowestNeeded: share(needed.lowest),
    category: which === undefined ? undefined : textIn(which, words.locale),
  });
  const best =
    atBest.decision === decision ? [] : prose`. ${words.plan.readiness.atBest(atBest.decision)}`;
  return [{ kind: 'callout', status: TONE[decision], content: [...content, ...best] }];
};

const scoreTable = ({ categories }: ReadinessReading, view: PlanView): Block => {
  const { columns } = view.words.plan.readiness;
  return {
    kind: 'table',
    columns: [
      { key: 'status', title: [columns.status], align: 'left', priority: 1 },
      { key: 'category', title: [columns.category], align: 'left', priority: 1 },
      { key: 'score', title: [columns.score], align: 'right', priority: 1 },
      { key: 'target', title: [columns.target], align: 'right', priority: 1 },
      { key: 'id', title: ['ID'], align: 'left', priority: 3 },
    ],
    rows: categories.map((category) => scoreRow(category, view)),
  };
};

const STATUS = { reached: 'pass', below: 'fail', unknown: 'unknown' } as const;

/** A category without a target of its own is held to the lowest score that is needed. */
const outcomeOf = (
  { score, atBest, target }: ReadinessCategoryReading,
  { readiness }: PlanView['plan'],
): keyof typeof STATUS => {
  const needed = target ?? readiness?.needed.lowest ?? 0;
  if (score !== null && score >= needed) return 'reached';
  return atBest === null || atBest >= needed ? 'unknown' : 'below';
};

const scoreRow = (category: ReadinessCategoryReading, { plan, words }: PlanView): Prose[] => {
  const { id, name, score, atBest, target, onTarget } = category;
  const outcome = onTarget === true ? 'reached' : outcomeOf(category, plan);
  const share = (value: number | null): Prose => shownAmount(value, 'share', words);
  const open = score !== null && atBest !== null && atBest > score;
  return [
    [status(STATUS[outcome], words.plan.readiness.status[outcome])],
    [textIn(name, words.locale)],
    open ? words.plan.readiness.between(share(score), share(atBest)) : share(score),
    target === null ? [] : share(target),
    [muted(`readiness.${id.replaceAll('-', '_')}`)],
  ];
};

const pauseItems = ({ pause }: ReadinessReading, { words }: PlanView): Block[] => {
  const { pause: says, maybePause } = words.plan.readiness;
  const items = pause.flatMap(({ name, met }): ListItem[] => {
    if (met === false) return [];
    const reason = textIn(name, words.locale);
    return met === true
      ? [{ status: 'fail', content: says(reason) }]
      : [{ status: 'unknown', content: maybePause(reason) }];
  });
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};

const priorities = (readiness: ReadinessReading, view: PlanView): Block[] => {
  const { words, wide, profileName } = view;
  const shown = wide ? readiness.priorities : readiness.priorities.slice(0, MOST);
  if (shown.length === 0) return [];
  const hidden = readiness.priorities.length - shown.length;
  const items = shown.map((check) => priorityItem(check, readiness, view));
  if (hidden > 0) {
    items.push({ content: words.common.more(hidden, [code(`scale plan ${profileName} --wide`)]) });
  }
  return [
    { kind: 'paragraph', content: words.plan.readiness.priorities },
    { kind: 'list', items },
  ];
};

const priorityItem = (
  { category, name, met, gain }: PriorityReading,
  { categories }: ReadinessReading,
  { words }: PlanView,
): ListItem => {
  const of = categories.find(({ id }) => id === category)?.name ?? category;
  const share = shownAmount(gain, 'share', words);
  return {
    status: met === null ? 'unknown' : 'fail',
    content: words.plan.readiness.gain(textIn(name, words.locale), share, textIn(of, words.locale)),
  };
};
