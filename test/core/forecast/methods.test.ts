import { describe, expect, it } from 'vitest';
import { backtest } from '../../../src/core/forecast/backtest.ts';
import { forecastComb } from '../../../src/core/forecast/comb.ts';
import { forecastDamped, runDamped } from '../../../src/core/forecast/damped-trend.ts';
import { fitLine } from '../../../src/core/forecast/line.ts';
import { minimise } from '../../../src/core/forecast/minimise.ts';
import { isSeasonal, withoutSeason } from '../../../src/core/forecast/seasonality.ts';
import { smooth, smoothAt } from '../../../src/core/forecast/ses.ts';
import { forecastShrunk } from '../../../src/core/forecast/shrunk.ts';
import { smapeOf } from '../../../src/core/forecast/smape.ts';
import { fitSpread, varianceAt } from '../../../src/core/forecast/spread.ts';
import { forecastTheta } from '../../../src/core/forecast/theta.ts';

const closeTo = (found: readonly number[], expected: readonly number[], digits = 9): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((each, i) => {
    expect(found[i]).toBeCloseTo(each, digits);
  });
};

const SEASON = [1.4, 1.2, 1, 0.9, 0.8, 0.7, 0.7, 0.8, 0.9, 1, 1.2, 1.4];

describe('simple smoothing', () => {
  it('starts where the squared error is least', () => {
    // Errors at α ½: s − 10, s/2 − 7 → s = (10 + 7/2) ÷ 1.25 = 10.8; level 10.8 → 10.4 → 11.2;
    // squares 0.8² + 1.6² = 0.64 + 2.56.
    const { level, squares } = smoothAt([10, 12], 0.5);
    expect(level).toBeCloseTo(11.2, 12);
    expect(squares).toBeCloseTo(3.2, 12);
  });

  it('follows a walk wholly and noise around a level hardly', () => {
    const { alpha, level } = smooth([1, 2, 3, 4]);
    expect(alpha).toBeCloseTo(1, 6);
    expect(level).toBeCloseTo(4, 6);
    // 10, 12 in turn: its mean is the best that one number can say, α 0 and squares of 1 each.
    const still = smooth([10, 12, 10, 12, 10, 12]);
    expect(still).toMatchObject({ alpha: 0 });
    expect(still.level).toBeCloseTo(11, 9);
    expect(still.squares).toBeCloseTo(6, 9);
  });
});

describe('Theta', () => {
  it('is a level with half of the trend', () => {
    // The θ-2 line of 1, 2, 3, 4 is itself, its last level 4: (5 + 4) ÷ 2, (6 + 4) ÷ 2.
    closeTo(forecastTheta([1, 2, 3, 4], 2), [4.5, 5], 6);
  });

  it('smooths the line of double curvature', () => {
    // 2, 0, 4: line 1 + t; θ-2 line 4 − 1, 0 − 2, 8 − 3 = 3, −2, 5. Its mean 2 (α 0) has squares
    // 1 + 16 + 9 = 26; α ½ has 9 + 12.25 + 27.5625 − 2.5625² ÷ 1.3125 = 43.8, α 1 has 25 + 49 = 74. So
    // the level is 2, and (4 + 2) ÷ 2 = 3, (5 + 2) ÷ 2 = 3.5.
    closeTo(forecastTheta([2, 0, 4], 2), [3, 3.5], 6);
  });
});

describe('the damped trend', () => {
  it('goes as its equations say', () => {
    // Line of 0, 2, 5: mean 7/3, slope 5/2, from −1/6; before the first month −8/3.
    const once = runDamped([0, 2, 5], { alpha: 0, beta: 0, phi: 1 });
    expect(once.level).toBeCloseTo(29 / 6, 12);
    // Errors 1/6, −1/3, 1/6.
    expect(once.squares).toBeCloseTo(1 / 6, 12);
  });

  it('adds less of the trend in every month', () => {
    const [a, b, c] = forecastDamped([1, 2, 3, 4, 5, 6], 3) as [number, number, number];
    expect(b).toBeGreaterThan(a);
    expect(c - b).toBeLessThan(b - a);
  });
});

describe('the season', () => {
  const four = Array.from({ length: 48 }, (_, t) => 100 * (SEASON[t % 12] as number));

  it('is found, taken out and put back', () => {
    expect(isSeasonal(four)).toBe(true);
    const { series, factors, factorAhead } = withoutSeason(four);
    closeTo(factors, SEASON);
    closeTo(
      series,
      four.map(() => 100),
    );
    expect(factorAhead(1)).toBeCloseTo(1.4, 9);
    closeTo(forecastComb(four, 12), four.slice(0, 12), 6);
  });

  it('needs three years, and to be there', () => {
    expect(isSeasonal(four.slice(0, 35))).toBe(false);
    expect(isSeasonal(Array.from({ length: 48 }, (_, t) => (t * 7) % 5))).toBe(false);
    expect(isSeasonal(Array.from({ length: 48 }, () => 5))).toBe(false);
    expect(withoutSeason([1, 2, 3]).factors).toEqual([]);
  });
});

describe('what the methods stand on', () => {
  it('finds minima and lines', () => {
    const range = { low: 0, high: 1, parts: 7 };
    expect(minimise((x) => (x - 0.3) ** 2, range)).toBeCloseTo(0.3, 6);
    expect(minimise((x) => -x, range)).toBe(1);
    expect(fitLine([1, 3, 5])).toEqual({ from: 1, by: 2 });
    expect(fitLine([4])).toEqual({ from: 4, by: 0 });
  });

  it('measures errors: 20 ÷ 210, and none of nothing', () => {
    expect(smapeOf([[100, 110]])).toBeCloseTo(20 / 210, 12);
    expect(smapeOf([[0, 0]])).toBe(0);
  });
});

describe('the shrunk mean', () => {
  it('trusts a drift as it stands out of its noise', () => {
    // 0, 1, 3: mean 1.5, variance ½, error √(½ ÷ 2) = ½, k = 10·(1 + 12²) = 1450:
    // 2.25 ÷ (2.25 + 1450 ÷ 4) = 0.006168…
    const { drift } = forecastShrunk([0, 1, 3], 1);
    expect(drift.mean).toBeCloseTo(1.5, 12);
    expect(drift.error).toBeCloseTo(0.5, 12);
    expect(drift.trust).toBeCloseTo(2.25 / 364.75, 12);
  });

  it('goes on with a straight line of logarithms, and stays where nothing moves', () => {
    closeTo(forecastShrunk([1, 2, 3, 4, 5], 3).path, [6, 7, 8], 6);
    expect(forecastShrunk([3, 3, 3, 3], 3).path).toEqual([3, 3, 3]);
  });
});

describe('the rolling origin', () => {
  it('cuts from half of the history on', () => {
    const trials = backtest([1, 2, 3, 4, 5, 6], 18);
    expect(trials.map(({ ahead }) => ahead)).toEqual([1, 2, 3, 1, 2, 1]);
    expect(trials.map(({ actual }) => actual)).toEqual([4, 5, 6, 5, 6, 6]);
    expect(trials.map(({ last }) => last)).toEqual([3, 3, 3, 4, 4, 5]);
    expect(backtest([1, 2, 3], 18)).toEqual([]);
  });

  it('never sees what it forecasts', () => {
    const short = backtest([1, 2, 4, 3, 5, 6, 4, 7], 18);
    const changed = backtest([1, 2, 4, 3, 5, 6, 4, 99], 18);
    expect(changed.map(({ forecast }) => forecast)).toEqual(short.map(({ forecast }) => forecast));
  });
});

describe('the spread', () => {
  it('is what is expected where nothing was tried: five times at 3 months', () => {
    // 1 + (6 ÷ 3)² = 5: 5 × (0.003 + 0.001 × 12) = 0.075
    const spread = fitSpread([], { months: 3, horizon: 18 });
    expect(varianceAt(spread, 12)).toBeCloseTo(0.075, 9);
  });

  it.each([
    ['rate', (h: number) => 0.02 * h, 2],
    ['noise', (h: number) => 0.2 * Math.sqrt(h), 1],
  ] as const)('finds errors of the %s', (part, error, power) => {
    const trials = Array.from({ length: 6000 }, (_, i) => {
      const ahead = (i % 12) + 1;
      return { ahead, actual: error(ahead), forecast: 0, last: 0 };
    });
    const spread = fitSpread(trials, { months: 120, horizon: 12 });
    expect(spread[part] * 12 ** power).toBeGreaterThan(0.9 * error(12) ** 2);
    expect(varianceAt(spread, 12)).toBeCloseTo(error(12) ** 2, 2);
  });
});
