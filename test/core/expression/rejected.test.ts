import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../src/model/diagnostic/diagnostic.ts';
import type { ForbiddenSyntax } from '../../../src/model/diagnostic/expression-diagnostic.ts';
import { expressionOf, placeOf, problemOf, START } from './read.ts';

/** `at` is the offset of what is marked, in characters from the start of the formula. */
type Mark = { readonly at: number; readonly found: string };

const expectProblem = (
  text: string,
  code: DiagnosticCode,
  facts: object,
  { at, length }: { at: number; length: number },
): void => {
  expect(problemOf(text)).toEqual({
    code,
    facts,
    place: { file: START.file, line: START.line, column: START.column + at, length },
  });
};

const FORBIDDEN: readonly (readonly [string, ForbiddenSyntax, Mark])[] = [
  ['x = 5', 'assignment', { at: 2, found: '=' }],
  ['f(x) = 2', 'assignment', { at: 5, found: '=' }],
  ['x == 5 = 1', 'assignment', { at: 7, found: '=' }],
  ['a === b', 'assignment', { at: 4, found: '=' }],
  ['a !== b', 'assignment', { at: 4, found: '=' }],
  ['a => b', 'comparison', { at: 2, found: '=>' }],
  ['a =< b', 'comparison', { at: 2, found: '=<' }],
  ['a <> b', 'comparison', { at: 2, found: '<>' }],
  ['30 min', 'juxtaposition', { at: 0, found: '30 min' }],
  ['mau > 5 days', 'juxtaposition', { at: 6, found: '5 days' }],
  ['mau > 20k e a < 3%', 'other_language', { at: 10, found: 'e' }],
  ['mau > 20k ou (a < 3%)', 'other_language', { at: 10, found: 'ou' }],
  ['a > 1 AND b > 1', 'other_language', { at: 6, found: 'AND' }],
  ['nao a', 'other_language', { at: 0, found: 'nao' }],
  ['não a > 3', 'other_language', { at: 0, found: 'não' }],
  ['50 k', 'juxtaposition', { at: 0, found: '50 k' }],
  ['2(a)', 'juxtaposition', { at: 0, found: '2(' }],
  ['2 a', 'juxtaposition', { at: 0, found: '2 a' }],
  ['(a)(b)', 'juxtaposition', { at: 2, found: ')(' }],
  ['(a) b', 'juxtaposition', { at: 2, found: ') b' }],
  ['min(a, b)(c)', 'juxtaposition', { at: 8, found: ')(' }],
  ['min(a b)', 'juxtaposition', { at: 4, found: 'a b' }],
  ['a not b', 'juxtaposition', { at: 0, found: 'a not' }],
  ['a AND b', 'other_language', { at: 2, found: 'AND' }],
  ['2% to 3%', 'juxtaposition', { at: 0, found: '2% to' }],
  ['a mod b', 'juxtaposition', { at: 0, found: 'a mod' }],
  ['a in b', 'juxtaposition', { at: 0, found: 'a in' }],
  ['a .5', 'juxtaposition', { at: 0, found: 'a .5' }],
  ['a "x"', 'juxtaposition', { at: 0, found: 'a "x"' }],
  ['"x" a', 'juxtaposition', { at: 0, found: '"x" a' }],
  ["'x' (a)", 'juxtaposition', { at: 0, found: "'x' (" }],
  ['1 < x < 5', 'chained_comparison', { at: 0, found: '1 < x < 5' }],
  ['a == b == c', 'chained_comparison', { at: 0, found: 'a == b == c' }],
  ['a . b', 'property', { at: 2, found: '.' }],
  ['a.', 'property', { at: 1, found: '.' }],
  ['.a', 'property', { at: 0, found: '.' }],
  ['a..b', 'property', { at: 1, found: '.' }],
  ['(a).b', 'property', { at: 3, found: '.' }],
  ['x!', 'factorial', { at: 1, found: '!' }],
  ['!x', 'factorial', { at: 0, found: '!' }],
  ["a'", 'quote', { at: 1, found: "'" }],
  ['"growth', 'quote', { at: 0, found: '"' }],
  ['phase == "growth', 'quote', { at: 9, found: '"' }],
  ['phase == "a\\"b"', 'quote', { at: 9, found: '"' }],
  ['`a`', 'quote', { at: 0, found: '`' }],
  ['[1, 2]', 'matrix', { at: 0, found: '[' }],
  ['a[0]', 'matrix', { at: 1, found: '[' }],
  ['a]', 'matrix', { at: 1, found: ']' }],
  ['{a: 1}', 'matrix', { at: 0, found: '{' }],
  ['a ? b : c', 'conditional', { at: 2, found: '?' }],
  ['a ?? b', 'conditional', { at: 2, found: '?' }],
  ['1:10', 'conditional', { at: 1, found: ':' }],
  ['a & b', 'bitwise', { at: 2, found: '&' }],
  ['a && b', 'bitwise', { at: 2, found: '&&' }],
  ['a | b', 'bitwise', { at: 2, found: '|' }],
  ['~a', 'bitwise', { at: 0, found: '~' }],
  ['a; b', 'separator', { at: 1, found: ';' }],
  ['a \\ b', 'separator', { at: 2, found: '\\' }],
  ['a ** b', 'power', { at: 2, found: '**' }],
  ['5 %', 'percent', { at: 2, found: '%' }],
  ['5%%', 'percent', { at: 2, found: '%' }],
  ['5k%', 'percent', { at: 2, found: '%' }],
  ['a % b', 'percent', { at: 2, found: '%' }],
  ['a%', 'percent', { at: 1, found: '%' }],
  ['naïve', 'character', { at: 2, found: 'ï' }],
  ['a × b', 'character', { at: 2, found: '×' }],
  ['a ≥ b', 'character', { at: 2, found: '≥' }],
  ['a # b', 'character', { at: 2, found: '#' }],
  ['$a', 'character', { at: 0, found: '$' }],
  ['a @ b', 'character', { at: 2, found: '@' }],
  ['a + 😀', 'character', { at: 4, found: '😀' }],
  ['a\u0000', 'character', { at: 1, found: '\u0000' }],
];

describe.each(FORBIDDEN)('%j', (text, syntax, { at, found }) => {
  it(`is forbidden: ${syntax}`, () => {
    expectProblem(text, 'expression_forbidden', { syntax, found }, { at, length: found.length });
  });
});

const UNREADABLE: readonly (readonly [string, Mark])[] = [
  ['1_000', { at: 0, found: '1_000' }],
  ['50K', { at: 0, found: '50K' }],
  ['50kM', { at: 0, found: '50kM' }],
  ['a + 30min', { at: 4, found: '30min' }],
  ['2x', { at: 0, found: '2x' }],
  ['512Mi', { at: 0, found: '512Mi' }],
  ['5.', { at: 0, found: '5.' }],
  ['1..2', { at: 0, found: '1..2' }],
  ['1.2.3', { at: 0, found: '1.2.3' }],
  ['0x10', { at: 0, found: '0x10' }],
  ['10e', { at: 0, found: '10e' }],
  ['1e+', { at: 0, found: '1e' }],
  ['5%5', { at: 0, found: '5%5' }],
];

describe.each(UNREADABLE)('%j', (text, { at, found }) => {
  it('is no number', () => {
    expectProblem(text, 'number_unreadable', { found, unit: '' }, { at, length: found.length });
  });
});

it.each([
  ['mau >= 50.000', 7, '50.000', ['50', '50000']],
  ['1.000 * a', 0, '1.000', ['1', '1000']],
  ['a + 250.000k', 4, '250.000k', ['250k', '250000k']],
] as const)('%j may have thousands in it', (text, at, found, readings) => {
  expectProblem(text, 'number_ambiguous', { found, readings }, { at, length: found.length });
});

it.each(['a * 12.000%', 'a + 0.000', 'a + 1.645', 'a + 50.0', 'a + 1000.000'])(
  '%j has but one meaning',
  (text) => {
    expect(expressionOf(text)).toBeDefined();
  },
);

it.each([
  ['1e400', 0, '1e400'],
  ['a + 1e308k', 4, '1e308k'],
  ['-9e999', 1, '9e999'],
] as const)('%j is no finite number', (text, at, found) => {
  expectProblem(text, 'number_not_finite', { found }, { at, length: found.length });
});

/** `found` is empty where the formula ends too early; then its last piece is marked. */
const SYNTAX: readonly (readonly [string, Mark & { readonly length?: number }])[] = [
  ['a +', { at: 2, found: '', length: 1 }],
  ['+', { at: 0, found: '', length: 1 }],
  ['(', { at: 0, found: '', length: 1 }],
  ['(a', { at: 1, found: '', length: 1 }],
  ['((mau)', { at: 5, found: '', length: 1 }],
  ['not', { at: 0, found: '', length: 3 }],
  ['mau > 5 and', { at: 8, found: '', length: 3 }],
  ['min(a, ', { at: 5, found: '', length: 1 }],
  [')', { at: 0, found: ')' }],
  ['a)', { at: 1, found: ')' }],
  ['()', { at: 1, found: ')' }],
  ['* a', { at: 0, found: '*' }],
  ['a + * b', { at: 4, found: '*' }],
  ['a // b', { at: 3, found: '/' }],
  ['a -> b', { at: 3, found: '>' }],
  ['a, b', { at: 1, found: ',' }],
  ['1,5', { at: 1, found: ',' }],
  ['min(a,)', { at: 6, found: ')' }],
  ['min(, a)', { at: 4, found: ',' }],
  ['and', { at: 0, found: 'and' }],
  ['or(a, b)', { at: 0, found: 'or' }],
  ['a and or b', { at: 6, found: 'or' }],
  ['(and a)', { at: 1, found: 'and' }],
  ['a + or b', { at: 4, found: 'or' }],
];

describe.each(SYNTAX)('%j', (text, { at, found, length }) => {
  it(`cannot be read at ${found === '' ? 'its end' : found}`, () => {
    expectProblem(text, 'expression_syntax', { found }, { at, length: length ?? found.length });
  });
});

it.each(['', '   ', '\n\t'])('%j is empty', (text) => {
  expect(problemOf(text)).toEqual({ code: 'expression_empty', facts: {}, place: placeOf(text) });
});

/** Function, names that are near, offset. */
const UNKNOWN: readonly (readonly [string, string, readonly string[], number])[] = [
  ['foo(1)', 'foo', [], 0],
  ['a + cel(b)', 'cel', ['ceil'], 4],
  ['roud(a)', 'roud', ['round'], 0],
  ['Max(a, b)', 'Max', ['max'], 0],
  ['mau (5)', 'mau', ['max'], 0],
  ['a(5)', 'a', [], 0],
  ['ceil(foo(1))', 'foo', [], 5],
  ['a.min(1, 2)', 'a.min', [], 0],
  ['constructor(1)', 'constructor', [], 0],
  ['__proto__(1)', '__proto__', [], 0],
  ['toString(1)', 'toString', [], 0],
];

it.each(UNKNOWN)('%j calls no function', (text, name, near, at) => {
  expectProblem(text, 'function_unknown', { name, near }, { at, length: name.length });
});

/** Signature, arguments found. */
const MISCOUNTED: readonly (readonly [string, string, number])[] = [
  ['min()', 'min(x, y, …)', 0],
  ['min(5)', 'min(x, y, …)', 1],
  ['ceil(a, b)', 'ceil(x)', 2],
  ['clamp(1, 2)', 'clamp(x, low, high)', 2],
  ['if(a, b)', 'if(condition, then, else)', 2],
  ['if(a, b, c, 4)', 'if(condition, then, else)', 4],
  ['sum(a, b)', 'sum(table.column)', 2],
  ['sum(1)', 'sum(table.column)', 1],
  ['count(a + b)', 'count(table.column)', 1],
  ['pick_lowest(a, b, c, d)', 'pick_lowest(condition, by, value, …)', 4],
  ['prev(a)', 'prev(quantity, initial)', 1],
  ['prev(1, 0)', 'prev(quantity, initial)', 2],
  ['first_month()', 'first_month(condition)', 0],
  ['sum_months(a, b)', 'sum_months(x)', 2],
  ['P()', 'P(condition)', 0],
  ['quantile(a, b)', 'quantile(x, p)', 2],
  [`max(${Array(1001).fill('1').join(',')})`, 'max(x, y, …)', 1001],
];

it.each(MISCOUNTED)('%j is not given what it needs', (text, signature, found) => {
  const name = signature.slice(0, signature.indexOf('('));
  expectProblem(
    text,
    'function_arguments',
    { name, signature, found },
    { at: 0, length: name.length },
  );
});

it('marks the place of the formula for what stands behind a line break', () => {
  expect(problemOf('a +\n b %')).toEqual({
    code: 'expression_forbidden',
    facts: { syntax: 'percent', found: '%' },
    place: placeOf('a +\n b %'),
  });
});
