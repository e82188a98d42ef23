import { growthFromHistory } from '../../../src/core/forecast/growth-from-history.ts';
import { withoutSeason } from '../../../src/core/forecast/seasonality.ts';
import type { M3Series } from './m3.ts';

/** Percent of the months that came which lay in the bands of nominal 80 % and 90 %. */
export type Coverage = { readonly of80: number; readonly of90: number };

/** How often the bands made from the last `months` of each series held, over 18 months. */
export const coverageOf = (series: readonly M3Series[], months?: number): Coverage => {
  let [in80, in90, all] = [0, 0, 0];
  for (const { id, x, xx } of series) {
    const history = months === undefined ? x : x.slice(-months);
    const growth = growthFromHistory(history);
    if ('kind' in growth) throw new Error(`${id} gives no growth: ${growth.kind}`);
    const { factorAhead } = withoutSeason(history);
    growth.band.forEach(({ p5, p10, p90, p95 }, h) => {
      const actual = (xx[h] as number) / factorAhead(h + 1);
      all++;
      if (p10 <= actual && actual <= p90) in80++;
      if (p5 <= actual && actual <= p95) in90++;
    });
  }
  return { of80: (100 * in80) / all, of90: (100 * in90) / all };
};
