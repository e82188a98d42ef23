// `npx tsx test/bench/forecast.ts`: how growth from history does on the monthly series of the M3
// competition, cut to their last months and whole, 18 months ahead. It judges nothing.
import { forecastComb } from '../../src/core/forecast/comb.ts';
import { forecastDamped } from '../../src/core/forecast/damped-trend.ts';
import { withoutSeason } from '../../src/core/forecast/seasonality.ts';
import { smooth } from '../../src/core/forecast/ses.ts';
import { forecastShrunk } from '../../src/core/forecast/shrunk.ts';
import { forecastTheta } from '../../src/core/forecast/theta.ts';
import { type Coverage, coverageOf } from '../core/forecast/coverage.ts';
import { m3Monthly, meanSmape } from '../core/forecast/m3.ts';

type Forecaster = (series: readonly number[], horizon: number) => readonly number[];

const series = m3Monthly();
if (series.length === 0) throw new Error('no data: SCALE_M3 names the file');
const LENGTHS = [3, 4, 6, 8, 12, 18, 24, 36, undefined];

const seasonal =
  (forecast: Forecaster): Forecaster =>
  (x, horizon) => {
    const season = withoutSeason(x);
    return forecast(season.series, horizon).map((y, h) => y * season.factorAhead(h + 1));
  };

const METHODS: Readonly<Record<string, Forecaster>> = {
  'last value': (x, horizon) => Array.from({ length: horizon }, () => x.at(-1) as number),
  'last 3 months': (x, horizon) => {
    const last = x.at(-1) as number;
    const from = Math.max(0, x.length - 4);
    const times = (last / (x[from] as number)) ** (1 / (x.length - 1 - from));
    return Array.from({ length: horizon }, (_, h) => last * times ** (h + 1));
  },
  SES: seasonal((x, horizon) => Array.from({ length: horizon }, () => smooth(x).level)),
  Theta: seasonal(forecastTheta),
  damped: seasonal(forecastDamped),
  'mean of three': forecastComb,
  shrunk: seasonal((x, horizon) => forecastShrunk(x.map(Math.log), horizon).path.map(Math.exp)),
};

const print = (name: string, cells: readonly string[]): void => {
  process.stdout.write(`${name.padEnd(18)}${cells.map((cell) => cell.padStart(8)).join('')}\n`);
};

print(
  'months',
  LENGTHS.map((months) => String(months ?? 'all')),
);
for (const [name, forecast] of Object.entries(METHODS)) {
  const errors = LENGTHS.map((months) => meanSmape(series, forecast, months).toFixed(2));
  print(`sMAPE ${name}`.slice(0, 20).padEnd(20), errors);
}
/** The constants were chosen with both halves in view; that they agree says how little it depends on them. */
const groups = { even: 0, odd: 1 } as const;
const coverages = new Map<string, readonly Coverage[]>();
for (const [name, parity] of Object.entries(groups)) {
  const own = series.filter((_, i) => i % 2 === parity);
  coverages.set(
    name,
    LENGTHS.map((months) => coverageOf(own, months)),
  );
}
for (const band of ['of80', 'of90'] as const) {
  for (const [name, all] of coverages) {
    print(
      `${band} ${name}`,
      all.map((coverage) => coverage[band].toFixed(1)),
    );
  }
}
