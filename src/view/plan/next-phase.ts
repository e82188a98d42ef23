import { code, joinProse, type Prose, prose, type Status } from '../../lib/inline.ts';
import type { TargetReading } from '../../model/reading/phases.ts';
import { type Text, textIn } from '../../model/text.ts';
import type { ListItem } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { paybackShown } from './payback.ts';
import type { PlanView } from './plan-view.ts';
import { shownProgress, statusOf } from './progress.ts';

/** What the deployed phase is still to reach, and what the next one brings, costs and is to reach. */
export const phaseItems = (view: PlanView): ListItem[] => {
  const { current, next } = view.plan.phase;
  return [
    ...targetsItem(current.name, current.targets ?? [], view),
    ...nextItem(view),
    ...(next === null ? [] : targetsItem(next.name, next.targets ?? [], view)),
  ];
};

const nextItem = (view: PlanView): ListItem[] => {
  const { plan, words } = view;
  const { next } = plan.phase;
  if (next === null) return [];
  const text = (value: Text | undefined): string =>
    value === undefined ? '' : textIn(value, words.locale);
  const listed = (title: string, texts: readonly Text[] = []): ListItem[] =>
    texts.length === 0 ? [] : [{ content: prose`${title}: ${texts.map(text).join(', ')}` }];
  const children: ListItem[] = [
    ...next.changes.map((change) => ({ content: [text(change)] })),
    ...listed(words.plan.features, next.features),
    ...listed(words.plan.stack, next.stack),
    ...economicsItem(next.id, view),
  ];
  if (children.length === 0) return [];
  const { timeline } = next;
  const window: Prose =
    timeline === undefined
      ? prose`${text(next.window)}`
      : words.plan.window(timeline.from, timeline.to, timeline.unit);
  return [{ content: words.plan.nextBrings(text(next.name), text(next.users), window), children }];
};

const PARTS = ['investment', 'cost', 'revenue_target', 'roi', 'payback'] as const;

/** One line: what the phase costs, earns and returns, as far as the profile says. */
const economicsItem = (phase: string, { plan, words }: PlanView): ListItem[] => {
  const parts = PARTS.flatMap((part): Prose[] => {
    const quantity = plan.quantities[`phases.${phase.replaceAll('-', '_')}.${part}`];
    if (quantity === undefined) return [];
    const value = part === 'payback' ? paybackShown(quantity.value) : quantity.value;
    return [words.plan.economics[part](shownAmount(value, quantity.unit, words))];
  });
  return parts.length === 0 ? [] : [{ content: joinProse(parts, ' · ') }];
};

const targetsItem = (
  phase: Text,
  targets: readonly TargetReading[],
  view: PlanView,
): ListItem[] => {
  if (targets.length === 0) return [];
  const { words } = view;
  const content = words.plan.targets(textIn(phase, words.locale));
  return [{ content, children: targets.map((target) => targetItem(target, view)) }];
};

const targetItem = (target: TargetReading, { words }: PlanView): ListItem => {
  const { metric, comparison, limit, observed, unit, met } = target;
  const name: Prose =
    target.label === undefined ? [code(metric)] : [textIn(target.label, words.locale)];
  const status: Status = statusOf(met);
  // `5 of 20` is on its way up; of the others, and of what is unknown, the goal must be said.
  const up = comparison.startsWith('>') && observed !== null;
  const goal = up ? [] : prose` ${comparison} ${shownAmount(limit, unit, words)}`;
  const reached = shownProgress({ ...target, threshold: up ? limit : null }, words);
  return { status, content: [...name, ...goal, '  ', ...reached] };
};
