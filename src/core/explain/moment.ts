import type { Graph } from '../../model/quantity.ts';
import type { Evaluation, Given } from '../graph/evaluate.ts';
import { sliceMonths } from '../graph/slice-months.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import type { Level } from '../simulate/levels.ts';
import { neededNodes } from '../simulate/nodes.ts';

/** The month that a quantity is explained in, and the path of the point values up to it. */
export type Moment = {
  readonly month: number;
  readonly graph: Graph;
  /** The same with its chances and quantiles as numbers: what is sampled. */
  readonly known: Graph;
  readonly path: readonly Evaluation[];
  /** It looks along all months: those of the path. */
  readonly along: boolean;
  /** It is a month of the path itself, as runway: whether the path comes to it. */
  readonly comes?: boolean;
};

/**
 * The month that is asked for; of what looks along the months and is itself one of them, the month that
 * it comes to, else the last. None where it is explained as it is today. `known` is the graph with its
 * chances and quantiles as numbers, as those have no value at a point.
 */
export const momentOf = (
  graph: Graph,
  given: Given,
  {
    id,
    month,
    horizon,
    known,
  }: {
    readonly id: string | undefined;
    readonly month: number | undefined;
    readonly horizon: number;
    readonly known: (show: readonly string[], months: number) => Graph;
  },
): Moment | undefined => {
  const level = levelOf(graph, given, id);
  const along = level === 'late';
  if (month === undefined && !along && level !== 'overall') return undefined;
  const own = id === undefined ? graph : sliceMonths(graph, [id]);
  const months = along || level === 'overall' ? Math.max(horizon, month ?? 0) : (month ?? 0);
  const shown = own.quantities.map((each) => each.id);
  const numbers = known(shown, months);
  const path = evaluateMonths(sliceMonths(numbers, shown), { set: given, months });
  const base = { graph: own, known: numbers, path, along };
  const unit = graph.quantities.find((quantity) => quantity.id === id)?.unit;
  if (!along || unit !== 'months') return { ...base, month: month ?? (along ? months : 0) };
  const value = path.at(-1)?.value(id ?? '');
  return { ...base, month: month ?? value ?? months, comes: value !== undefined };
};

const levelOf = (graph: Graph, given: Given, id: string | undefined): Level | undefined =>
  id === undefined ? undefined : neededNodes(graph, given, [id]).levels.get(id);
