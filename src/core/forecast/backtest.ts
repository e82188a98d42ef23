import { forecastShrunk } from './shrunk.ts';

/** A forecast made inside the history, against what then came; logarithms. */
export type Trial = {
  /** Months ahead, from 1. */
  readonly ahead: number;
  readonly actual: number;
  readonly forecast: number;
  /** What no growth would have said. */
  readonly last: number;
};

const LEAST_MONTHS = 3;
const MOST_MONTHS = 24;

/**
 * Rolling origin: the history is cut after each month from half of it on (at least 3 months, at most
 * 24), forecast from there, and compared. L. J. Tashman, Out-of-sample tests of forecasting
 * accuracy, International Journal of Forecasting 16 (2000). Of 6 months, cut after 3, 4 and 5: 3 + 2 + 1
 * trials; of 3 months there are none.
 */
export const backtest = (logs: readonly number[], horizon: number): readonly Trial[] => {
  const first = Math.max(LEAST_MONTHS, Math.min(MOST_MONTHS, Math.floor(logs.length / 2)));
  const origins = Array.from({ length: Math.max(0, logs.length - first) }, (_, i) => first + i);
  return origins.flatMap((origin) => {
    const ahead = Math.min(horizon, logs.length - origin);
    const last = logs[origin - 1] as number;
    return forecastShrunk(logs.slice(0, origin), ahead).path.map((forecast, h) => ({
      ahead: h + 1,
      actual: logs[origin + h] as number,
      forecast,
      last,
    }));
  });
};
