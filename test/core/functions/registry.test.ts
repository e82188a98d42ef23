import { describe, expect, it } from 'vitest';
import {
  type DomainFunction,
  FUNCTIONS,
  functionNamed,
  signatureOf,
} from '../../../src/core/functions/registry.ts';

type Row = readonly [readonly (number | undefined)[], number | undefined];

const U = undefined;

/** Arguments and value, worked out by hand. */
const VALUES: Readonly<Record<keyof typeof FUNCTIONS, readonly Row[]>> = {
  min: [
    [[2, 3], 2],
    [[3, -2, 5, 0], -2],
  ],
  max: [
    [[2, 3], 3],
    [[3, -2, 5, 0], 5],
  ],
  ceil: [
    [[2], 2],
    [[2.1], 3],
    [[-2.9], -2],
    [[(0.1 + 0.2) * 10], 3],
    [[100 * 1.1], 110], // 110.00000000000001
  ],
  floor: [
    [[2.9], 2],
    [[-2.1], -3],
    [[(0.1 + 0.7) * 10], 8], // 7.999999999999999
  ],
  round: [
    [[2.4], 2],
    [[2.5], 3],
    [[-2.6], -3],
  ],
  abs: [
    [[-7], 7],
    [[7], 7],
  ],
  sqrt: [
    [[0], 0],
    [[144], 12],
  ],
  log: [
    [[1], 0],
    [[Math.E], 1],
  ],
  exp: [
    [[0], 1],
    [[1], Math.E],
  ],
  pow: [
    [[2, 10], 1024],
    [[4, -0.5], 0.5],
    [[0, 0], 1],
  ],
  clamp: [
    [[5, 1, 3], 3],
    [[0, 1, 3], 1],
    [[2, 1, 3], 2],
    [[2, 3, 1], 1], // the upper bound wins where the bounds are reversed
  ],
  if: [
    [[1, 10, 20], 10],
    [[0, 10, 20], 20],
  ],
  known: [
    [[0], 1],
    [[U], 0],
  ],
  met: [
    [[1], 1],
    [[0], 0],
    [[U], 0],
  ],
  // Condition, price, plan, of each: the cheapest that fits; then what an unknown fit leaves open.
  pick_lowest: [
    [[1, 197, 0], 0],
    [[1, 197, 0, 1, 97, 1, 0, 47, 2], 1],
    [[1, 97, 0, 1, 97, 1], 0], // the first of equals
    [[0, 197, 0, 0, 97, 1], U], // none fits
    [[1, 197, 0, U, 97, 1], U], // a cheaper one may fit
    [[1, 197, 0, U, 497, 1], 0], // a dearer one may fit, and would not be chosen
    [[1, 197, 0, U, 97, 0], 0], // either way the same
    [[1, 97, 0, U, 97, 1], 0], // an equal one behind it never wins
    [[U, 97, 0, 1, 97, 1], U], // one before it may
    [[1, U, 0, 1, 97, 1], U], // it fits at an unknown price
    [[0, U, 0, 1, 97, 1], 1],
    [[1, 197, 0, U, U, 1], U],
    [[U, 97, 0], U],
  ],
  // The seed page's 10k of 50k users; past the threshold, and thresholds that are no way up.
  progress_up: [
    [[10_000, 50_000], 0.2],
    [[50_000, 50_000], 1],
    [[70_000, 50_000], 1],
    [[-5, 50_000], 0],
    [[-5, 0], 0],
    [[0, 0], 1],
  ],
  // 800 ms on the way down to 500 ms.
  progress_down: [
    [[800, 500], 0.625],
    [[500, 500], 1],
    [[300, 500], 1],
    [[5, 0], 0],
    [[5, -1], 0],
  ],
  next_point: [
    [[9999, 10_000, 100_000], 10_000],
    [[10_000, 10_000, 100_000], 100_000],
    [[10_000, 100_000, 10_000, 1_000_000], 100_000],
    [[100_000, 10_000, 100_000], U],
  ],
  // 10k → 20k at 10 %: ln 2 ÷ ln 1.1 = 0.693147 ÷ 0.0953102; a tenfold at 21.1527… % is a year.
  // The chances of pools are worked out in pool.test.ts.
  spares: [
    [[3, 0.1, 0.9477], 1],
    [[10, 0.1, 0.99], 4],
    [[4, 0, 1], 0],
    [[4, 1, 0.9], U],
    [[4, 0.1, 1], U],
  ],
  k_of_n: [
    [[0, 0, 1], 1],
    [[1, 2, 0.5], 0.75],
    [[2, 1, 0], 0],
    [[2, 3, 1], 0],
  ],
  // Exact fractions and published values of NUMBERS.md; more in queue.test.ts.
  erlang_b: [
    [[2, 1], 2 / 3],
    [[1, 2], 1 / 5],
    [[0, 3], 0],
    [[5, 0], 1],
  ],
  erlang_c: [
    [[1, 2], 1 / 3],
    [[2, 3], 4 / 9],
    [[3, 4], 27 / 53],
    [[4, 5], 128 / 231],
    [[3, 3], 1],
  ],
  mmc_quantile: [
    [[80, 0.04, 5, 0.95], 0.131_375_492_08],
    [[125, 0.04, 5, 0.95], U], // 5 erlangs over 5 servers
    [[0, 0.04, 1, 0.5], 0.04 * Math.LN2], // nobody else: half of the work is done by its median
    [[80, 0.04, 5, 1], U],
  ],
  mmc_servers: [
    [[80, 0.04, 0.95, 0.15], 5],
    [[80, 0.04, 0.95, 0.1], U], // the work alone: −ln 5 % × 40 ms = 119.8 ms
    [[0, 0.04, 0.95, 0.2], 0],
  ],
  usl: [
    [[1, 100, 0.1, 0.01], 100],
    [[0, 100, 0.1, 0.01], 0],
    [[2, 100, 0.5, 0.25], 100], // 200 ÷ (1 + 0.5 + 0.5)
  ],
  months_until: [
    [[10_000, 20_000, 0.1], 7.272540897],
    [[10_000, 100_000, 10 ** (1 / 12) - 1], 12],
    [[20_000, 20_000, 0.1], 0],
    [[30_000, 20_000, -0.5], 0],
    [[10_000, 20_000, 0], U],
    [[10_000, 20_000, -0.1], U],
    [[0, 20_000, 0.1], U],
  ],
};

describe.each(Object.entries(VALUES))('%s', (name, rows) => {
  it.each(rows)('of %j is %s', (args, value) => {
    const result = (functionNamed(name) as DomainFunction).value(...args);
    if (value === undefined) expect(result).toBeUndefined();
    else if (Number.isNaN(value)) expect(result).toBeNaN();
    else expect(result).toBeCloseTo(value, 9);
  });
});

describe.each(Object.entries(FUNCTIONS))('%s', (name, fn: DomainFunction) => {
  it('says of each of its parameters which way it moves the result', () => {
    expect(fn.monotone).toHaveLength(fn.parameters.length);
    expect(new Set(fn.parameters).size).toBe(fn.parameters.length);
  });

  it('takes as many arguments as it names, or more of the last ones', () => {
    expect(fn.arguments.min).toBe(fn.parameters.length);
    expect(fn.arguments.max).toBeGreaterThanOrEqual(fn.arguments.min);
    expect(fn.repeats ?? 1).toBeLessThanOrEqual(fn.parameters.length);
    expect(signatureOf(name, fn).startsWith(`${name}(${fn.parameters[0]}`)).toBe(true);
  });
});

it('shows that more arguments may follow', () => {
  expect(signatureOf('min', FUNCTIONS.min)).toBe('min(x, y, …)');
  expect(signatureOf('clamp', FUNCTIONS.clamp)).toBe('clamp(x, low, high)');
});

it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'eval'])(
  'has no function %s',
  (name) => {
    expect(functionNamed(name)).toBeUndefined();
  },
);
