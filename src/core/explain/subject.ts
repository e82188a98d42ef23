import type { Measurement } from '../../model/measurements.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** A graph at one point; in a later month with what it was the month before, by name. */
export type ExplainSubject = {
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly measurements: readonly Measurement[];
  /** `prev(mau)` → `mau` and its value then. */
  readonly before?: ReadonlyMap<string, { readonly id: string; readonly value: Value }>;
};
