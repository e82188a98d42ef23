import { day, muted, type Prose, strong } from '../../lib/inline.ts';
import type { RoadmapReading } from '../../model/reading/roadmap.ts';
import { monthSpan } from '../text/month-span.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { column, numberOf, said, shown, shownQuantity } from './shown.ts';

/** What is due, what comes with the next phase, and what comes later. */
export const viewRoadmapSection = (view: ReportView): ReportBlock[] => {
  const items = view.report.plan.roadmap ?? [];
  if (items.length === 0) return [];
  const { at, project } = view.report.plan;
  const { roadmap } = view.say;
  const due = items.filter(({ due: is, done }) => is === true && !done);
  const overdue = due.filter(({ date }) => date !== null && date < at);
  const costs = items.some(({ cost }) => cost !== null);
  const cost = numberOf(view, 'roadmap.due_cost');
  return [
    {
      kind: 'lead',
      content: roadmap.intro(due.length, overdue.length),
      cites: ['table-roadmap'],
    },
    {
      kind: 'table',
      id: 'roadmap',
      caption: roadmap.caption,
      columns: [
        column('what', roadmap.columns.what),
        column('category', roadmap.columns.category),
        column('when', roadmap.columns.when),
        ...(costs ? [column('cost', roadmap.columns.cost, 'right')] : []),
      ],
      rows: soonestFirst(items, at).map((item) => [
        [item.done ? muted(said(view, item.name)) : said(view, item.name)],
        [said(view, item.category)],
        whenOf(view, item),
        ...(costs ? [item.cost === null ? [] : shown(view, item.cost, project.currency)] : []),
      ]),
    },
    ...(cost === null || cost === 0
      ? []
      : [
          {
            kind: 'paragraph',
            content: roadmap.cost(shownQuantity(view, 'roadmap.due_cost'), isApart(view)),
          } as const,
        ]),
  ];
};

/** Whether no cost of the plan counts what is due. */
const isApart = ({ report, stepOf }: ReportView): boolean =>
  !Object.keys(report.plan.quantities).some(
    (id) =>
      id.startsWith('costs.') &&
      stepOf(id)?.inputs.some((of) => of.startsWith('roadmap.')) === true,
  );

const soonestFirst = (items: readonly RoadmapReading[], at: string): RoadmapReading[] => {
  const rank = ({ due, done, date, phase }: RoadmapReading): number => {
    if (done) return 6;
    if (due === true) return date !== null && date < at ? 0 : 1;
    if (date !== null) return 2;
    if (due === null) return 4;
    return phase === null ? 5 : 3;
  };
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || (a.date ?? '').localeCompare(b.date ?? '', 'en'),
  );
};

const whenOf = (view: ReportView, item: RoadmapReading): Prose => {
  const { roadmap } = view.say;
  if (item.done) return [muted(roadmap.done)];
  if (item.due === true && item.date !== null && item.date < view.report.plan.at) {
    return [strong(...roadmap.overdue([day(item.date)]))];
  }
  if (item.due === true) return [strong(roadmap.due)];
  if (item.due === null) return [muted(roadmap.unknown)];
  if (item.phase !== null) return roadmap.with(said(view, item.phase.name));
  if (item.months !== undefined) return monthSpan(item.months, roadmap.between);
  return item.date === null ? [muted(roadmap.later)] : [day(item.date)];
};
