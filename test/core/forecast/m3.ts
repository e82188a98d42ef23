import { existsSync, readFileSync } from 'node:fs';

/** A monthly series of the M3 competition: what forecasters had, and the 18 months that followed. */
export type M3Series = {
  readonly id: string;
  readonly x: readonly number[];
  readonly xx: readonly number[];
};

const FILE = process.env.SCALE_M3 ?? '../shared/data/m3-monthly.json';

/** All 1,428; none where the data are not at hand: `SCALE_M3` names the file. */
export const m3Monthly = (): readonly M3Series[] =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as M3Series[]) : [];

/** The mean over all series of the sMAPE (in percent) of forecasts from their last `months`. */
export const meanSmape = (
  series: readonly M3Series[],
  forecast: (x: readonly number[], horizon: number) => readonly number[],
  months?: number,
): number => {
  const errors = series.map(({ x, xx }) => {
    const made = forecast(months === undefined ? x : x.slice(-months), xx.length);
    const shares = xx.map((actual, h) => {
      const expected = made[h] as number;
      return Math.abs(actual - expected) / (Math.abs(actual) + Math.abs(expected));
    });
    return (200 * shares.reduce((sum, each) => sum + each, 0)) / xx.length;
  });
  return errors.reduce((sum, each) => sum + each, 0) / errors.length;
};
