/** What an input explains of the variance of an output, by itself and with all that it takes part in. */
export type SobolIndex = {
  /** Null where the output is the same in every trial. */
  readonly first: Estimate | null;
  readonly total: Estimate | null;
  /** What each trial adds to the error of `first`; 0 where the output is not known. */
  readonly influence: Float64Array;
  /** Trials in which the output is known in all three runs. */
  readonly known: number;
};

/** A share as it was estimated: below 0 or above 1 where it lies there by chance. */
export type Estimate = {
  readonly value: number;
  /** Half of the 95 % interval. */
  readonly error: number;
};

/**
 * Indices from three runs of each trial: `a` with one sample of all inputs, `b` with another, `mixed`
 * with that of `a` but for the input itself, which is that of `b`. First order is the correlation of `b`
 * and `mixed`, which share the input alone (A. Janon et al., Asymptotic normality and efficiency of two
 * Sobol index estimators, 2014), total order half the mean square of `mixed` − `a`, which differ in it
 * alone (M. J. W. Jansen 1999). `a` × `b` has the mean 0, and what it explains of the error is taken
 * out: by itself that is the term of A. Saltelli et al. (2010), by which an input without effect has 0.
 *
 * a = −1 1 −1 1, b = −1 −1 1 1, mixed = b: the input is all there is, first = total = 1.
 */
export const sobolIndex = (a: Float64Array, b: Float64Array, mixed: Float64Array): SobolIndex => {
  const trials = knownTrials(a, b, mixed);
  const known = trials.length;
  const [x, y, z] = centred([a, b, mixed], trials) as [Float64Array, Float64Array, Float64Array];
  const of = (term: (i: number) => number): Float64Array =>
    Float64Array.from(trials, (_, i) => term(i));
  const at = (values: Float64Array, i: number): number => values[i] as number;
  const control = of((i) => at(x, i) * at(y, i));
  const first = ratioOf(
    of((i) => at(y, i) * at(z, i)),
    of((i) => (at(y, i) ** 2 + at(z, i) ** 2) / 2),
    control,
  );
  const total = ratioOf(
    of((i) => (at(x, i) - at(z, i)) ** 2 / 2),
    of((i) => (at(x, i) ** 2 + at(z, i) ** 2) / 2),
    control,
  );
  const influence = new Float64Array(a.length);
  trials.forEach((trial, i) => {
    influence[trial] = first?.influence[i] ?? 0;
  });
  return { first: first?.estimate ?? null, total: total?.estimate ?? null, influence, known };
};

/** Half of the 95 % interval of a mean of independent terms: 1.96 standard errors. */
export const halfWidth = (terms: Float64Array): number => {
  const n = terms.length;
  if (n < 2) return 0;
  const mean = meanOf(terms);
  const squares = terms.reduce((sum, term) => sum + (term - mean) ** 2, 0);
  return 1.96 * Math.sqrt(squares / (n - 1) / n);
};

const knownTrials = (...runs: readonly Float64Array[]): number[] =>
  Array.from(runs[0]?.keys() ?? []).filter((i) => runs.every((run) => Number.isFinite(run[i])));

/** The runs without their common mean: what stays is of the size of the variance. */
const centred = (runs: readonly Float64Array[], trials: readonly number[]): Float64Array[] => {
  const kept = runs.map((run) => Float64Array.from(trials, (i) => run[i] as number));
  const mean = meanOf(Float64Array.from(kept, meanOf));
  return kept.map((run) => run.map((value) => value - mean));
};

/**
 * The mean of `above` ÷ the mean of `below`, less what a term of mean 0 explains of its error; the error
 * is that of the ratio's first order (delta method).
 */
const ratioOf = (
  above: Float64Array,
  below: Float64Array,
  control: Float64Array,
): { readonly estimate: Estimate; readonly influence: Float64Array } | undefined => {
  const scale = meanOf(below);
  if (above.length < LEAST_TRIALS || !(scale > 0)) return undefined;
  let value = meanOf(above) / scale;
  let influence = above;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const rest = above.map((term, i) => (term - value * (below[i] as number)) / scale);
    const slope = slopeOf(rest, control);
    influence = rest.map((term, i) => term - slope * (control[i] as number));
    const change = meanOf(influence);
    value += change;
    if (Math.abs(change) < CLOSE) break;
  }
  return { estimate: { value, error: halfWidth(influence) }, influence };
};

/** One trial has no variance. */
const LEAST_TRIALS = 2;
const MOST_ROUNDS = 20;
const CLOSE = 1e-12;

const slopeOf = (values: Float64Array, by: Float64Array): number => {
  const [mean, middle] = [meanOf(values), meanOf(by)];
  let [both, own] = [0, 0];
  by.forEach((x, i) => {
    both += (x - middle) * ((values[i] as number) - mean);
    own += (x - middle) ** 2;
  });
  return own > 0 ? both / own : 0;
};

const meanOf = (values: Float64Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
