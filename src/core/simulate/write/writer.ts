import type { Expression } from '../../../model/expression.ts';
import type { Bounds } from '../bounds/bounds.ts';

/** What the code of an expression may use; names of the profile never enter it. */
export type Writer = {
  readonly boundsOf: (expression: Expression) => Bounds;
  /** The value of a quantity in this month, and in the one before: today there is none, but a first value. */
  readonly ref: (id: string) => string;
  readonly prev?: (id: string, initial: () => string) => string;
  /** The draw of a range of this quantity, and of its monthly shock. */
  readonly range: (expression: Extract<Expression, { kind: 'range' }>) => string;
  readonly shock: () => string;
  /** What a reducer over months has come to. */
  readonly months: (expression: Extract<Expression, { kind: 'months' }>) => string;
  /** The index of a function that is called. */
  readonly call: (name: string) => number;
  /** A line before the one that is being written; the name of a new variable. */
  readonly line: (text: string) => void;
  readonly fresh: () => string;
  /** A statement for a trial whose arithmetic came to no number; none where that passes. */
  readonly mark?: string;
};

/** What the parts of a call or a table are written with; a condition is one that is known. */
export type Write = {
  readonly expression: (expression: Expression, writer: Writer) => string;
  readonly condition: (expression: Expression, writer: Writer) => string;
};

/** The text in a variable of its own, so that it may be used more than once. */
export const held = (text: string, { fresh, line }: Writer): string => {
  if (/^(?:[a-z]\d+|NaN|\(?-?\d[\d.e+-]*\)?)$/.test(text)) return text;
  const name = fresh();
  line(`const ${name} = ${text};`);
  return name;
};

/** `-0` and whatever JSON has no word for included. */
export const writeNumber = (value: number): string => {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '(-Infinity)';
  if (Object.is(value, -0)) return '(-0)';
  return value < 0 ? `(${value})` : `${value}`;
};
