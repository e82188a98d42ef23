import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { givenElsewhere } from '../graph/calibrate.ts';
import { deployedPhase } from '../graph/deployed.ts';
import { type Evaluation, evaluate } from '../graph/evaluate.ts';

/** The graph on entering the next phase. */
export type NextEvaluation = {
  readonly phase: Phase;
  /** Metrics that are not there yet, and the value that each must reach. */
  readonly at: Readonly<Record<string, number>>;
  readonly evaluation: Evaluation;
};

/**
 * The graph at the moment when the next phase begins: in that phase, each metric that must reach a
 * threshold moved there, what follows it by a model too, all else as today. Of conditions of which
 * one suffices none is moved: which comes first cannot be told. None in the last phase.
 */
export const evaluateNext = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
): NextEvaluation | undefined => evaluateEntry(profile, graph, today, deployedPhase(today) + 1);

/** The same on entering the phase with this index, whatever phases come before it. */
export const evaluateEntry = (
  { phases }: Profile,
  graph: Graph,
  today: Evaluation,
  index: number,
): NextEvaluation | undefined => {
  const phase = phases[index];
  if (phase === undefined) return undefined;
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const enter = byId.get(`phases.${snakeCase(phase.id)}.enter`)?.expression;
  const at: Record<string, number> = {};
  for (const trigger of enter === undefined ? [] : neededTriggers(enter)) {
    const metric = byId.get(`${trigger}.observed`)?.expression;
    const threshold = today.value(`${trigger}.threshold`);
    if (metric?.kind !== 'ref' || threshold === undefined) continue;
    if (today.value(trigger) === 0 && isMetric(byId.get(metric.id))) at[metric.id] = threshold;
  }
  const set = new Map([...givenElsewhere(today), ...Object.entries(at)]);
  return { phase, at, evaluation: evaluate(graph, { set, phase: index }) };
};

/** Ids of the triggers that must all hold; none where one of several suffices. */
export const neededTriggers = (enter: Expression): string[] => {
  if (enter.kind === 'ref') return [enter.id];
  if (enter.kind !== 'binary' || enter.op !== 'and') return [];
  return [...neededTriggers(enter.left), ...neededTriggers(enter.right)];
};

const isMetric = (quantity: Quantity | undefined): boolean => quantity?.section === 'metrics';
