import { joinProse, type Prose, prose, status, traced } from '../../lib/inline.ts';
import { snakeCase } from '../../model/id.ts';
import type { PhaseName } from '../../model/phase-name.ts';
import type { EnterReading, TargetReading, TriggerReading } from '../../model/reading/phases.ts';
import type { Text } from '../../model/text.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock, ReportTable } from './document.ts';
import { formulaInWords } from './formula-words.ts';
import { phaseNumber } from './phase-number.ts';
import type { ReportView } from './report-view.ts';
import { column, limitText, linked, monthOf, numberOf, said, shown, sign } from './shown.ts';

/** The deployed phase, what opens the next one, and what that brings. */
export const viewPosition = (view: ReportView): ReportBlock[] => {
  const { phase } = view.report.plan;
  const { position } = view.say;
  const number = phaseNumber(view, phase.current.id);
  const all = view.report.phases.length + Math.round(numberOf(view, 'phase') ?? 0);
  const { architecture } = phase.current;
  const now = position.now(said(view, phase.current.name), number, all);
  const runs = architecture === undefined ? [] : position.architecture(said(view, architecture));
  return [
    { kind: 'lead', content: runs.length === 0 ? now : prose`${now} ${runs}` },
    ...targets(view, phase.current, phase.current.targets ?? []),
    ...conditions(view),
    ...brings(view),
    ...(phase.next === null ? [] : targets(view, phase.next, phase.next.targets ?? [])),
  ];
};

const conditions = (view: ReportView): ReportBlock[] => {
  const { phase } = view.report.plan;
  if (phase.next === null || phase.triggers.length === 0) return [];
  const next = said(view, phase.next.name);
  const { position } = view.say;
  return [
    {
      kind: 'paragraph',
      content: position.open({ next, how: howCombined(phase.enter) }),
      cites: ['table-conditions'],
    },
    conditionTable(view, phase.triggers),
  ];
};

const howCombined = (enter: EnterReading | null): 'one' | 'all' | 'any' | 'mixed' | 'met' => {
  if (enter === null || enter.kind === 'trigger') return enter?.met === true ? 'met' : 'one';
  if (enter.kind === 'not' || enter.parts.some(({ kind }) => kind !== 'trigger')) return 'mixed';
  return enter.kind === 'and' ? 'all' : 'any';
};

const conditionTable = (view: ReportView, triggers: readonly TriggerReading[]): ReportTable => {
  const { position } = view.say;
  const { columns } = position;
  const expected = triggers.some(({ month }) => month !== undefined);
  return {
    kind: 'table',
    id: 'conditions',
    caption: position.conditions,
    columns: [
      column('condition', columns.condition),
      column('status', columns.status),
      column('today', columns.today, 'right'),
      column('asked', columns.asked, 'right'),
      column('progress', columns.progress, 'right'),
      ...(expected ? [column('expected', columns.expected)] : []),
    ],
    rows: triggers.map((trigger, i) => [
      conditionName(view, keyOf(view, i)),
      statusOf(trigger.met, [position.met, position.unmet, view.say.frame.notMeasured]),
      linked(view, `${keyOf(view, i)}.observed`, shown(view, trigger.observed, trigger.unit)),
      linked(view, `${keyOf(view, i)}.threshold`, askedText(view, trigger)),
      trigger.progress === null ? [] : shown(view, Math.min(1, round(trigger.progress)), 'share'),
      ...(expected ? [expectedOf(view, trigger)] : []),
    ]),
  };
};

const round = (share: number): number => Math.round(share * 100) / 100;

const statusOf = (
  met: boolean | null,
  [yes, no, unknown]: readonly [string, string, string],
): Prose => {
  if (met === null) return [status('unknown', unknown)];
  return [met ? status('pass', yes) : status('info', no)];
};

/** `phases.growth.triggers.1`, of the next phase. */
const keyOf = (view: ReportView, i: number): string =>
  `phases.${snakeCase(view.report.plan.phase.next?.id ?? '')}.triggers.${i + 1}`;

/** What a condition is about, by the name that the profile gives it, or in words. */
export const conditionName = (view: ReportView, trigger: string): Prose => {
  const observed = view.stepOf(`${trigger}.observed`);
  const about = observed ?? view.stepOf(trigger);
  if (about?.expression === undefined) return [view.labelOf(trigger)];
  if (about.expression.kind === 'ref') {
    const { id } = about.expression;
    return view.stepOf(id)?.value == null ? [view.labelOf(id)] : [traced(id, [view.labelOf(id)])];
  }
  return formulaInWords(about.expression, { view, unit: about.unit, names: true });
};

/** `≥ 50,000 users` */
export const askedText = (
  view: ReportView,
  { expression, threshold, unit }: Pick<TriggerReading, 'expression' | 'threshold' | 'unit'>,
): Prose => prose`${comparisonOf(expression)}\u00a0${shown(view, threshold, unit)}`;

/** The sign in `mau >= 50k`; nothing in a condition of several. */
const comparisonOf = (expression: string): string => {
  const [first, ...others] = expression.match(/[<>]=?|[=!]=/g) ?? [];
  return first === undefined || others.length > 0 ? '' : sign(first);
};

const expectedOf = (view: ReportView, { met, month }: TriggerReading): Prose => {
  if (met === true) return [];
  return monthOf(month?.p50 ?? null) ?? [view.say.position.notWithin];
};

const brings = (view: ReportView): ReportBlock[] => {
  const { next } = view.report.plan.phase;
  if (next === null) return [];
  const { position } = view.say;
  const { changes, features = [], stack = [], window, timeline, users, architecture } = next;
  const text = (of: Text): string => said(view, of);
  const timing: Prose | undefined =
    window !== undefined
      ? [text(window)]
      : timeline?.from == null
        ? undefined
        : position.weeks(timeline.from, timeline.to, timeline.unit);
  const sentences: Prose[] = [
    ...(architecture === undefined ? [] : [position.architecture(text(architecture))]),
    ...(users === undefined ? [] : [position.forUsers(text(users))]),
    ...(timing === undefined ? [] : [position.planned(timing)]),
  ];
  const technical = view.audience === 'technical';
  const items: ListItem[] = [
    ...changes.map((change) => ({ content: [text(change)] })),
    ...(features.length === 0 ? [] : [withChildren(position.features, features.map(text))]),
    ...(stack.length === 0 || !technical ? [] : [withChildren(position.stack, stack.map(text))]),
  ];
  if (sentences.length === 0 && items.length === 0) return [];
  return [
    { kind: 'heading', level: 3, content: [position.brings(said(view, next.name))] },
    ...(sentences.length === 0
      ? []
      : [{ kind: 'paragraph', content: joinProse(sentences, ' ') } as const]),
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ];
};

const withChildren = (title: string, names: readonly string[]): ListItem => ({
  content: [`${title}: ${names.join(', ')}`],
});

const targets = (
  view: ReportView,
  { id, name }: PhaseName,
  all: readonly TargetReading[],
): ReportBlock[] => {
  if (all.length === 0) return [];
  const { position } = view.say;
  const { targetColumns } = position;
  const key = `phases.${snakeCase(id)}.targets`;
  return [
    {
      kind: 'paragraph',
      content: position.targets(said(view, name), all.length),
      cites: [`table-targets-${id}`],
    },
    {
      kind: 'table',
      id: `targets-${id}`,
      caption: position.targetCaption(said(view, name)),
      columns: [
        column('target', targetColumns.target),
        column('status', targetColumns.status),
        column('today', targetColumns.today, 'right'),
        column('goal', targetColumns.goal, 'right'),
      ],
      rows: all.map(({ metric, label, observed, limit, unit, comparison, met }) => [
        [label === undefined ? view.labelOf(metric) : said(view, label)],
        statusOf(met, [position.reached, position.notReached, view.say.frame.notMeasured]),
        linked(view, metric, shown(view, observed, unit)),
        linked(view, `${key}.${metric}.limit`, limitText(view, { comparison, limit, unit })),
      ]),
    },
  ];
};
