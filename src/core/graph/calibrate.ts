import { type Expression, partsOf } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { interpret } from '../expression/interpret.ts';
import { type Evaluation, evaluate, type Given } from './evaluate.ts';

const CALIBRATION = 'calibration.';

/**
 * What is given, with measured ÷ modelled as the calibration of each metric that has a model and was
 * measured: `calibration.peak_rps` is 1.2 where 600 were measured and the model says 500.
 */
export const withCalibrations = (
  graph: Graph,
  at: { readonly set: Given; readonly phase?: number },
): Given => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const due = graph.quantities.flatMap(({ id }) => {
    const ratio = at.set.has(id) ? undefined : calibrationOf(id, byId);
    const measured = at.set.get(id.slice(CALIBRATION.length));
    return ratio === undefined || measured === undefined ? [] : [{ id, ratio }];
  });
  if (due.length === 0) return at.set;
  const { value } = evaluate(graph, at);
  const given = new Map(at.set);
  for (const { id, ratio } of due) {
    const known = interpret(ratio, { value });
    if (known !== undefined) given.set(id, known);
  }
  return given;
};

/**
 * `peak_rps / model.peak_rps` for the id `calibration.peak_rps`: a measurement by all that the
 * metric is otherwise the product of; undefined for any other id.
 */
export const calibrationOf = (
  id: string,
  byId: ReadonlyMap<string, Quantity>,
): Expression | undefined => {
  if (!id.startsWith(CALIBRATION)) return undefined;
  const metric = id.slice(CALIBRATION.length);
  const scaled = byId.get(metric)?.expression;
  if (scaled === undefined) return undefined;
  return factorsOf(scaled)
    .filter((part) => part.kind !== 'ref' || part.id !== id)
    .reduce<Expression>((left, right) => ({ kind: 'binary', op: '/', left, right }), {
      kind: 'ref',
      id: metric,
    });
};

const factorsOf = (expression: Expression): readonly Expression[] =>
  expression.kind === 'binary' && expression.op === '*'
    ? partsOf(expression).flatMap(factorsOf)
    : [expression];

/**
 * What is given of today at any other scale: a metric that has a model and was measured follows
 * its model from there, scaled by its calibration.
 */
export const givenElsewhere = ({ given }: Evaluation): Given =>
  new Map([...given].filter(([id]) => !given.has(CALIBRATION + id)));
