/** Simulated paths: the values of all trials in one month, NaN where one is not known. */
export type Paths = {
  readonly months: number;
  readonly trials: number;
  readonly values: (id: string, month: number) => Float64Array;
  /** Whether each trial has one value of it in all months; where left out, nobody knows of any. */
  readonly still?: (id: string) => boolean;
};

/** The first month of each trial in which a condition holds; infinite where it never does. */
export const firstMonths = ({ months, trials, values }: Paths, id: string): Float64Array => {
  const first = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  /** The trials in which it has not held so far: the first `left` of these. */
  const open = new Int32Array(trials);
  for (let trial = 0; trial < trials; trial++) open[trial] = trial;
  let left = trials;
  for (let month = 0; month <= months && left > 0; month++) {
    const holds = values(id, month);
    const asked = left;
    left = 0;
    for (let i = 0; i < asked; i++) {
      const trial = open[i] as number;
      const value = holds[trial] as number;
      if (value !== 0 && !Number.isNaN(value)) first[trial] = month;
      else open[left++] = trial;
    }
  }
  return first;
};

/**
 * A month of each trial, as runway: infinite where it never comes. Known once a trial, not once a month: it
 * may be read before any month is.
 */
export const monthsOfPath = ({ months, values }: Paths, id: string): Float64Array =>
  values(id, months).map((month) => (Number.isNaN(month) ? Number.POSITIVE_INFINITY : month));

/** Quantities that are a month along the path, unknown where it never comes. */
export const PATH_IDS = ['economics.runway', 'economics.break_even'];
