import { interpret, type Value } from '../../../src/core/expression/interpret.ts';
import { type Parsed, parseFormula } from '../../../src/core/expression/parse.ts';
import { printExpression } from '../../../src/core/expression/print.ts';
import type { Diagnostic } from '../../../src/model/diagnostic/diagnostic.ts';
import type { Expression } from '../../../src/model/expression.ts';
import type { Place } from '../../../src/model/place.ts';

/** Formulas of these tests begin in the middle of a line. */
export const START = { file: 'shop.yaml', line: 7, column: 23 } as const;

/** Where the whole of a text stands. */
export const placeOf = (text: string): Place => ({ ...START, length: text.length });

export const parse = (text: string): Parsed => parseFormula({ text, place: placeOf(text) });

/** The expression of a text that must be one. */
export const expressionOf = (text: string): Expression => {
  const parsed = parse(text);
  if (parsed.kind === 'failed') throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.expression;
};

/** The problem of a text that must not be an expression. */
export const problemOf = (text: string): Diagnostic => {
  const parsed = parse(text);
  if (parsed.kind === 'parsed') throw new Error(`${text} is ${printExpression(parsed.expression)}`);
  return parsed.problem;
};

/** Names with a value; every other name is unknown. */
const NAMES: Readonly<Record<string, number>> = {
  a: 2,
  b: 3,
  c: 5,
  yes: 1,
  no: 0,
  mau: 10_000,
  'support.agents': 4,
};

/** The value of a text, `NAMES` in hand. */
export const worthOf = (text: string, names: Readonly<Record<string, number>> = NAMES): Value =>
  interpret(expressionOf(text), { value: (id) => names[id] });
