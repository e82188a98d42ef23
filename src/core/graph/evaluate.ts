import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Curve, Expression } from '../../model/expression.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { interpret, type Value } from '../expression/interpret.ts';
import { printExpression } from '../expression/print.ts';

/** What is given instead of computed: by id; an undefined value is unknown. */
export type Given = ReadonlyMap<string, Value>;

/** A table that was read outside its points. */
export type Clamp = {
  readonly id: string;
  readonly by: string;
  readonly side: 'below' | 'above';
  readonly x: number;
  /** The point that was used instead. */
  readonly point: number;
};

/** The values of all quantities at one point, and what is to be said about them. */
export type Evaluation = {
  readonly value: (id: string) => Value;
  readonly given: Given;
  readonly clamps: readonly Clamp[];
  /** Quantities that became NaN or infinite; what stands on them is unknown. */
  readonly problems: readonly Diagnostic[];
};

/**
 * Evaluates the graph at one point: `set` gives values by id, `phase` is the index of the phase.
 * Everything else of scale is a view of this.
 */
export const evaluate = (
  graph: Graph,
  at: { readonly set?: Given; readonly phase?: number } = {},
): Evaluation => {
  const given = new Map(at.set);
  if (at.phase !== undefined) given.set('phase', at.phase);
  return compute(graph.quantities, given);
};

/** One later month: quantities in the order of that, what is given in it, and the month before. */
export const evaluateMonth = (
  quantities: readonly Quantity[],
  { given, prev }: { readonly given: Given; readonly prev: (id: string) => Value },
): Evaluation => compute(quantities, given, prev);

const compute = (
  quantities: readonly Quantity[],
  given: Given,
  prev?: (id: string) => Value,
): Evaluation => {
  const values = new Map<string, Value>();
  const clamps: Clamp[] = [];
  const problems: Diagnostic[] = [];
  const value = (id: string): Value => values.get(id);
  let computing: string;
  const scope = {
    value,
    onClamp: (curve: Curve, side: Clamp['side'], x: number) =>
      clamps.push(clampOf(computing, curve, side, x)),
    ...(prev === undefined ? {} : { prev }),
  };
  for (const quantity of quantities) {
    const { id, step, expression } = quantity;
    computing = id;
    const formula = prev === undefined ? expression : (step ?? expression);
    const result = given.has(id) ? given.get(id) : interpret(formula, scope);
    if (result === undefined || Number.isFinite(result)) values.set(id, result);
    else problems.push(notFinite(quantity, formula, result));
  }
  return { value, given, clamps, problems };
};

const clampOf = (id: string, { by, points }: Curve, side: 'below' | 'above', x: number): Clamp => {
  const point = (side === 'below' ? points[0] : points.at(-1))?.x ?? 0;
  return { id, by: printExpression(by), side, x, point };
};

const notFinite = ({ id, place }: Quantity, formula: Expression, value: number): Diagnostic =>
  diagnostic(
    'not_finite',
    {
      id,
      result: Number.isNaN(value) ? 'NaN' : 'Infinity',
      formula: printExpression(formula).slice(0, 200),
    },
    place,
  );
