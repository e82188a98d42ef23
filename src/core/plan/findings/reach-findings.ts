import type { Comparison } from '../../../model/expression.ts';
import type { Barrier, LimitEnd } from '../../../model/finding/contradiction.ts';
import { type Finding, finding } from '../../../model/finding/finding.ts';
import { snakeCase } from '../../../model/id.ts';
import type { Phase } from '../../../model/profile/phases.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Graph, Quantity } from '../../../model/quantity.ts';
import { interpret } from '../../expression/interpret.ts';
import { printExpression } from '../../expression/print.ts';
import { needsOf } from '../../expression/walk.ts';
import type { Evaluation } from '../../graph/evaluate.ts';
import { comparedSides } from '../../sections/phases.ts';
import { ANYTHING, type Bounds, boundsOf, isEmpty, within } from '../bounds.ts';
import { fixedOf } from '../fixed.ts';
import { type Step, waysOf } from '../ways.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
};

/** Phases that no value of the metrics lets anybody enter. */
export const reachFindings = (subject: Subject): Finding[] => {
  const context = contextOf(subject);
  return subject.profile.phases.slice(1).flatMap((phase) => unreachable(phase, context));
};

type Context = {
  readonly byId: ReadonlyMap<string, Quantity>;
  readonly metrics: ReadonlyMap<string, Bounds>;
  readonly value: Evaluation['value'];
  readonly isFixed: (id: string) => boolean;
};

const contextOf = ({ profile, graph, evaluation }: Subject): Context => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const metrics = new Map(profile.metrics.map((metric) => [metric.id, metricBounds(metric)]));
  return { byId, metrics, value: evaluation.value, isFixed: fixedOf(byId) };
};

/** Metrics are at least 0 unless they say otherwise. */
export const metricBounds = ({ min = 0, max }: Profile['metrics'][number]): Bounds => ({
  low: { value: min, open: false },
  high: max === undefined ? ANYTHING.high : { value: max, open: false },
});

const unreachable = (phase: Phase, context: Context): Finding[] => {
  const enter = context.byId.get(`phases.${snakeCase(phase.id)}.enter`);
  const ways = enter === undefined ? undefined : waysOf(enter.expression, true);
  if (ways === undefined || ways.length === 0) return [];
  const barriers = ways.flatMap((way) => barrierOf(way, context) ?? []);
  const [fault] = barriers;
  if (fault === undefined || barriers.length < ways.length) return [];
  const place = enter?.place ?? phase.place;
  return [
    finding('phase_unreachable', 'error', { phase: phase.id, ways: ways.length, fault }, place),
  ];
};

/** What of a way excludes itself; undefined where nothing does. */
const barrierOf = (way: readonly Step[], context: Context): Barrier | undefined => {
  const left = new Map<string, Bounds>();
  for (const step of way) {
    if (neverHolds(step, context)) {
      const trigger = context.byId.get(step.id);
      const written = trigger === undefined ? '' : printExpression(trigger.expression);
      return { kind: 'constant', expression: step.holds ? written : `not (${written})` };
    }
    const asked = askedBy(step, context);
    if (asked === undefined) continue;
    const { of, unit, bounds } = asked;
    const beyond = beyondMetric(asked, context);
    if (beyond !== undefined) return beyond;
    const both = within(left.get(of) ?? ANYTHING, bounds);
    if (isEmpty(both)) return { kind: 'clash', of, unit, low: both.low, high: both.high };
    left.set(of, both);
  }
  return undefined;
};

/** A condition of plain numbers that does not hold: nothing can ever make it. */
const neverHolds = ({ id, holds }: Step, { byId }: Context): boolean => {
  const trigger = byId.get(id);
  if (trigger === undefined || needsOf(trigger.expression).length > 0) return false;
  const value = interpret(trigger.expression, { value: () => undefined });
  return value !== undefined && (value !== 0) !== holds;
};

type Asked = { readonly of: string; readonly unit: string; readonly bounds: Bounds };

/** What a trigger asks of a quantity, where it compares it with what no metric moves. */
const askedBy = ({ id, holds }: Step, { byId, value, isFixed }: Context): Asked | undefined => {
  const [trigger, observed] = [byId.get(id), byId.get(`${id}.observed`)];
  const threshold = value(`${id}.threshold`);
  const sides = trigger === undefined ? undefined : comparedSides(trigger.expression);
  if (sides === undefined || observed === undefined || threshold === undefined) return undefined;
  if (!isFixed(`${id}.threshold`)) return undefined;
  const of = printExpression(observed.expression);
  const op = holds ? sides.op : OPPOSITE[sides.op];
  return { of, unit: observed.unit, bounds: boundsOf(op, threshold) };
};

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
};

const beyondMetric = ({ of, unit, bounds }: Asked, { metrics }: Context): Barrier | undefined => {
  const own = metrics.get(of);
  if (own === undefined || !isEmpty(within(own, bounds))) return undefined;
  const barrier = (side: 'min' | 'max', asked: LimitEnd, bound: LimitEnd): Barrier => ({
    kind: 'beyond',
    of,
    unit,
    side,
    asked,
    bound: bound.value,
  });
  const above = isEmpty({ low: bounds.low, high: own.high });
  return above ? barrier('max', bounds.low, own.high) : barrier('min', bounds.high, own.low);
};
