import { describe, expect, it } from 'vitest';
import { formulaParts, printExpression } from '../../../src/core/expression/print.ts';
import type { Expression } from '../../../src/model/expression.ts';
import { expressionOf } from './read.ts';

const number = (value: number): Expression => ({ kind: 'number', value });
const ref = (id: string): Expression => ({ kind: 'ref', id });
const binary = (op: '+' | '-' | '*' | '^', left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  op,
  left,
  right,
});

describe('a negative number in a formula that no text gave', () => {
  it.each([
    [binary('^', number(-2), number(2)), '(-2) ^ 2'],
    [binary('^', number(2), number(-2)), '2 ^ -2'],
    [binary('-', number(5), number(-2)), '5 - -2'],
    [binary('*', number(-2), number(-3)), '-2 * -3'],
    [{ kind: 'unary', op: '-', operand: number(-2) } as const, '--2'],
  ])('%j', (expression, printed) => {
    expect(printExpression(expression)).toBe(printed);
    // The parser has no negative numbers, but what it makes of the text prints and counts the same.
    expect(printExpression(expressionOf(printed))).toBe(printed);
  });
});

it('prints numbers in full, ungrouped', () => {
  expect(printExpression(number(15500))).toBe('15500');
  expect(printExpression(number(0.1 + 0.2))).toBe('0.30000000000000004');
  expect(printExpression(number(1e21))).toBe('1e+21');
  expect(printExpression(expressionOf('1e+21'))).toBe('1e+21');
});

it('hands names and bare numbers to the view, the rest as text', () => {
  const expression = binary('*', ref('mau'), binary('+', number(1), expressionOf('50k')));
  expect(formulaParts(expression)).toEqual([
    { kind: 'ref', id: 'mau' },
    ' * ',
    '(',
    { kind: 'number', value: 1 },
    ' + ',
    '50k',
    ')',
  ]);
});

describe('what has no text of its own', () => {
  it.each([
    [{ kind: 'unknown' }, '?'],
    [{ kind: 'range', interval: { kind: 'lognormal', low: 2, high: 5 } }, '2 to 5'],
    [{ kind: 'range', interval: { kind: 'split', low: 2, mid: 3, high: 5 } }, '2 to 5, mid 3'],
    [{ kind: 'range', interval: { kind: 'uniform', low: 2, high: 5 } }, 'uniform(2, 5)'],
    [{ kind: 'range', interval: { kind: 'normal', mean: 2, sd: 5 } }, 'normal(2, 5)'],
  ] satisfies [Expression, string][])('%j', (expression, printed) => {
    expect(printExpression(expression)).toBe(printed);
  });

  it('a table, by number and by phase', () => {
    const points = [
      { x: 10_000, y: number(300) },
      { x: 100_000, y: number(3000) },
    ];
    const table: Expression = { kind: 'curve', by: ref('mau'), points, between: 'log' };
    expect(printExpression(table)).toBe('by mau: 10000 → 300, 100000 → 3000 (log)');
    const named = points.map(({ y }, x) => ({ x, name: `p${x}`, y }));
    const byPhase: Expression = { kind: 'curve', by: ref('phase'), points: named, between: 'step' };
    expect(printExpression(byPhase)).toBe('by phase: p0 → 300, p1 → 3000 (step)');
  });
});
