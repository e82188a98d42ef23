import { describe, expect, it } from 'vitest';
import { areAlike } from '../../src/page/alike.ts';

const of = (...values: number[]) => Float64Array.from(values);

describe('two runs', () => {
  it('say the same where they do of every trial, known or not', () => {
    expect(areAlike(of(1, Number.NaN, Infinity), of(1, Number.NaN, Infinity))).toBe(true);
    expect(areAlike(of(), of())).toBe(true);
  });

  it('do not where one trial differs, if only in what is known', () => {
    expect(areAlike(of(1, 2), of(1, 2.0000000000000004))).toBe(false);
    expect(areAlike(of(1, Number.NaN), of(1, 2))).toBe(false);
    expect(areAlike(of(1, 2), of(1, Number.NaN))).toBe(false);
    expect(areAlike(of(1), of(1, 2))).toBe(false);
  });
});
