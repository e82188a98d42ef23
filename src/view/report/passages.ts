import { chance, muted, type Prose, prose } from '../../lib/inline.ts';
import type { BlockingCondition, PassageReading } from '../../model/answer/projection.ts';
import { snakeCase } from '../../model/id.ts';
import type { TriggerReading } from '../../model/reading/phases.ts';
import { familyOf } from '../../model/unit.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { askedText, conditionName } from './position.ts';
import type { ReportView } from './report-view.ts';
import {
  chanceInWords,
  column,
  linked,
  monthOf,
  rangeText,
  roughly,
  said,
  sameTold,
} from './shown.ts';
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
    id: 'passages',
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
  const intro = view.say.projection.phasesIntro(horizon);
  return [{ kind: 'paragraph', content: intro, cites: ['table-passages'] }, table, ...held(view)];
};

/** Conditions that hold a phase up are worth a word where it has several, or where it hardly begins. */
const held = (view: ReportView): ReportBlock[] => {
  const { phases } = view.report.projection;
  const [next] = phases;
  const blocked = phases.flatMap((passage): ReportBlock[] =>
    foreseen(passage) === 'unlikely'
      ? [{ kind: 'paragraph', content: neverSentence(view, passage) }]
      : [],
  );
  return [...(next === undefined ? [] : heldUp(view, next)), ...blocked];
};

const heldUp = (view: ReportView, next: PassageReading): ReportBlock[] => {
  const { triggers } = view.report.plan.phase;
  const at = triggers.findIndex(({ expression }) => expression === next.binding);
  const trigger = triggers[at];
  if (triggers.length < 2 || trigger === undefined || foreseen(next) === 'unlikely') return [];
  const id = `phases.${snakeCase(next.id)}.triggers.${at + 1}`;
  const condition = conditionText(view, { id, ...trigger });
  return [
    { kind: 'paragraph', content: view.say.projection.held(said(view, next.name), condition) },
  ];
};

/** That a phase hardly begins within the months, and what keeps it from beginning. */
export const neverSentence = (view: ReportView, passage: PassageReading): Prose => {
  const { probability, name, blocking = [] } = passage;
  const { horizon: months, trials } = view.report.projection;
  const chance = probability === 0 ? undefined : chanceInWords(view, probability);
  const never = view.say.summary.never({ phase: said(view, name), months, chance, trials });
  if (blocking.length === 0) return never;
  const conditions = blocking.map((one) => blockingText(view, one));
  return prose`${never} ${view.say.projection.blocked(conditions)}`;
};

const blockingText = (view: ReportView, one: BlockingCondition): Prose => {
  const { today, unit, asked } = one;
  const { p5, p50, p95 } = one.reached;
  const same = sameTold(view, p5, p95, unit);
  return view.say.projection.blocking({
    condition: conditionText(view, { ...one, threshold: asked }),
    month: monthOf(view.report.projection.months.at(-1)?.month ?? null) ?? [],
    middle: p50 === null ? undefined : roughly(view, p50, unit),
    range: same ? undefined : rangeText(view, p5, p95, unit),
    still: same && p50 === today,
  });
};

type Asked = Pick<TriggerReading, 'expression' | 'threshold' | 'unit'> & { readonly id: string };

/** A condition by the name that the profile gives to what it observes: `“Users” ≥ 5,000 users`. */
const conditionText = (view: ReportView, trigger: Asked): Prose => {
  const name = conditionName(view, trigger.id);
  const asked = askedText(view, trigger);
  const { quoted } = view.say.frame;
  return familyOf(trigger.unit).kind === 'fact' ? quoted(name) : prose`${quoted(name)} ${asked}`;
};
