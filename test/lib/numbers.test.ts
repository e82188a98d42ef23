import { describe, expect, it } from 'vitest';
import { ceilTolerant, floorTolerant, to12Digits } from '../../src/lib/numbers.ts';

describe('the whole number above', () => {
  it.each([
    [3, 3],
    [2.1, 3],
    [(0.1 + 0.2) * 10, 3], // 3.0000000000000004
    [3 * (1 + 0.9e-9), 3],
    [3 * (1 + 1.1e-9), 4],
    [1e-10, 0],
    [2e-9, 1],
    [-1.5, -1],
    [123_456_789.5, 123_456_790],
  ])('of %d', (value, whole) => {
    expect(ceilTolerant(value) + 0).toBe(whole);
  });
});

describe('the whole number below', () => {
  it.each([
    [3, 3],
    [2.9, 2],
    [(0.1 + 0.7) * 10, 8], // 7.999999999999999
    [3 * (1 - 0.9e-9), 3],
    [3 * (1 - 1.1e-9), 2],
    [-1.5, -2],
  ])('of %d', (value, whole) => {
    expect(floorTolerant(value) + 0).toBe(whole);
  });
});

it('what is not finite stays so', () => {
  expect(ceilTolerant(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(floorTolerant(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
  expect(ceilTolerant(Number.NaN)).toBeNaN();
});

it('twelve digits are kept', () => {
  expect(to12Digits(0.1 + 0.2)).toBe(0.3);
  expect(to12Digits(123_456.789_012_345_6)).toBe(123_456.789_012);
  expect(to12Digits(1e300)).toBe(1e300);
});
