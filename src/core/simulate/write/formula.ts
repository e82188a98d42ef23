import type { Expression } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { rangeNames } from '../sample/range-names.ts';
import type { Context } from './context.ts';
import { writeExpression } from './generate.ts';
import type { Names } from './names.ts';
import type { Writer } from './writer.ts';

/** One formula: of which quantity it is, what keys its ranges, and in which month it is computed. */
export type Written = {
  readonly id: string;
  readonly formula: Expression;
  /** The formula that it is a part of, where it is one. */
  readonly whole?: Expression;
  readonly at: 'today' | 'later' | 'end';
};

export type Lines = { readonly lines: readonly string[]; readonly value: string };

/** The lines that compute one formula of a quantity, and the text of its value. */
export const writeFormula = (
  context: Context,
  { id, formula, whole = formula, at }: Written,
  names: Names,
  reduced: Writer['months'] = () => 'NaN',
): Lines => {
  const lines: string[] = [];
  const named = rangeNames(id, whole);
  const writer: Writer = {
    ...names,
    boundsOf: (part) => context.facts.boundsOf(part, at),
    range: (part) => `S[${drawOf(context, named.get(part) ?? id, part.interval)} * width + i]`,
    shock: () => (at === 'end' ? '0' : `Z(K[${indexIn(context.shocks, id)}], first + i, m)`),
    months: reduced,
    call: (name) => indexIn(context.functions, name),
    line: (text) => lines.push(text),
    fresh: () => `t${context.count.fresh++}`,
    mark: 'B[i + offset] = 1;',
  };
  const value = writeExpression(formula, writer);
  return { lines, value };
};

const drawOf = (
  { draws, drawn }: Context,
  name: string,
  interval: Context['draws'][number]['interval'],
): number => {
  const key = `${name} ${JSON.stringify(interval)}`;
  const before = drawn.get(key);
  if (before !== undefined) return before;
  drawn.set(key, draws.length);
  return draws.push({ name, interval }) - 1;
};

const indexIn = (names: string[], name: string): number => {
  const at = names.indexOf(name);
  return at < 0 ? names.push(name) - 1 : at;
};

/** Today's formula, or what is given instead. */
export const todayOf = ({ input }: Context, { id, expression }: Quantity): Expression => {
  const { given } = input;
  if (!given.has(id)) return expression;
  const value = given.get(id);
  return value === undefined ? { kind: 'unknown' } : { kind: 'number', value };
};

/** The formula of every later month. */
export const laterOf = ({ step, expression }: Quantity): Expression => step ?? expression;
