import type { Comparison, Expression } from '../../../model/expression.ts';
import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Phase } from '../../../model/profile/phases.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Graph, Quantity } from '../../../model/quantity.ts';
import type { Evaluation } from '../../graph/evaluate.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
};

/** Phases that cannot follow each other as planned, and investments that never come back. */
export const phaseFindings = (subject: Subject): Finding[] => [
  ...outOfOrder(subject),
  ...neverPaidBack(subject),
];

/** One threshold of a phase: `mau >= 50k`. */
type Threshold = {
  readonly phase: Phase;
  readonly metric: string;
  readonly up: boolean;
  readonly value: number;
  readonly quantity: Quantity;
};

/** A later phase that asks less of a metric than an earlier one adds nothing by it: a slip, most likely. */
const outOfOrder = (subject: Subject): Finding[] => {
  const found: Finding[] = [];
  const strictest = new Map<string, Threshold>();
  for (const threshold of thresholdsOf(subject)) {
    const key = `${threshold.metric} ${threshold.up}`;
    const before = strictest.get(key);
    const { up, value, phase, metric, quantity } = threshold;
    if (
      before !== undefined &&
      before.phase !== phase &&
      (up ? value < before.value : value > before.value)
    ) {
      const facts = {
        metric,
        unit: quantity.unit,
        earlier: { phase: before.phase.id, threshold: before.value },
        later: { phase: phase.id, threshold: value },
        side: up ? ('lower' as const) : ('higher' as const),
      };
      found.push(finding('phase_order', 'warning', facts, quantity.place));
    } else if (before === undefined || (up ? value > before.value : value < before.value)) {
      strictest.set(key, threshold);
    }
  }
  return found;
};

const thresholdsOf = ({ profile, graph, evaluation }: Subject): Threshold[] => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return profile.phases.flatMap((phase) => {
    const enter = byId.get(`phases.${snakeCase(phase.id)}.enter`);
    return (enter === undefined ? [] : askedFor(enter.expression)).flatMap((id): Threshold[] => {
      const [trigger, observed] = [byId.get(id), byId.get(`${id}.observed`)];
      const value = evaluation.value(`${id}.threshold`);
      const direction = trigger === undefined ? undefined : directionOf(trigger.expression);
      if (observed?.expression.kind !== 'ref' || value === undefined || direction === undefined) {
        return [];
      }
      const metric = observed.expression.id;
      return [{ phase, metric, up: direction === 'up', value, quantity: observed }];
    });
  });
};

/** The triggers that a phase asks for, without those under a `not`. */
const askedFor = (enter: Expression): string[] => {
  if (enter.kind === 'ref') return [enter.id];
  return enter.kind === 'binary' ? [...askedFor(enter.left), ...askedFor(enter.right)] : [];
};

/** Which way the observed side must move; the threshold may stand left or right. */
const directionOf = (trigger: Expression): 'up' | 'down' | undefined => {
  if (trigger.kind !== 'binary') return undefined;
  const op = trigger.op as Comparison;
  if (op === '==' || op === '!=' || !/^[<>]/.test(op)) return undefined;
  return op.startsWith('>') === (trigger.left.kind !== 'number') ? 'up' : 'down';
};

const neverPaidBack = ({ profile, graph, evaluation }: Subject): Finding[] => {
  const known = new Set(graph.quantities.map(({ id }) => id));
  return profile.phases.flatMap((phase) => {
    const prefix = `phases.${snakeCase(phase.id)}`;
    const profit = evaluation.value(`${prefix}.profit`);
    if (!known.has(`${prefix}.payback`) || profit === undefined || profit > 0) return [];
    const facts = {
      phase: phase.id,
      cost: evaluation.value(`${prefix}.cost`) ?? 0,
      revenue: evaluation.value(`${prefix}.revenue_target`) ?? 0,
      unit: `${profile.project.currency}/month`,
    };
    return [finding('phase_never_pays', 'warning', facts, phase.revenueTarget?.place)];
  });
};
