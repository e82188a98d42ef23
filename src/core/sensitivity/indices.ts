import type { SobolReading } from '../../model/answer/sensitivity.ts';
import type { Runs } from './runs.ts';
import { halfWidth, sobolIndex } from './sobol.ts';

/** What the variance of a quantity comes from. */
export type Indices = {
  readonly inputs: readonly SobolReading[];
  /** What inputs explain only together. */
  readonly remainder: number | null;
  readonly remainder_error: number | null;
  /** The quantity in both samples. */
  readonly values: Float64Array;
  readonly runs: number;
};

/**
 * First and total order of every input by two samples A and B and one run an input, A with the input
 * of B (A. Saltelli et al., Variance based sensitivity analysis of model output, 2010): `trials` × (k + 2)
 * runs of the model. Noise is one input: that of all quantities and months together.
 */
export const indicesOf = (runs: Runs, of: { trials: number; month: number }): Indices => {
  const { ranges, noisy } = runs;
  const a = runs.values(of);
  const b = runs.values({ ...of, second: { range: () => true, noise: true } });
  const influence = new Float64Array(of.trials);
  const inputs = [...ranges.map(({ name }) => name), ...(noisy ? [undefined] : [])].map(
    (input): SobolReading => {
      const second = { range: (name: string) => name === input, noise: input === undefined };
      const index = sobolIndex(a, b, runs.values({ ...of, second }));
      index.influence.forEach((value, trial) => {
        influence[trial] = (influence[trial] as number) + value;
      });
      return readingOf(input, index);
    },
  );
  const firsts = inputs.map(({ first }) => first);
  const sum = firsts.reduce<number>((whole, first) => whole + (first ?? 0), 0);
  const has = firsts.some((first) => first !== null);
  return {
    inputs: inputs.toSorted((p, q) => (q.total ?? -1) - (p.total ?? -1)),
    remainder: has ? rounded(1 - sum) : null,
    remainder_error: has ? rounded(halfWidth(influence)) : null,
    values: both(a, b),
    runs: of.trials * (inputs.length + 2),
  };
};

const both = (a: Float64Array, b: Float64Array): Float64Array => {
  const values = new Float64Array(a.length + b.length);
  values.set(a);
  values.set(b, a.length);
  return values;
};

const readingOf = (
  input: string | undefined,
  { first, total, known }: ReturnType<typeof sobolIndex>,
): SobolReading => ({
  id: input ?? 'noise',
  kind: input === undefined ? 'noise' : 'range',
  first: rounded(first?.value),
  first_error: rounded(first?.error),
  total: rounded(total?.value),
  total_error: rounded(total?.error),
  known,
});

/** The sixth digit is chance, and the last ones those of the machine. */
const rounded = (share: number | undefined): number | null =>
  share === undefined ? null : Math.round(share * 1e6) / 1e6 + 0;
