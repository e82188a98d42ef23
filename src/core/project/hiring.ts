import type { MonthlyValues } from '../plan/hiring/hiring-dates.ts';
import { quantileOfKnown } from '../simulate/reduce/distribution.ts';
import type { Paths } from './paths.ts';

/**
 * What the hiring calendar reads of simulated paths: of 1, 2, 3, 4 and 6 agents in five trials, the
 * share 0.8 is 4.4, between the fourth and the fifth. Trials in which nobody knows are left out.
 * `ids` are those that were simulated (`hiringCalendarIds`).
 */
export const hiringAlong = (paths: Paths, ids: readonly string[]): MonthlyValues => {
  const simulated = new Set(ids);
  const known = new Map<string, number | undefined>();
  return {
    months: paths.months,
    quantile: (id, month, p) => {
      if (!simulated.has(id)) return undefined;
      const key = `${id} ${month} ${p}`;
      // Of a copy: selecting reorders, and trials belong together by their place.
      if (!known.has(key)) known.set(key, quantileOfKnown(paths.values(id, month).slice(), p));
      return known.get(key);
    },
  };
};
