/** Simulated paths: the values of all trials in one month, NaN where one is not known. */
export type Paths = {
  readonly months: number;
  readonly trials: number;
  readonly values: (id: string, month: number) => Float64Array;
};

/** The first month of each trial in which a condition holds; infinite where it never does. */
export const firstMonths = ({ months, trials, values }: Paths, id: string): Float64Array => {
  const first = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  for (let month = months; month >= 0; month--) {
    const holds = values(id, month);
    for (let trial = 0; trial < trials; trial++) {
      const value = holds[trial] as number;
      if (value !== 0 && !Number.isNaN(value)) first[trial] = month;
    }
  }
  return first;
};

/** A month of each trial, as runway: infinite where it never comes. */
export const monthsOfPath = ({ months, values }: Paths, id: string): Float64Array =>
  values(id, months).map((month) => (Number.isNaN(month) ? Number.POSITIVE_INFINITY : month));

/** Quantities that are a month along the path, unknown where it never comes. */
export const PATH_IDS = ['economics.runway', 'economics.break_even'];
