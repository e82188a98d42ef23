import type { Expression } from '../../model/expression.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { rewrite } from '../expression/walk.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { ExplainSubject } from './subject.ts';

/**
 * The graph as it is computed in one month of a path, to be explained as today's is: formulas are those
 * of a later month, and what they take from the month before is an input with the value that it had.
 */
export const subjectInMonth = (
  {
    graph,
    path,
    measurements,
  }: {
    readonly graph: Graph;
    readonly path: readonly Evaluation[];
    readonly measurements: readonly Measurement[];
  },
  month: number,
): ExplainSubject => {
  const evaluation = path[month] as Evaluation;
  const earlier = path[month - 1];
  if (earlier === undefined) return { graph, evaluation, measurements };
  const before = new Map<string, { readonly id: string; readonly value: number | undefined }>();
  const named = (part: Expression): Expression => {
    if (part.kind !== 'prev') return part;
    const id = `prev(${part.id})`;
    before.set(id, { id: part.id, value: earlier.value(part.id) });
    return { kind: 'ref', id };
  };
  const quantities = graph.quantities.map(
    ({ step, ...quantity }): Quantity => ({
      ...quantity,
      expression: rewrite(step ?? quantity.expression, named),
    }),
  );
  return {
    graph: { ...graph, quantities },
    evaluation,
    // A measurement holds on only for what time does not move.
    measurements: measurements.filter(({ id }) => evaluation.given.has(id)),
    before,
  };
};
