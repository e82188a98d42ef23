import { chance, code, muted, type Prose, prose } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { askedText, conditionName } from './position.ts';
import type { ReportView } from './report-view.ts';
import { column, linked, monthOf, said } from './shown.ts';
import { foreseen } from './when.ts';

/** When each phase begins, how likely it is, and what decides it. */
export const viewPassages = (view: ReportView): ReportBlock[] => {
  const { phases, horizon } = view.report.projection;
  if (phases.length === 0) return [];
  const [first] = phases;
  if (first !== undefined && phases.every((one) => foreseen(one) === 'unknown')) {
    const content = view.say.summary.whenUnknown(said(view, first.name));
    return [{ kind: 'paragraph', content }, ...held(view)];
  }
  const { columns, beyond, phases: caption } = view.say.projection;
  const when = (iso: string | null): Prose => monthOf(iso) ?? [muted(beyond(horizon))];
  const table: ReportTable = {
    kind: 'table',
    caption,
    columns: [
      column('phase', columns.phase),
      column('chance', columns.chance, 'right'),
      column('early', columns.early),
      column('middle', columns.middle),
      column('late', columns.late),
      column('act_by', columns.act_by),
    ],
    rows: phases.map((passage) => {
      const { name, probability, month, act_by } = passage;
      // Where a metric is not measured, nobody can say, and none of it is a chance of 0.
      if (foreseen(passage) === 'unknown') {
        return [[said(view, name)], [muted(view.say.frame.unknown)], [], [], [], []];
      }
      return [
        [said(view, name)],
        linked(view, `phases.${snakeCase(passage.id)}.month`, [chance(probability)]),
        when(month.p10),
        when(month.p50),
        when(month.p90),
        monthOf(act_by) ?? [],
      ];
    }),
  };
  return [table, ...held(view)];
};

/** Conditions that hold a phase up are worth a word where it has several. */
const held = (view: ReportView): ReportBlock[] => {
  const { plan, projection } = view.report;
  const [next] = projection.phases;
  if (plan.phase.triggers.length < 2 || next === undefined || next.binding === null) return [];
  return [
    {
      kind: 'paragraph',
      content: view.say.projection.held(said(view, next.name), conditionOf(view, next.binding)),
    },
  ];
};

/** A condition by the name that the profile gives to what it observes: `“Users” ≥ 5,000 users`. */
const conditionOf = (view: ReportView, binding: string): Prose => {
  const { triggers } = view.report.plan.phase;
  const at = triggers.findIndex(({ expression }) => expression === binding);
  const trigger = triggers[at];
  if (trigger === undefined) return [code(binding)];
  const asked = askedText(view, trigger);
  const [name] = conditionName(view, trigger, at);
  return typeof name === 'string'
    ? prose`${view.say.frame.named(name)} ${asked}`
    : conditionName(view, trigger, at);
};
