import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/expression/parse.ts';
import { printExpression } from '../../../src/core/expression/print.ts';
import { expressionOf, placeOf, START, worthOf } from './read.ts';

/** Text, the formula it prints as, its value with a = 2, b = 3, c = 5; undefined is unknown. */
const ACCEPTED: readonly (readonly [string, string, number | undefined])[] = [
  // Numbers and their suffixes
  ['42', '42', 42],
  ['0.5', '0.5', 0.5],
  ['.5', '.5', 0.5],
  ['50k', '50k', 50_000],
  ['1.5M', '1.5M', 1_500_000],
  ['0.1k', '0.1k', 100],
  ['2.5%', '2.5%', 0.025],
  ['250%', '250%', 2.5],
  ['1e3', '1e3', 1000],
  ['1e-3', '1e-3', 0.001],
  ['2E+2', '2E+2', 200],
  ['1e3k', '1e3k', 1_000_000],
  ['007', '007', 7],
  // Names, among them what mathjs has for constants, units and keywords of its own
  ['support.agents', 'support.agents', 4],
  ['a_1', 'a_1', undefined],
  ['e', 'e', undefined],
  ['i', 'i', undefined],
  ['pi', 'pi', undefined],
  ['day', 'day', undefined],
  ['true', 'true', undefined],
  ['Infinity', 'Infinity', undefined],
  ['k + M', 'k + M', undefined],
  ['min * 2', 'min * 2', undefined],
  ['mod + xor', 'mod + xor', undefined],
  ['t0 + t1', 't0 + t1', undefined],
  ['phases.growth.triggers.1', 'phases.growth.triggers.1', undefined],
  ['user-service', 'user - service', undefined],
  // Arithmetic, its precedence and its direction
  ['a+b*c', 'a + b * c', 17],
  ['(a + b) * c', '(a + b) * c', 25],
  ['a - b - c', 'a - b - c', -6],
  ['a - (b - c)', 'a - (b - c)', 4],
  ['a - (b + c)', 'a - (b + c)', -6],
  ['a + (b + c)', 'a + (b + c)', 10],
  ['12 / a / b', '12 / a / b', 2],
  ['12 / (a / b)', '12 / (a / b)', 18],
  ['c * (b / a)', 'c * (b / a)', 7.5],
  ['2 ^ 3 ^ 2', '2 ^ 3 ^ 2', 512],
  ['(2 ^ 3) ^ 2', '(2 ^ 3) ^ 2', 64],
  ['2 * 3 ^ 2', '2 * 3 ^ 2', 18],
  ['-2 ^ 2', '-2 ^ 2', -4],
  ['(-2) ^ 2', '(-2) ^ 2', 4],
  ['2 ^ -1', '2 ^ -1', 0.5],
  ['2 ^ -1 ^ 2', '2 ^ -1 ^ 2', 0.5],
  ['-a * b', '-a * b', -6],
  ['a * -b', 'a * -b', -6],
  ['a - -b', 'a - -b', 5],
  ['- - a', '--a', 2],
  ['+a', 'a', 2],
  ['-(a + b)', '-(a + b)', -5],
  ['((a))', 'a', 2],
  // Comparison and logic
  ['a < b', 'a < b', 1],
  ['a <= 2', 'a <= 2', 1],
  ['a > b', 'a > b', 0],
  ['a >= 2', 'a >= 2', 1],
  ['a == 2', 'a == 2', 1],
  ['a != 2', 'a != 2', 0],
  ['a + 1 == b', 'a + 1 == b', 1],
  ['mau >= 50k', 'mau >= 50k', 0],
  ['(a < b) == (b < c)', '(a < b) == (b < c)', 1],
  ['a < b and b < c', 'a < b and b < c', 1],
  ['a > b or b < c', 'a > b or b < c', 1],
  ['yes or yes and no', 'yes or yes and no', 1],
  ['(yes or yes) and no', '(yes or yes) and no', 0],
  ['yes and (yes and no)', 'yes and yes and no', 0],
  ['not no', 'not no', 1],
  ['not yes and no', 'not yes and no', 0],
  ['not (yes and no)', 'not (yes and no)', 1],
  ['not not yes', 'not (not yes)', 1],
  ['not(a > b)', 'not (a > b)', 1],
  ['not yes == no', 'not yes == no', 1],
  // Functions
  ['min(a, b, c)', 'min(a, b, c)', 2],
  ['max (a, b, c)', 'max(a, b, c)', 5],
  ['ceil(a / b)', 'ceil(a / b)', 1],
  ['ceil((0.1 + 0.2) * 10)', 'ceil((0.1 + 0.2) * 10)', 3],
  ['floor(7 / 2)', 'floor(7 / 2)', 3],
  ['round(2.5)', 'round(2.5)', 3],
  ['abs(a - c)', 'abs(a - c)', 3],
  ['sqrt(16)', 'sqrt(16)', 4],
  ['log(1)', 'log(1)', 0],
  ['exp(0)', 'exp(0)', 1],
  ['pow(a, b)', 'pow(a, b)', 8],
  ['clamp(c, 0, 4)', 'clamp(c, 0, 4)', 4],
  ['if(a < b, 10, 20)', 'if(a < b, 10, 20)', 10],
  ['max(1, ceil(mau * 2.5% * 40% / 400))', 'max(1, ceil(mau * 2.5% * 40% / 400))', 1],
  // Along rows, months and trials: a point has neither months nor trials
  ['sum(costs.month)', 'sum(costs.month)', 0],
  ['count(costs.month)', 'count(costs.month)', 0],
  ['min(costs.month)', 'min(costs.month)', undefined],
  ['max(costs.month)', 'max(costs.month)', undefined],
  ['prev(cash, 100)', 'prev(cash, 100)', 100],
  ['first_month(a > 1)', 'first_month(a > 1)', undefined],
  ['sum_months(a)', 'sum_months(a)', undefined],
  ['min_months(a)', 'min_months(a)', undefined],
  ['last_month(a)', 'last_month(a)', undefined],
  ['P(a > 1)', 'P(a > 1)', undefined],
  ['quantile(a, 95%)', 'quantile(a, 0.95)', undefined],
  // Words
  ['phase == "growth"', 'phase == "growth"', undefined],
  ["phase != 'growth'", 'phase != "growth"', undefined],
  ['phase == \'the "big" one\'', 'phase == \'the "big" one\'', undefined],
  // Blanks
  ['  a  +\tb ', 'a + b', 5],
  ['a\n+ b', 'a + b', 5],
  ['a\r\n+ b', 'a + b', 5],
  ['a +\u00a0b', 'a + b', 5],
];

describe.each(ACCEPTED)('%j', (text, printed, value) => {
  it(`is ${printed}`, () => {
    expect(printExpression(expressionOf(text))).toBe(printed);
  });

  it(`is worth ${value}`, () => {
    if (value === undefined) expect(worthOf(text)).toBeUndefined();
    else expect(worthOf(text)).toBeCloseTo(value, 12);
  });
});

describe('an accepted formula', () => {
  it('keeps a number as it was written', () => {
    expect(expressionOf('50k')).toEqual({ kind: 'number', value: 50_000, written: '50k' });
    expect(expressionOf('2.5%')).toEqual({ kind: 'number', value: 0.025, written: '2.5%' });
  });

  it('reads a suffix as a power of ten, so that the number is the nearest there is', () => {
    // In doubles 99.99 ÷ 100 is 0.9998999999999999, 57 × 0.01 is 0.5700000000000001 and 1.001 × 1000 is 1000.9999999999999.
    expect(expressionOf('99.99%')).toMatchObject({ value: 0.9999 });
    expect(expressionOf('57%')).toMatchObject({ value: 0.57 });
    expect(expressionOf('1.001k')).toMatchObject({ value: 1001 });
    expect(expressionOf('1.1e-2k')).toMatchObject({ value: 11 });
  });

  it('knows where each name and word stands, in a line that it does not begin', () => {
    expect(expressionOf('mau*growth.mau')).toEqual({
      kind: 'binary',
      op: '*',
      left: { kind: 'ref', id: 'mau', place: { ...START, column: 23, length: 3 } },
      right: { kind: 'ref', id: 'growth.mau', place: { ...START, column: 27, length: 10 } },
    });
    expect(expressionOf('phase == "growth"')).toMatchObject({
      right: { kind: 'word', word: 'growth', place: { ...START, column: 32, length: 8 } },
    });
    expect(expressionOf('1 + sum(costs.month)')).toMatchObject({
      right: { kind: 'rows', column: 'costs.month', place: { column: 31, length: 11 } },
    });
    expect(expressionOf('max(1, ceil(50k / per_agent))')).toMatchObject({
      args: [{}, { args: [{ right: { id: 'per_agent', place: { column: 41, length: 9 } } }] }],
    });
  });

  it('gives names behind a line break the place of the formula: their column is not known', () => {
    expect(expressionOf('a +\nb')).toMatchObject({
      left: { place: { ...START, length: 1 } },
      right: { place: placeOf('a +\nb') },
    });
  });

  it('gives all names that place where the text is not what stands in the file', () => {
    // Folded, with escapes, or made by a section: `support:` stands for `base * support.ticket_rate`.
    const place = { ...START, length: 7 };
    const parsed = parseFormula({ text: 'base * support.ticket_rate', place });
    expect(parsed).toMatchObject({ expression: { left: { place }, right: { place } } });
    const failed = parseFormula({ text: 'base * 5 days', place });
    expect(failed).toMatchObject({ problem: { code: 'expression_forbidden', place } });
  });
});
