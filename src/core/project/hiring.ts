import { MIDDLE } from '../hiring/calendar.ts';
import type { MonthlyValues } from '../hiring/dates.ts';
import { quantilesOfKnown } from '../simulate/reduce/distribution.ts';
import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

/**
 * What the hiring calendar reads of simulated paths: of 1, 2, 3, 4 and 6 agents in five trials, the
 * share 0.8 is 4.4, between the fourth and the fifth. Trials in which nobody knows are left out.
 * `ids` are those that were simulated (`hiringCalendarIds`), `p` the share; 1 − p and the middle are known too.
 */
export function* hiringAlong(
  { months, values, still }: Paths,
  ids: readonly string[],
  p: number,
): Reading<MonthlyValues> {
  const shares = [p, MIDDLE, 1 - p].sort((a, b) => a - b);
  const quantiles = (id: string, month: number) => quantilesOfKnown(values(id, month), shares);
  // How long it takes to hire is drawn once a trial: read once, not once a month.
  const once = new Map(
    ids.flatMap((id) => (still?.(id) === true ? [[id, quantiles(id, 0)] as const] : [])),
  );
  const rows: ReadonlyMap<string, readonly (number | undefined)[]>[] = [];
  for (let month = 0; month <= months; month++) {
    yield month;
    rows.push(new Map(ids.map((id) => [id, once.get(id) ?? quantiles(id, month)])));
  }
  return {
    months,
    sampled: true,
    quantile: (id, month, share) => rows[month]?.get(id)?.[shares.indexOf(share)],
  };
}
