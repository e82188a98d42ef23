import { describe, expect, it } from 'vitest';
import type { Slider } from '../../src/model/page.ts';
import { nearest, pointTold, stepAt, stepsOf, valueAt } from '../../src/page/slider-value.ts';

const slider = (of: Partial<Slider>): Slider => ({
  ...{ id: 'x', unit: 'x', low: 0, high: 1, point: 0.5, uncertain: false },
  ...of,
});
const CUSTOMERS = slider({ unit: 'customers', low: 3, high: 10, point: 5, whole: true });
const USERS = slider({ unit: 'users', low: 500, high: 2000, point: 1000, whole: true });
const valuesOf = (one: Slider): readonly number[] =>
  Array.from({ length: stepsOf(one) + 1 }, (_, step) => valueAt(one, step));

describe('a slider of what is counted', () => {
  it('has a step for each of a few', () => {
    expect(valuesOf(CUSTOMERS)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect(stepAt(CUSTOMERS, 5)).toBe(2);
  });

  it('stands at whole numbers of many, from one end to the other', () => {
    const values = valuesOf(USERS);
    expect(values).toHaveLength(201);
    expect([values[0], values[1], values[200]]).toEqual([500, 508, 2000]);
    expect(values.filter((value) => !Number.isInteger(value))).toEqual([]);
  });

  it('takes no half of one that is typed, and tells none of what is uncertain', () => {
    expect([7.4, 7.5, 12, 1].map((value) => nearest(CUSTOMERS, value))).toEqual([7, 8, 10, 3]);
    expect(pointTold({ ...CUSTOMERS, point: 31.62, uncertain: true })).toBe(32);
  });
});

it('moves what is measured in 200 steps of three digits', () => {
  // 0.0547 + 0.3003 / 200 = 0.0562015
  const growth = slider({ low: 0.0547, high: 0.355 });
  expect([stepsOf(growth), valueAt(growth, 1), valueAt(growth, 200)]).toEqual([200, 0.0562, 0.355]);
  expect(nearest(growth, 0.12345)).toBe(0.12345);
});

it('tells to its last digit what the plan states, and of a range three', () => {
  expect(pointTold(slider({ point: 12_345 }))).toBe(12_345);
  expect(pointTold(slider({ point: 3162.2776, uncertain: true }))).toBe(3160);
});
