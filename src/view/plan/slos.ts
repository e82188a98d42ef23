import { muted, type Prose, prose, type Status, status } from '../../lib/inline.ts';
import type { SloReading } from '../../model/reading/slos.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { PlanView } from './plan-view.ts';

const STATUS = { missed: 'fail', unknown: 'unknown', met: 'pass' } as const;
type Outcome = keyof typeof STATUS;

const outcomeOf = ({ met }: SloReading): Outcome => {
  if (met === null) return 'unknown';
  return met ? 'met' : 'missed';
};

const ORDER: readonly Outcome[] = ['missed', 'unknown', 'met'];

/** SLOs against the limits at this scale, those that are missed first. */
export const viewSlos = (view: PlanView): Block[] => {
  const { plan, words } = view;
  if (plan.slos.length === 0) return [];
  const { headings, columns, slosMissed } = words.plan;
  const sorted = plan.slos.toSorted(
    (a, b) => ORDER.indexOf(outcomeOf(a)) - ORDER.indexOf(outcomeOf(b)),
  );
  const missed = plan.slos.filter(({ met }) => met === false).length;
  const unknown = plan.slos.filter(({ met }) => met === null).length;
  const tone: Status = missed > 0 ? 'fail' : unknown > 0 ? 'unknown' : 'pass';
  return [
    { kind: 'heading', level: 2, content: [headings.slos] },
    { kind: 'callout', status: tone, content: slosMissed(missed, unknown, plan.slos.length) },
    {
      kind: 'table',
      columns: [
        { key: 'status', title: [columns.status], align: 'left', priority: 1 },
        { key: 'slo', title: [columns.slo], align: 'left', priority: 1 },
        { key: 'observed', title: [columns.observed], align: 'right', priority: 1 },
        { key: 'limit', title: [columns.limit], align: 'right', priority: 1 },
        { key: 'headroom', title: [columns.headroom], align: 'right', priority: 2 },
        { key: 'id', title: ['ID'], align: 'left', priority: 3 },
      ],
      rows: sorted.map((slo) => sloRow(slo, view)),
    },
  ];
};

const sloRow = (slo: SloReading, { words, labelOf }: PlanView): readonly Prose[] => {
  const outcome = outcomeOf(slo);
  const label = slo.label === undefined ? labelOf(slo.metric) : textIn(slo.label, words.locale);
  const headroom: Prose =
    slo.headroom === null ? [] : [{ kind: 'number', style: 'percent', value: slo.headroom }];
  return [
    [status(STATUS[outcome], words.plan.slo[outcome])],
    [label],
    shownAmount(slo.observed, slo.unit, words),
    prose`${slo.comparison} ${shownAmount(slo.limit, slo.unit, words)}`,
    headroom,
    [muted(slo.id)],
  ];
};
