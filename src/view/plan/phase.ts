import { amount } from '../../catalog/amount.ts';
import { code, type Prose, plain, prose, type Status } from '../../lib/inline.ts';
import type { EnterReading, TriggerReading } from '../../model/plan.ts';
import { textIn } from '../../model/text.ts';
import { shownAmount } from '../amount.ts';
import type { Block, ListItem } from '../document.ts';
import type { PlanView } from '../plan-view.ts';

/** The decision, the triggers of the next phase as they nest, and what that phase brings. */
export const viewPhase = (view: PlanView): Block[] => {
  const { plan, words } = view;
  const { enter, next } = plan.phase;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, content: [words.plan.headings.phase] },
    ...viewVerdict(view),
  ];
  const items = enter === null ? [] : [enterItem(enter, view)];
  if (next !== null && next.changes.length > 0) {
    const text = (value: Parameters<typeof textIn>[0] | undefined): string =>
      value === undefined ? '' : textIn(value, words.locale);
    const brings = words.plan.nextBrings(text(next.name), text(next.users), text(next.window));
    items.push({
      content: brings,
      children: next.changes.map((change) => ({ content: [text(change)] })),
    });
  }
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

const statusOf = (met: boolean | null): Status => {
  if (met === null) return 'unknown';
  return met ? 'pass' : 'fail';
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

const triggerLine = (trigger: TriggerReading, { words }: PlanView): Prose => {
  const { expression, observed, threshold, unit, progress } = trigger;
  const head: Prose = [code(expression), '  '];
  if (observed === null) return [...head, words.common.unknown];
  if (unit === 'yes/no' || threshold === null)
    return [...head, ...shownAmount(observed, unit, words)];
  const seen = unit === 'count' ? plain(observed) : amount(observed, '');
  const share: Prose =
    progress === null ? [] : prose` (${{ kind: 'number', style: 'percent', value: progress }})`;
  const of = words.plan.of([unit === '' ? seen : bare(observed, unit)], [amount(threshold, unit)]);
  return [...head, ...of, ...share];
};

/** The first of two numbers in one unit: the unit is said once, unless it belongs to the number. */
const bare = (value: number, unit: string) => {
  const node = amount(value, unit);
  if (typeof node === 'string' || node.kind !== 'number' || node.style !== 'plain') return node;
  return plain(value);
};
