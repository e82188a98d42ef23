import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

/** The first month of each trial in which something is so, infinite where it never is; and what was then. */
export type Above = {
  readonly first: Float64Array;
  /** The middle of another quantity over the trials that get there, each in its month: a value of theirs. */
  readonly middle: (id: string) => number | undefined;
};

type Asked = {
  readonly share: string;
  /** The quantity that it is above; the whole where left out. */
  readonly limit?: string | undefined;
  /** What else to read in the month in which it is. */
  readonly others: readonly string[];
};

/** Whole replicas carry a billionth more than they should. */
const TOLERANCE = 1 + 1e-9;

/** When a share is first above a limit: of 0.9, 1.2 and 1.1 of the whole in months 0, 1 and 2 month 1. */
export function* firstAbove(
  { months, trials, values, still }: Paths,
  { share, limit, others }: Asked,
): Reading<Above> {
  const first = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  const found = new Map(others.map((id) => [id, [] as number[]]));
  const always = limit !== undefined && still?.(limit) === true ? values(limit, 0) : undefined;
  for (let month = 0; month <= months; month++) {
    yield month;
    const limits = always ?? (limit === undefined ? undefined : values(limit, month));
    const passing = passingIn(month, first, values(share, month), limits);
    if (passing.length === 0) continue;
    for (const [id, then] of found) {
      const column = values(id, month);
      for (const trial of passing) {
        if (Number.isFinite(column[trial])) then.push(column[trial] as number);
      }
    }
  }
  return { first, middle: (id) => middleOf(found.get(id) ?? []) };
}

/** Trials that are above a limit in this month for the first time. */
const passingIn = (
  month: number,
  first: Float64Array,
  shares: Float64Array,
  limits: Float64Array | undefined,
): readonly number[] => {
  const passing: number[] = [];
  for (let trial = 0; trial < shares.length; trial++) {
    const most = limits === undefined ? 1 : (limits[trial] as number);
    if ((shares[trial] as number) > most * TOLERANCE && (first[trial] as number) > month) {
      first[trial] = month;
      passing.push(trial);
    }
  }
  return passing;
};

const middleOf = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1];
