import type { Quantity } from '../../model/quantity.ts';
import type { Sized } from '../../model/stack.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { derivationOf } from './derivation.ts';

/**
 * The graph on entering the phase, and at its end, when the load is highest; of a month at its 80th and
 * 95th percentile, and at its middle.
 */
export type Points = {
  readonly byId: ReadonlyMap<string, Quantity>;
  readonly middle: Evaluation;
  readonly start: Evaluation;
  readonly end: Evaluation;
};

/** A quantity as a sized number; undefined where nothing gives it a value. */
export const sizedOf = (
  id: string,
  points: Points,
  at: 'middle' | 'start' | 'end' = 'start',
): Sized | undefined => {
  const { byId, [at]: evaluation } = points;
  const value = evaluation.value(id);
  const quantity = byId.get(id);
  if (value === undefined || quantity === undefined) return undefined;
  return { id, value, unit: quantity.unit, derivation: derivationOf(id, { byId, evaluation }) };
};

/** A number that nothing gives a value, as what is taken in its place. */
export const assumedSize = (id: string, value: number, unit: string): Sized => ({
  id,
  value,
  unit,
  derivation: `assumed: ${value} ${unit}`,
});
