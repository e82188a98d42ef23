import { describe, expect, it } from 'vitest';
import { interpret, type Value } from '../../../src/core/expression/interpret.ts';
import { blend, segmentAt } from '../../../src/core/functions/curve.ts';
import type { Between, Curve, Expression } from '../../../src/model/expression.ts';

type Reading = { readonly value: Value; readonly outside: readonly string[] };

const number = (value: number): Expression => ({ kind: 'number', value });

const table = (points: Readonly<Record<number, Expression>>, between: Between): Curve => ({
  kind: 'curve',
  by: { kind: 'ref', id: 'mau' },
  points: Object.entries(points).map(([x, y]) => ({ x: Number(x), y })),
  between,
});

const read = (curve: Curve, mau: Value): Reading => {
  const outside: string[] = [];
  const value = interpret(curve, {
    value: (id) => (id === 'mau' ? mau : undefined),
    onClamp: (of, side, x) => {
      expect(of).toBe(curve);
      outside.push(`${side} at ${x}`);
    },
  });
  return { value, outside };
};

/** The peak of CheckIn: 300 req/s with 10k users, 3,000 with 100k. */
const peak = (between: Between): Curve =>
  table({ 10000: number(300), 100000: number(3000) }, between);

describe('a table read in steps', () => {
  it.each([
    [10_000, 300],
    [10_001, 300],
    [99_999.99, 300],
    [100_000, 3000],
    [1e12, 3000],
  ])('applies from its point upwards: %d users', (mau, value) => {
    expect(read(peak('step'), mau)).toEqual({ value, outside: [] });
  });

  it('has nothing above its last point, but something below its first', () => {
    expect(read(peak('step'), 9999)).toEqual({ value: 300, outside: ['below at 9999'] });
  });
});

describe('a table read along straight lines', () => {
  it.each([
    [10_000, 300],
    [55_000, 1650], // half way: (300 + 3,000) ÷ 2
    [32_500, 975], // a quarter of the way: 300 + 2,700 ÷ 4
    [100_000, 3000],
  ])('%d users', (mau, value) => {
    expect(read(peak('linear'), mau)).toEqual({ value, outside: [] });
  });

  it('keeps its first and last value outside, and says so', () => {
    expect(read(peak('linear'), 1)).toEqual({ value: 300, outside: ['below at 1'] });
    expect(read(peak('linear'), 2e5)).toEqual({ value: 3000, outside: ['above at 200000'] });
  });

  it('may fall', () => {
    const limit = table({ 10: number(1000), 20: number(800), 40: number(300) }, 'linear');
    expect(read(limit, 15).value).toBe(900);
    expect(read(limit, 20).value).toBe(800);
    expect(read(limit, 30).value).toBe(550);
  });
});

describe('a table read along a power law', () => {
  it('10k: 300, 100k: 3,000 is 3 % of the users: 948.683 at 31,622.7766', () => {
    expect(read(peak('log'), 31_622.7766).value).toBeCloseTo(948.683298, 6);
    expect(read(peak('log'), 10_000)).toEqual({ value: 300, outside: [] });
    expect(read(peak('log'), 100_000)).toEqual({ value: 3000, outside: [] });
  });

  it('half way on the logarithmic scale is the geometric mean', () => {
    // √(100k × 1M) = 316,227.766; √(3,000 × 20,000) = 7,745.9667
    const curve = table({ 100000: number(3000), 1000000: number(20_000) }, 'log');
    expect(read(curve, 316_227.7660168).value).toBeCloseTo(7745.9666924, 5);
  });

  it('goes through falling values too', () => {
    // 100 ÷ x through (1, 100) and (100, 1)
    const curve = table({ 1: number(100), 100: number(1) }, 'log');
    expect(read(curve, 4).value).toBeCloseTo(25, 12);
  });

  it('keeps its first and last value outside, and says so', () => {
    expect(read(peak('log'), 0)).toEqual({ value: 300, outside: ['below at 0'] });
    expect(read(peak('log'), 1e6)).toEqual({ value: 3000, outside: ['above at 1000000'] });
  });
});

describe('a table with one point', () => {
  it.each(['step', 'linear', 'log'] as const)('%s', (between) => {
    const curve = table({ 10: number(7) }, between);
    expect(read(curve, 10)).toEqual({ value: 7, outside: [] });
    expect(read(curve, 9)).toEqual({ value: 7, outside: ['below at 9'] });
    expect(read(curve, 11)).toEqual({
      value: 7,
      outside: between === 'step' ? [] : ['above at 11'],
    });
  });
});

describe('a table with something unknown', () => {
  const unknown: Expression = { kind: 'unknown' };
  const half = table({ 10: number(7), 20: unknown, 30: number(9) }, 'linear');

  it('is unknown where its scale is', () => {
    expect(read(peak('log'), undefined)).toEqual({ value: undefined, outside: [] });
  });

  it('is unknown where one of the points that it is read between is', () => {
    expect(read(half, 10).value).toBe(7);
    expect(read(half, 15).value).toBeUndefined();
    expect(read(half, 20).value).toBeUndefined();
    expect(read(half, 30).value).toBe(9);
  });
});

it('a point may be a formula', () => {
  const curve = table({ 10: { kind: 'ref', id: 'mau' }, 20: number(0) }, 'linear');
  expect(read(curve, 15).value).toBe(7.5);
});

it('finds the segment among many points', () => {
  const xs = [1, 2, 4, 8, 16];
  expect(segmentAt(5, xs, 'linear')).toEqual({ lower: 2, upper: 3, share: 0.25 });
  expect(segmentAt(4, xs, 'linear')).toEqual({ lower: 2, upper: 2, share: 0 });
  expect(segmentAt(5, xs, 'step')).toEqual({ lower: 2, upper: 2, share: 0 });
  expect(segmentAt(16, xs, 'log')).toEqual({ lower: 4, upper: 4, share: 0 });
  expect(blend(10, 20, 0.25, 'linear')).toBe(12.5);
  expect(blend(10, 1000, 0.5, 'log')).toBeCloseTo(100, 10);
});

it('begins a step a billionth below its point: 10k × (10 ^ (1 ÷ 12)) ^ 12 is meant to be 100k', () => {
  let x = 10_000;
  for (let month = 0; month < 12; month++) x *= 1 + (10 ** (1 / 12) - 1);
  expect(x).toBeLessThan(100_000);
  expect(segmentAt(x, [10_000, 100_000], 'step')).toEqual({ lower: 1, upper: 1, share: 0 });
  expect(segmentAt(99_999, [10_000, 100_000], 'step')).toEqual({ lower: 0, upper: 0, share: 0 });
  expect(segmentAt(x, [10_000, 100_000], 'linear')).toMatchObject({ lower: 0, upper: 1 });
});
