import { describe, expect, it } from 'vitest';
import type { NumberText } from '../../../src/load/number/literal.ts';
import { readNumberText } from '../../../src/load/number/number-text.ts';

const read = (text: string, unit: string, bounds: { min?: number; max?: number } = {}) =>
  readNumberText(text, { unit, ...bounds });

const problemOf = (result: NumberText): unknown =>
  result.kind === 'problem' ? { code: result.problem.code, ...result.problem.facts } : result;

describe('a price for each of something', () => {
  it.each([
    ['R$ 9,90/user/month', 'BRL/month', 9.9],
    ['R$ 9,90/users/month', 'BRL/month', 9.9],
    ['R$ 9,90/month', 'BRL/month', 9.9],
    ['R$ 0,05/user/month', 'BRL/unit', 0.05],
    ['R$ 0,05/user', 'BRL/unit', 0.05],
  ])('is read from %s in %s', (text, unit, value) => {
    expect(readNumberText(text, { unit, each: 'users' })).toEqual({ kind: 'constant', value });
  });

  it('may be uncertain, and is of nothing else', () => {
    const range = readNumberText('R$ 5/user/month to R$ 8/user/month', {
      unit: 'BRL/month',
      each: 'users',
    });
    expect(range).toMatchObject({ kind: 'range', interval: { low: 5, high: 8 } });
    const other = readNumberText('R$ 9,90/order/month', { unit: 'BRL/month', each: 'users' });
    expect(other).toMatchObject({ kind: 'problem', problem: { code: 'unit_wrong' } });
    const whole = readNumberText('R$ 9,90/user/month', { unit: 'BRL/month' });
    expect(whole).toMatchObject({ kind: 'problem', problem: { code: 'unit_wrong' } });
  });
});

describe('constants', () => {
  it.each<[text: string, unit: string, value: number]>([
    ['12', 'users', 12],
    ['-3', 'points', -3],
    ['+3', 'users', 3],
    ['-0', 'users', 0],
    ['.5', 'ratio', 0.5],
    ['1e6', 'users', 1_000_000],
    ['10k', 'users', 10_000],
    ['1.1k', 'users', 1100],
    ['1.5M', 'users', 1_500_000],
    ['10 k', 'users', 10_000],
    ['  10k ', 'users', 10_000],
    ['10k users', 'users', 10_000],
    ['300 req/s', 'req/s', 300],
    ['400 tickets/agent', 'tickets/agent', 400],
    // shares
    ['25%', 'share', 0.25],
    ['25 %', 'share', 0.25],
    ['99.95%', 'share', 0.9995],
    ['99.000%', 'share', 0.99],
    ['0.1%', 'share', 0.001],
    ['0.25', 'share', 0.25],
    ['150%', 'share/month', 1.5],
    ['2%/month', 'share/month', 0.02],
    ['40%', '', 0.4],
    // time, in the unit of the field
    ['800ms', 'ms', 800],
    ['800ms', 's', 0.8],
    ['2s', 'ms', 2000],
    ['1.1s', 'ms', 1100],
    ['4h', 'min', 240],
    ['5 min', 's', 300],
    ['90 days', 'months', 3],
    ['2 weeks', 'days', 14],
    // bytes
    ['512Mi', 'Mi', 512],
    ['2Gi', 'Mi', 2048],
    ['2GB', 'MB', 2000],
    ['1GiB', 'B', 1_073_741_824],
    // facts
    ['yes', 'yes/no', 1],
    ['no', 'yes/no', 0],
    ['true', 'yes/no', 1],
    ['0', 'yes/no', 0],
  ])('%s of %s is %d', (text, unit, value) => {
    expect(read(text, unit)).toEqual({ kind: 'constant', value });
  });
});

describe('money', () => {
  it.each<[text: string, unit: string, value: number]>([
    ['R$ 2.000', 'BRL/month', 2000],
    ['R$ 2,50', 'BRL', 2.5],
    ['R$2.000,50', 'BRL', 2000.5],
    ['R$ 1.234.567,89', 'BRL', 1_234_567.89],
    ['R$ -50', 'BRL', -50],
    ['-R$ 50', 'BRL', -50],
    ['R$ 0,005', 'BRL', 0.005],
    ['R$ 15,5k', 'BRL', 15_500],
    ['R$ 2.000/month', 'BRL/month', 2000],
    ['1.234 BRL', 'BRL', 1234],
    ['BRL 1.234', 'BRL/month', 1234],
    ['2.5', 'BRL', 2.5],
    ['67k', 'BRL/month', 67_000],
    ['US$ 1,000', 'USD', 1000],
    ['US$ 1,234.50', 'USD', 1234.5],
    ['$ 25', 'USD/month', 25],
    ['$2.50', 'USD', 2.5],
    ['€ 2,50', 'EUR', 2.5],
    ['€ 2.50', 'EUR', 2.5],
    ['1.234,50 EUR', 'EUR', 1234.5],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(read(text, unit)).toEqual({ kind: 'constant', value });
  });

  it.each<[text: string, unit: string, readings: string[]]>([
    ['R$ 2.5', 'BRL', ['2.5', '25']],
    ['R$ 2.00', 'BRL', ['2', '200']],
    ['R$ 1,000', 'BRL', ['1', '1000']],
    ['US$ 2,50', 'USD', ['2.5', '250']],
    ['US$ 1.000', 'USD', ['1', '1000']],
    ['€ 1.000', 'EUR', ['1', '1000']],
    ['R$ 2.5k', 'BRL', ['2500', '25000']],
    ['1,000', 'users', ['1', '1000']],
    ['2,5', 'users', ['2.5', '25']],
    ['10.000', 'users', ['10000', '10']],
    ['10.000 users', 'users', ['10000', '10']],
    ['2,5%', 'share', ['2.5%', '25%']],
  ])('%s in %s may mean two things', (found, unit, readings) => {
    expect(problemOf(read(found, unit))).toEqual({ code: 'number_ambiguous', found, readings });
  });
});

describe('unreadable', () => {
  it.each<[text: string, unit: string, suffix: string]>([
    ['800ms', 'users', 'ms'],
    ['25%', 'users', '%'],
    ['12 monkeys', 'users', 'monkeys'],
    ['5 items/day', 'users', 'items/day'],
    ['R$ 5', 'users', 'R$'],
    ['$ 5', 'BRL', '$'],
    ['US$ 5', 'BRL/month', 'US$'],
    ['5 USD', 'BRL', 'USD'],
    ['R$ 5/user', 'BRL/month', '/user'],
    ['10k', 'share', 'k'],
    ['10k', 'ms', 'k'],
    ['10M', 'Mi', 'M'],
    ['512Mi', 'ms', 'Mi'],
    ['2s', 'share', 's'],
  ])('%s where %s is expected has the wrong unit', (found, unit, suffix) => {
    expect(problemOf(read(found, unit))).toEqual({ code: 'unit_wrong', found, suffix, unit });
  });

  it.each([
    '10kk',
    '0x1F',
    '0o17',
    '1_000',
    '10K',
    '5m',
    '12monkeys',
    '1,000,000',
    '1.2.3',
    '1.234,56',
    '12 monkeys jumping',
    '10 000',
    '2-3',
    '2–3%',
    '2026-11-20',
    '12:30',
    '10,',
    '',
    '?',
    'yes',
    'true',
    'R$ 5 or so',
    'R$ 5..0',
  ])('%s is no number of users', (found) => {
    const code = problemOf(read(found, found.startsWith('R$') ? 'BRL' : 'users'));
    expect(code).toMatchObject({ code: 'number_unreadable', found });
  });

  it.each(['1e400', '-1e400', '.inf', '-.inf', '.nan', '.NaN', 'NaN', 'Infinity', '9'.repeat(310)])(
    '%s is not finite',
    (found) => {
      expect(problemOf(read(found, 'users'))).toEqual({ code: 'number_not_finite', found });
    },
  );

  it('a text that is too long for a number is cut', () => {
    expect(problemOf(read('9'.repeat(5000), 'users'))).toMatchObject({
      code: 'number_unreadable',
      found: `${'9'.repeat(40)}…`,
    });
  });
});

describe('formulas', () => {
  it.each([
    'mau',
    'mau * 2',
    '2 * mau',
    '10k + mau',
    '10/users',
    '10 / users',
    '1.5M * share',
    '50% * mau',
    '(1 + 2) * 3',
    '2 * 3',
    '100 - 20',
    '-mau',
    '5 and x',
    'max(1, mau)',
    'uniform(1, 2) * 3',
    'mau to x',
    'maybe',
    `${'mau + '.repeat(1000)}1`,
  ])('%s', (text) => {
    expect(read(text, 'users')).toEqual({ kind: 'formula' });
  });
});

describe('intervals', () => {
  it.each<[text: string, unit: string, interval: object]>([
    ['2 to 8', 'users', { kind: 'lognormal', low: 2, high: 8 }],
    ['2% to 3%', 'share', { kind: 'lognormal', low: 0.02, high: 0.03 }],
    ['2 to 3%', 'share', { kind: 'lognormal', low: 0.02, high: 0.03 }],
    ['10k to 1M', 'users', { kind: 'lognormal', low: 10_000, high: 1_000_000 }],
    ['300 to 3k', 'users', { kind: 'lognormal', low: 300, high: 3000 }],
    ['200 to 800 ms', 's', { kind: 'lognormal', low: 0.2, high: 0.8 }],
    ['500ms to 2s', 'ms', { kind: 'lognormal', low: 500, high: 2000 }],
    ['R$ 1.000 to R$ 2.000', 'BRL', { kind: 'lognormal', low: 1000, high: 2000 }],
    ['R$ 1.000 to 2.000', 'BRL', { kind: 'lognormal', low: 1000, high: 2000 }],
    ['1.000 to R$ 2.000', 'BRL', { kind: 'lognormal', low: 1000, high: 2000 }],
    ['uniform(-1, 5)', 'points', { kind: 'uniform', low: -1, high: 5 }],
    ['uniform(10%, 20%)', 'share', { kind: 'uniform', low: 0.1, high: 0.2 }],
    ['uniform(1,2)', 'users', { kind: 'uniform', low: 1, high: 2 }],
    ['uniform(R$ 1,50, R$ 2,00)', 'BRL', { kind: 'uniform', low: 1.5, high: 2 }],
    ['normal(10, 2)', 'users', { kind: 'normal', mean: 10, sd: 2 }],
    ['normal(5%, 1%)', 'share', { kind: 'normal', mean: 0.05, sd: 0.01, min: 0 }],
  ])('%s of %s', (text, unit, interval) => {
    expect(read(text, unit)).toEqual({ kind: 'range', interval });
  });

  it.each<[text: string, value: number]>([
    ['5 to 5', 5],
    ['0 to 0', 0],
    ['uniform(3, 3)', 3],
    ['normal(3, 0)', 3],
  ])('%s is the constant %d', (text, value) => {
    expect(read(text, 'users')).toEqual({ kind: 'constant', value });
  });

  it.each<[text: string, problem: object]>([
    ['5 to 2', { code: 'range_reversed', low: 5, high: 2 }],
    ['uniform(5, 2)', { code: 'range_reversed', low: 5, high: 2 }],
    ['0 to 2', { code: 'range_not_positive', low: 0, high: 2 }],
    ['-3 to 2', { code: 'range_not_positive', low: -3, high: 2 }],
    ['normal(1, -2)', { code: 'number_out_of_range', found: -2, min: 0, unit: 'users' }],
    ['2 to 3ms', { code: 'unit_wrong', found: '3ms', suffix: 'ms', unit: 'users' }],
    ['2 to x', { code: 'number_unreadable', found: 'x', unit: 'users' }],
    ['uniform(1)', { code: 'number_unreadable', found: 'uniform(1)', unit: 'users' }],
    ['uniform(a, b)', { code: 'number_unreadable', found: 'uniform(a, b)', unit: 'users' }],
    ['1 to 1e400', { code: 'number_not_finite', found: '1e400' }],
    ['2 to 3k', { code: 'number_ambiguous', found: '2 to 3k', readings: ['2k to 3k', '2 to 3k'] }],
  ])('%s', (text, problem) => {
    expect(problemOf(read(text, 'users'))).toEqual(problem);
  });
});

describe('bounds', () => {
  it.each<[text: string, unit: string, bounds: { min?: number; max?: number }, found: number]>([
    ['-1', 'users', { min: 0 }, -1],
    ['11', 'users', { max: 10 }, 11],
    ['5 to 11', 'users', { max: 10 }, 11],
    ['uniform(-1, 1)', 'users', { min: 0 }, -1],
    ['normal(-1, 1)', 'users', { min: 0 }, -1],
    ['25', 'share', {}, 25],
    ['50% to 120%', 'share', {}, 1.2],
    ['-1%', 'share', { min: -1 }, -0.01],
  ])('%s of %s', (text, unit, bounds, found) => {
    expect(problemOf(read(text, unit, bounds))).toMatchObject({
      code: 'number_out_of_range',
      found,
      unit,
    });
  });

  it.each<[text: string, unit: string, bounds: { min?: number; max?: number }]>([
    ['0', 'users', { min: 0, max: 0 }],
    ['100%', 'share', {}],
    ['250%', 'share/month', { min: -0.99 }],
  ])('%s of %s is within', (text, unit, bounds) => {
    expect(read(text, unit, bounds).kind).toBe('constant');
  });

  it.each<[text: string, unit: string, found: string, value: number]>([
    ['10', 'share/month', '10', 10],
    ['2', 'share/day', '2', 2],
    ['10 to 15', 'share/month', '10', 10],
    ['1% to 3', 'share/month', '3', 3],
  ])('%s of %s lacks its %%', (text, unit, found, value) => {
    expect(problemOf(read(text, unit))).toEqual({ code: 'percent_missing', found, value });
  });

  it.each(['1.99', '200%', '2 to 3%', '-2'])('%s a month does not', (text) => {
    expect(['constant', 'range']).toContain(read(text, 'share/month').kind);
  });

  it('a fact is nothing but yes or no', () => {
    expect(problemOf(read('2', 'yes/no'))).toMatchObject({ code: 'number_unreadable', found: '2' });
  });
});
