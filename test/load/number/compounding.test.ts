import { describe, expect, it } from 'vitest';
import { readNumberText } from '../../../src/load/number/number-text.ts';
import { evaluateSections, problemsOf } from '../../core/graph/compile.ts';

const GROWTH = { unit: 'share/month', min: -0.99, compounds: true } as const;

const rateOf = (text: string): number => {
  const read = readNumberText(text, GROWTH);
  if (read.kind !== 'constant') throw new Error(JSON.stringify(read));
  return read.value;
};

describe('growth in another time', () => {
  it.each([
    ['80%/year', 12, 1.8],
    ['80% / ano', 12, 1.8],
    ['80% a year', 12, 1.8],
    ['80% per year', 12, 1.8],
    ['80% ao ano', 12, 1.8],
    ['80% a.a.', 12, 1.8],
    ['-50%/year', 12, 0.5],
    ['100%/year', 12, 2],
    // A month has 30 days, which are 30 ÷ 7 weeks.
    ['2%/week', 7 / 30, 1.02],
    ['1%/day', 1 / 30, 1.01],
    ['5% a.m.', 1, 1.05],
    ['5% ao mês', 1, 1.05],
  ])('compounds: %s is %d months of it to %d', (text, months, factor) => {
    expect((1 + rateOf(text)) ** months).toBeCloseTo(factor, 12);
  });

  it('brings both ends of a range to months', () => {
    const read = readNumberText('40% to 80%/year', GROWTH);
    // 1.4^(1/12) and 1.8^(1/12), of a table of logarithms: 0.33647 ÷ 12 and 0.58779 ÷ 12.
    expect(read).toMatchObject({ kind: 'range', interval: { kind: 'lognormal' } });
    const { low, high } = (read as { interval: { low: number; high: number } }).interval;
    expect(Math.log1p(low)).toBeCloseTo(0.336472 / 12, 6);
    expect(Math.log1p(high)).toBeCloseTo(0.587787 / 12, 6);
  });

  it('takes no two times in one range, and no other rate', () => {
    expect(readNumberText('1%/month to 80%/year', GROWTH).kind).toBe('problem');
    expect(readNumberText('80%/year', { unit: 'share/month' }).kind).toBe('problem');
    expect(readNumberText('80%/yaer', GROWTH).kind).toBe('problem');
  });

  it('is in the graph as growth a month', () => {
    const { value } = evaluateSections(
      'metrics: {mau: {unit: users, default: 1k, growth: 80%/year}}',
    );
    expect(value('growth.mau')).toBeCloseTo(0.0502, 4);
  });

  it('by a formula is told how to compound, and not to divide by 12', () => {
    const [problem] = problemsOf(`metrics: {mau: {unit: users, default: 1k, growth: pace}}
quantities: {pace: {unit: share/year, value: 80%}}`);
    expect(problem).toContain("'write':'(1 + pace) ^ (1 / 12) - 1'");
    expect(problem).toContain("'stated':false");
    const right =
      evaluateSections(`metrics: {mau: {unit: users, default: 1k, growth: (1 + pace) ^ (1 / 12) - 1}}
quantities: {pace: {unit: share/year, value: 80%}}`);
    expect(right.value('growth.mau')).toBeCloseTo(0.0502, 4);
  });
});
