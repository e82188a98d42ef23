// The simulation beside a loop written by hand, numpy and squiggle, and how its cost grows. Every ratio
// is of this very run. It judges nothing: a missed target is marked, and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run as runSquiggle } from '@quri/squiggle-lang';
import { loadSource } from '../../src/cli/simulate/simulate.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { HOME, isBundleStale } from '../support/bundle.ts';
import { type Beside, measureBeside, median } from './simulate/beside.ts';
import { withBundled } from './simulate/bundled.ts';
import { cpuMs, elapsed } from './simulate/cpu-time.ts';
import { generateGraph, MODEL, SHOWN } from './simulate/model.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const TRIALS = 100_000;
const MONTHS = 24;
const RUNS = 9;
const THREAD_RUNS = 3;
const FOLDER = join(HOME, 'test/bench/simulate');

const MOST_OF_HAND = 2;
const LEAST_OF_NUMPY = 1;
const LEAST_OF_SQUIGGLE = 10;
const MOST_EXPONENT = 1.1;
const MOST_MB = 1024;
/** Models of the same text agree but for chance; another model would not. */
const MOST_APART = 0.02;

const print = (text = ''): void => void process.stdout.write(`${text}\n`);
const verdict = (good: boolean, target: string): string => `${target} ${good ? 'ok' : 'MISSED'}`;

const inputOf = (trials: number, months: number, show: readonly string[], seed = 1) => ({
  given: new Map<string, number>(),
  months,
  trials,
  seed,
  show,
});

const ours = (graph: Graph, trials: number, months: number, show: readonly string[], seed = 1) =>
  simulate(graph, inputOf(trials, months, show, seed), loadSource);

const meanOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

const benchModel = async (): Promise<number> => {
  const beside = await measureBeside(TRIALS, MONTHS, RUNS);
  const { own, numpy } = beside;
  print(
    `${MODEL.quantities.length} quantities, ${MONTHS} months, ${TRIALS} trials: ms of CPU, one thread each, medians of ${RUNS} turns`,
  );
  for (const line of WORK) print(`  ${line}`);
  const all = own.kept + own.summary;
  print(`  scale       whole process: ${ms(own.whole)}; warm, all paths kept: ${ms(own.kept)},`);
  print(`              with percentiles and means ${ms(all)}; month by month ${ms(own.along)},`);
  print(`              with percentiles and means ${ms(own.alongAll)}`);
  const ratio = own.kept / (own.hand ?? Number.NaN);
  const judged = verdict(ratio <= MOST_OF_HAND, `≤ ${MOST_OF_HAND}`);
  print(
    `  by hand     ${ms(own.hand ?? Number.NaN)}   scale takes ${ratio.toFixed(2)} × that: ${judged}`,
  );
  if (Number.isNaN(numpy.kept)) print('  numpy       SKIPPED: no python3 with numpy here');
  else {
    checkAgreement('numpy', numpy.users, numpy.cash);
    printNumpy(beside);
  }
  return own.kept;
};

/** What either side does for the same figures. */
const WORK = [
  'Both draw 5 inputs (4 lognormal, 1 uniform) a trial and walk its months; asked for are P5, P10, P50, P90, P95',
  'and the mean of 4 columns in each of 25 months. scale draws Latin hypercube samples keyed by input and trial,',
  'and goes along a few months at a time; numpy draws plain ones (PCG64, ziggurat), computes a formula as one',
  'operation of arrays, and takes np.percentile of all paths at once or of each column.',
];

const ms = (time: number): string => `${time.toFixed(0)} ms`;

/** Like beside like, and first what a user meets. Node cannot ask for pages of 2 MB, as numpy does, and so pays for each that it touches first. */
const printNumpy = ({ own, numpy, small }: Beside): void => {
  const all = ({ kept, summary, alongAll }: Beside['small']): number =>
    Math.min(kept + summary, alongAll);
  const beside = (label: string, theirs: number, ours: number): void =>
    printFaster(label, theirs, ours, LEAST_OF_NUMPY);
  print('  numpy');
  beside('  whole process, with percentiles and means', numpy.whole, own.whole);
  beside(
    '  warm, with percentiles and means, the quicker of either’s two ways',
    all(numpy),
    all(own),
  );
  beside('  warm, month by month, without them', numpy.along, own.along);
  beside('  warm, all paths kept, without them', numpy.kept, own.kept);
  print('  numpy with pages of 4 KB, as Node has');
  beside('  warm, with percentiles and means', all(small), all(own));
  beside('  warm, all paths kept', small.kept, own.kept);
};

const printFaster = (name: string, ms: number, own: number, least: number): void => {
  const ratio = ms / own;
  const faster = `scale is ${ratio.toFixed(2)} × as fast`;
  print(
    `  ${name.padEnd(11)} ${ms.toFixed(0)} ms   ${faster}: ${verdict(ratio >= least, `≥ ${least}`)}`,
  );
};

const checkAgreement = (name: string, users: number, cash: number): void => {
  const { values } = ours(MODEL, TRIALS, MONTHS, SHOWN);
  const known = ['users', 'cash'].map((id) => median([...values(id, MONTHS)]));
  [users, cash].forEach((value, i) => {
    const apart = Math.abs(value / (known[i] ?? Number.NaN) - 1);
    if (!(apart < MOST_APART)) throw new Error(`${name}: ${value}, not ${known[i]}`);
  });
};

const benchSquiggle = async (own: number): Promise<void> => {
  const code = readFileSync(join(FOLDER, 'model.squiggle'), 'utf8').replace('MONTHS', `${MONTHS}`);
  const start = process.cpuUsage();
  const environment = { sampleCount: TRIALS, xyPointLength: 1000, seed: 'bench' };
  const { result } = await runSquiggle(code, { environment });
  const ms = cpuMs(start);
  if (!result.ok) throw new Error(`squiggle: ${result.value}`);
  const [users = 0, cash = 0] = JSON.parse(String(result.value.result)) as number[];
  checkAgreement('squiggle', users, cash);
  printFaster('squiggle', ms, own, LEAST_OF_SQUIGGLE);
};

type Point = { readonly size: number; readonly ms: number };

/** The slope of the straight line through the points on log-log axes: 1 where twice as many take twice as long. */
const exponentOf = (points: readonly Point[]): number => {
  const xs = points.map(({ size }) => Math.log(size));
  const ys = points.map(({ ms }) => Math.log(ms));
  const [mx, my] = [meanOf(Float64Array.from(xs)), meanOf(Float64Array.from(ys))];
  const along = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0);
  return along / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
};

/** The best of some runs: on a busy machine others take twice as long, of all sizes alike. */
const benchGrowth = (
  name: string,
  sizes: readonly number[],
  work: (size: number) => void,
): void => {
  const points = sizes.map((size) => {
    work(size);
    return { size, ms: Math.min(...[1, 2, 3, 4, 5].map(() => elapsed(() => work(size)))) };
  });
  const exponent = exponentOf(points);
  const shown = points.map(({ size, ms }) => `${size}: ${ms.toFixed(0)} ms`).join(', ');
  const good = exponent <= MOST_EXPONENT;
  print(
    `  ${name.padEnd(11)} ^${exponent.toFixed(2)} (${verdict(good, `≤ ${MOST_EXPONENT}`)})   ${shown}`,
  );
};

const benchScaling = (): void => {
  print('\nCost by size');
  benchGrowth('trials', [20_000, 40_000, 80_000, 160_000], (trials) => {
    ours(MODEL, trials, MONTHS, ['cash']);
  });
  benchGrowth('months', [12, 24, 48, 96], (months) => void ours(MODEL, 40_000, months, ['cash']));
  benchGrowth('quantities', [50, 100, 200, 400, 800, 1600], (count) => {
    ours(generateGraph(count), 10_000, MONTHS, [`q${count - 1}`]);
  });
};

/** In a process of its own, of the bundled code: the tools that run this file take memory too. */
const benchMemory = async (): Promise<void> => {
  const size = { trials: 100_000, months: 60, quantities: 400, shown: 20 };
  const mb = await withBundled('measure-memory.ts', (path) => {
    const args = [path, ...Object.values(size).map(String)];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  const facts = `${size.trials} trials × ${size.months} months × ${size.quantities} quantities, ${size.shown} shown`;
  print(
    `\nMost memory: ${mb.toFixed(0)} MB: ${verdict(mb < MOST_MB, `< ${MOST_MB}`)}   (${facts})`,
  );
};

/** What a user with two processors waits for: CheckIn with 100,000 trials, in wall time. */
const benchThreads = (): void => {
  const wall = { one: [] as number[], all: [] as number[] };
  for (let turn = 0; turn < THREAD_RUNS; turn++) {
    for (const [name, workers] of [
      ['one', { SCALE_WORKERS: '1' }],
      ['all', {}],
    ] as const) {
      const args = [
        join(HOME, 'bin/scale.js'),
        'project',
        'checkin',
        '--trials',
        `${TRIALS}`,
        '-q',
      ];
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...workers } });
      if (status !== 0) throw new Error(`scale project ended with ${status}`);
      wall[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const [one, all] = [median(wall.one), median(wall.all)];
  const cores = availableParallelism();
  print(
    `\nscale project checkin --trials ${TRIALS}: wall time on one thread ${ms(one)}, on ${cores} ${ms(all)}: ${(one / all).toFixed(2)} × as fast`,
  );
};

await benchSquiggle(await benchModel());
benchScaling();
await benchMemory();
benchThreads();
