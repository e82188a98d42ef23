import { describe, expect, it } from 'vitest';
import { interpret } from '../../../src/core/expression/interpret.ts';
import { printExpression } from '../../../src/core/expression/print.ts';
import { needsOf, rewrite } from '../../../src/core/expression/walk.ts';
import { expressionOf, placeOf, problemOf, START, worthOf } from './read.ts';

const tooDeepAt = (offset: number, limit: number, length = 1) => ({
  code: 'expression_too_deep',
  facts: { limit },
  place: { ...START, column: START.column + offset, length },
});

describe('at most 50 parentheses, signs, nots and powers in each other', () => {
  it.each([
    ['parentheses', (n: number) => `${'('.repeat(n)}1${')'.repeat(n)}`, 50],
    ['calls', (n: number) => `${'abs('.repeat(n)}1${')'.repeat(n)}`, 203],
    ['signs', (n: number) => `${'-'.repeat(n)}1`, 50],
    ['powers', (n: number) => `1${'^1'.repeat(n)}`, 101],
  ] as const)('%s', (_, text, offset) => {
    expect(Math.abs(worthOf(text(50)) ?? 0)).toBe(1);
    expect(problemOf(text(51))).toEqual(tooDeepAt(offset, 50));
  });

  it('nots', () => {
    expect(worthOf(`${'not '.repeat(50)}1`)).toBe(1);
    expect(problemOf(`${'not '.repeat(51)}1`)).toEqual(tooDeepAt(200, 50, 3));
  });

  it('of different kinds together', () => {
    expect(worthOf(`${'-('.repeat(25)}1${')'.repeat(25)}`)).toBe(-1);
    expect(problemOf(`${'-('.repeat(26)}1${')'.repeat(26)}`)).toEqual(tooDeepAt(50, 50));
    expect(problemOf(`${'2 ^ (-'.repeat(30)}1${')'.repeat(30)}`)).toMatchObject({
      code: 'expression_too_deep',
    });
  });

  it('but any number beside each other', () => {
    expect(worthOf(Array(400).fill('(-1)').join('+'))).toBe(-400);
    expect(worthOf(`min(${Array(400).fill('-(-7)').join(', ')})`)).toBe(7);
    expect(worthOf(Array(200).fill('2 ^ 1').join(' + '))).toBe(400);
  });
});

describe('at most 500 operators in one argument', () => {
  it.each(['+', '*', '-'])('a chain of %s', (op) => {
    const value = op === '+' ? 501 : op === '*' ? 1 : -499;
    expect(worthOf(`1${`${op}1`.repeat(500)}`)).toBe(value);
    expect(problemOf(`1${`${op}1`.repeat(501)}`)).toEqual(tooDeepAt(1001, 500));
  });

  it('through parentheses', () => {
    const chain = `1${'+1'.repeat(250)}`;
    expect(problemOf(`(${chain})${'+1'.repeat(250)}`)).toMatchObject(tooDeepAt(1001, 500));
    expect(worthOf(`(${chain})${'+1'.repeat(249)}`)).toBe(500);
  });

  it('not counting what stands beside', () => {
    const chain = `1${'+1'.repeat(400)}`;
    expect(worthOf(`min(${chain}, ${chain}, ${chain})`)).toBe(401);
  });

  it('so that whatever reads a formula survives it', () => {
    const text = `1${'*1'.repeat(450)}`;
    const expression = rewrite(
      expressionOf(`${'('.repeat(49)}${text}${')'.repeat(49)}`),
      (part) => part,
    );
    expect(printExpression(expression).length).toBe(1 + 450 * 4);
    expect(needsOf(expression)).toEqual([]);
    expect(interpret(expression, { value: () => undefined })).toBe(1);
  });
});

describe('at most 4,000 characters', () => {
  it.each([
    ['(', 10_000],
    ['1+', 2001],
    [' ', 4001],
    ['x', 1_000_000],
  ])('%j %i times', (piece, times) => {
    const text = piece.repeat(times);
    const facts = { length: text.length, limit: 4000 };
    expect(problemOf(text)).toEqual({ code: 'expression_too_long', facts, place: placeOf(text) });
  });

  it.each([
    '(',
    ')',
    '-',
    'not ',
    '^',
    '1^',
    'min(',
    'min(1,',
    'a and ',
    '"',
    "'",
    '%',
    'a.',
    '1e',
  ])('%j as often as there is room for fails without a crash', (piece) => {
    const text = piece.repeat(Math.floor(4000 / piece.length));
    expect(problemOf(text).place).toMatchObject({ file: 'shop.yaml', line: 7 });
  });

  it('a name of that length is a name', () => {
    expect(expressionOf('x'.repeat(4000))).toMatchObject({ kind: 'ref' });
  });
});

it('a suffix cannot make a number of something endless', () => {
  expect(problemOf(`1e${'9'.repeat(400)}k`)).toMatchObject({ code: 'number_not_finite' });
  expect(problemOf(`${'9'.repeat(400)}`)).toMatchObject({ code: 'number_not_finite' });
  expect(worthOf(`0.${'0'.repeat(400)}1`)).toBe(0);
});
