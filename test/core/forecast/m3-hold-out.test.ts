import { describe, expect, it } from 'vitest';
import { withoutSeason } from '../../../src/core/forecast/seasonality.ts';
import {
  type Evidence,
  evidenceOf,
  SHRINKAGE,
  type Shrinkage,
  shrink,
} from '../../../src/core/forecast/shrunk.ts';
import { type M3Series, m3Monthly } from './m3.ts';

/** Months of history that the constants were chosen for. */
const LENGTHS = [3, 6, 12, 24, 36, Number.POSITIVE_INFINITY];

const GRID: readonly Shrinkage[] = [12, 24, 48].flatMap((meanMonths) =>
  [3, 10, 30].flatMap((driftSquares) =>
    [12, 24, 48].map((driftMonths) => ({ meanMonths, driftSquares, driftMonths })),
  ),
);

/** What a history shows without its season, and what came, likewise. */
type Case = { readonly evidence: Evidence; readonly actual: readonly number[] };

const casesOf = (series: readonly M3Series[], months: number): readonly Case[] =>
  series.map(({ x, xx }) => {
    const season = withoutSeason(x.slice(-months));
    return {
      evidence: evidenceOf(season.series.map(Math.log), xx.length),
      actual: xx.map((came, h) => came / season.factorAhead(h + 1)),
    };
  });

/** Mean sMAPE, in percent, over all cases. */
const errorOf = (cases: readonly Case[], by: Shrinkage): number => {
  const errors = cases.map(({ evidence, actual }) => {
    const { path } = shrink(evidence, by);
    const shares = actual.map((came, h) => {
      const said = Math.exp(path[h] as number);
      return Math.abs(came - said) / (came + said);
    });
    return (200 * shares.reduce((sum, each) => sum + each, 0)) / shares.length;
  });
  return errors.reduce((sum, each) => sum + each, 0) / errors.length;
};

/** The level of today for ever. */
const NO_GROWTH: Shrinkage = { meanMonths: 1e9, driftSquares: 1e9, driftMonths: 0 };

const series = m3Monthly();

const everyOther = (from: 0 | 1): readonly M3Series[] => series.filter((_, i) => i % 2 === from);

/** Skipped, visibly, where the competition's data are not at hand. */
describe.skipIf(series.length === 0)('the constants of the shrunk mean', () => {
  const odd = LENGTHS.flatMap((months) => casesOf(everyOther(0), months));
  const even = LENGTHS.flatMap((months) => casesOf(everyOther(1), months));

  it('do on the even series as well as those that the odd ones would choose, to 0.1 points', () => {
    // Chosen on the odd series: 48, 30, 48, which err by 15.96 on the even ones; ours by 16.02.
    const tuned = GRID.reduce((best, by) => (errorOf(odd, by) < errorOf(odd, best) ? by : best));
    expect(errorOf(even, tuned)).toBeCloseTo(15.96, 1);
    expect(errorOf(even, SHRINKAGE)).toBeCloseTo(16.02, 1);
    expect(errorOf(even, SHRINKAGE) - errorOf(even, tuned)).toBeLessThan(0.1);
  });

  it.each([12, 24, 36, Number.POSITIVE_INFINITY])(
    'from %d months beat no growth on the even series',
    (months) => {
      const cases = casesOf(everyOther(1), months);
      expect(errorOf(cases, SHRINKAGE)).toBeLessThan(errorOf(cases, NO_GROWTH));
    },
  );
});
