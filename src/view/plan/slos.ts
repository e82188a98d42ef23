import type { SloReading } from '../../model/reading/slos.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { type LimitRow, limitTable } from './limits.ts';
import type { PlanView } from './plan-view.ts';

const STATUS = { missed: 'fail', unknown: 'unknown', met: 'pass' } as const;

/** SLOs against the limits at this scale, those that are missed first. */
export const viewSlos = (view: PlanView): Block[] => {
  const { slos } = view.plan;
  if (slos.length === 0) return [];
  const { headings, columns, slosMissed } = view.words.plan;
  const missed = slos.filter(({ met }) => met === false).length;
  const unknown = slos.filter(({ met }) => met === null).length;
  return [
    { kind: 'heading', level: 2, content: [headings.slos] },
    {
      kind: 'callout',
      status: missed > 0 ? 'fail' : unknown > 0 ? 'unknown' : 'pass',
      content: slosMissed(missed, unknown, slos.length),
    },
    limitTable(
      slos.map((slo) => rowOf(slo, view)),
      columns.slo,
      view,
    ),
  ];
};

const rowOf = (slo: SloReading, { words, labelOf }: PlanView): LimitRow => {
  const outcome = slo.met === null ? 'unknown' : slo.met ? 'met' : 'missed';
  return {
    reading: slo,
    name: [slo.label === undefined ? labelOf(slo.metric) : textIn(slo.label, words.locale)],
    status: STATUS[outcome],
    outcome: words.plan.slo[outcome],
  };
};
