import { ceilTolerant } from '../../lib/numbers.ts';

/** A confidence that is reached but for a rounding error is reached. */
const TOLERANCE = 1e-12;
/** Spares beyond which a pool counts as one that cannot be kept up. */
const MOST_SPARES = 1_000_000;
/** Sums of more than that are scaled down, so that none overflows. */
const LARGEST_SUM = 1e280;
/** A term that is a smaller part of the sum does not change it any more. */
const NEGLIGIBLE = 1e-18;

/**
 * The fewest spares with which at least `needed` units work, with the chance `confidence`, when
 * each is out with the chance `out`: the smallest s with P(Binomial(needed + s, 1 − out) ≥ needed)
 * ≥ confidence. Undefined where no number of spares suffices. Source: k-out-of-n reliability, exact.
 * 10 needed, 10 % out, 99 % → 4 (needed ÷ 90 % would say 2).
 */
export const sparesFor = (pool: {
  readonly needed: number;
  readonly out: number;
  readonly confidence: number;
}): number | undefined => {
  const { out, confidence } = pool;
  if (!(out >= 0 && out <= 1 && confidence >= 0 && confidence <= 1)) return Number.NaN;
  const needed = ceilTolerant(pool.needed);
  if (needed <= 0 || out === 0 || confidence === 0) return 0;
  if (out === 1 || confidence === 1) return undefined;
  const wanted = Math.log(confidence) - TOLERANCE;
  return firstSum(needed, out, { failures: Infinity, logSum: wanted })?.failures;
};

/**
 * The chance that at least `needed` of `units` work when each is out with the chance `out`:
 * P(Binomial(units, 1 − out) ≥ needed). 3 of 4 at 10 % out → 0.9477.
 */
export const chanceOf = (pool: {
  readonly needed: number;
  readonly units: number;
  readonly out: number;
}): number | undefined => {
  const { out } = pool;
  if (!(out >= 0 && out <= 1)) return Number.NaN;
  const needed = ceilTolerant(pool.needed);
  const spares = Math.floor(pool.units + TOLERANCE) - needed;
  if (needed <= 0) return 1;
  if (spares < 0 || out === 1) return 0;
  if (out === 0) return 1;
  const found = firstSum(needed, out, { failures: spares, logSum: Infinity });
  return found === undefined ? undefined : Math.min(1, Math.exp(found.logSum));
};

type Sum = { readonly failures: number; readonly logSum: number };

/**
 * Adds up the chances that the `needed`-th working unit comes after 0, 1, 2 … failed ones (negative
 * binomial), until one of both is reached. The sum after s failures is that of Binomial(needed + s).
 * It is kept with its scale apart, as a logarithm: (1 − out)^needed alone is below the smallest
 * double at 10,000 units.
 */
const firstSum = (needed: number, out: number, until: Sum): Sum | undefined => {
  let logScale = needed * Math.log1p(-out);
  let enough = Math.exp(until.logSum - logScale);
  let term = 1;
  let sum = 1;
  for (let failures = 0; failures <= MOST_SPARES; failures++) {
    const ratio = (out * (needed + failures)) / (failures + 1);
    // Nothing that follows would change the sum.
    const settled = ratio < 1 && term < NEGLIGIBLE * sum;
    if (settled || sum >= enough || failures >= until.failures) {
      return { failures, logSum: logScale + Math.log(sum) };
    }
    term *= ratio;
    sum += term;
    if (sum <= LARGEST_SUM) continue;
    term /= LARGEST_SUM;
    sum /= LARGEST_SUM;
    logScale += Math.log(LARGEST_SUM);
    enough = Math.exp(until.logSum - logScale);
  }
  return undefined;
};
