import type { Measurement } from '../../model/measurements.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';

/**
 * The graph with ranges that are given from outside the profile (`--set growth.mau='5% to 10%'`) in the
 * place of its own numbers, so that they are sampled as these would be. Where a metric has a model the
 * range is its point: what is measured scales the model, and a model has one scale.
 */
export const withRanges = (graph: Graph, measurements: readonly Measurement[]): Graph => {
  const ranges = new Map(
    measurements.flatMap((one) => {
      const { id, interval } = one;
      return interval === undefined || !isRange(graph, one) ? [] : [[id, interval] as const];
    }),
  );
  if (ranges.size === 0) return graph;
  const quantities = graph.quantities.map((quantity): Quantity => {
    const interval = ranges.get(quantity.id);
    return interval === undefined
      ? quantity
      : { ...quantity, expression: { kind: 'range', interval } };
  });
  return { ...graph, quantities };
};

/** What is given as a number: a range is part of the graph. */
export const numbersAmong = (
  graph: Graph,
  measurements: readonly Measurement[],
): readonly Measurement[] => measurements.filter((one) => !isRange(graph, one));

const isRange = ({ quantities }: Graph, { id, interval }: Measurement): boolean =>
  interval !== undefined && !quantities.some((one) => one.id === `calibration.${id}`);
