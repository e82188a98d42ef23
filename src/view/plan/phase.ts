import type { Catalogue } from '../../catalog/catalogue.ts';
import { code, month, muted, type Prose, prose, type Status } from '../../lib/inline.ts';
import type { EnterReading, TriggerReading } from '../../model/reading/phases.ts';
import { textIn } from '../../model/text.ts';
import type { Block, ListItem } from '../document.ts';
import { phaseItems } from './next-phase.ts';
import type { PlanView } from './plan-view.ts';
import { shownProgress, statusOf } from './progress.ts';

/** The decision, the triggers of the next phase as they nest, and what that phase brings. */
export const viewPhase = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { enter } = plan.phase;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, content: [words.plan.headings.phase] },
    ...viewVerdict(view),
  ];
  const items = [...(enter === null ? [] : [enterItem(enter, view)]), ...phaseItems(view)];
  if (items.length > 0) blocks.push({ kind: 'list', items });
  return blocks;
};

/** One line: the decision and how many triggers are met; also the last line of the plan. */
export const viewVerdict = ({ plan, words }: PlanView): Block[] => {
  const { current, next, decision, target, triggers } = plan.phase;
  const name = (phase: { readonly name: Parameters<typeof textIn>[0] }): string =>
    textIn(phase.name, words.locale);
  if (next === null) {
    return [{ kind: 'callout', status: 'pass', content: words.plan.final(name(current)) }];
  }
  const met = triggers.filter((trigger) => trigger.met === true).length;
  const unknown = triggers.filter((trigger) => trigger.met === null).length;
  const count = words.plan.triggersMet(met, triggers.length, unknown);
  const says = words.plan[decision === 'advance' ? 'advance' : 'stay'](name(current), name(next));
  const beyond =
    target.id === current.id || target.id === next.id
      ? []
      : prose`. ${words.plan.targetBeyond(name(target))}`;
  const status: Status = decision === 'advance' ? 'warn' : 'info';
  return [{ kind: 'callout', status, content: prose`${says}: ${count}${beyond}` }];
};

const enterItem = (enter: EnterReading, view: PlanView): ListItem => {
  if (enter.kind === 'trigger') {
    const trigger = view.plan.phase.triggers[enter.index] as TriggerReading;
    return { status: statusOf(enter.met), content: triggerLine(trigger, view) };
  }
  const { all, any, not } = view.words.plan;
  const lead = { and: all, or: any, not }[enter.kind];
  return {
    status: statusOf(enter.met),
    content: lead,
    children: enter.parts.map((part) => enterItem(part, view)),
  };
};

const triggerLine = (trigger: TriggerReading, { words }: PlanView): Prose => [
  ...shownCondition(trigger),
  '  ',
  ...shownProgress(trigger, words),
  ...expectedMonth(trigger, words),
];

const NAMED = /^(.+?) ?(>=|<=|>|<) ?([A-Za-z_][\w.-]*)$/;

/** A threshold that has a name is shown as its value: `tenants >= 5 (validation_tenants)`. */
const shownCondition = ({ expression, threshold }: TriggerReading): Prose => {
  const [, side, comparison, name] = NAMED.exec(expression) ?? [];
  if (name === undefined || threshold === null) return [code(expression)];
  return [code(`${side} ${comparison} ${threshold}`), muted(` (${name})`)];
};

/** When it is likely to hold: between P10 and P90, or from P10 on where P90 is beyond sight. */
const expectedMonth = ({ month: months }: TriggerReading, { plan }: Catalogue): Prose => {
  if (months === undefined) return [];
  const { p10, p50, p90 } = months;
  if (p50 === null) return prose`  ${muted(...plan.notExpected)}`;
  const span =
    p10 === null || p10 === p90
      ? []
      : plan.expectedBetween([month(p10)], p90 === null ? undefined : [month(p90)]);
  return prose`  ${muted(...plan.expected([month(p50)]), ...span)}`;
};
