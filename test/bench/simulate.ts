// The simulation beside a loop written by hand, numpy and squiggle, and how its cost grows. Every ratio
// is of this very run. It judges nothing: a missed target is marked, and the exit code is 0.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runSquiggle } from '@quri/squiggle-lang';
import { build } from 'esbuild';
import { loadSource } from '../../src/cli/simulate/simulate.ts';
import { prepareSimulation } from '../../src/core/simulate/prepare.ts';
import { summarise } from '../../src/core/simulate/reduce/distribution.ts';
import { compileProgram } from '../../src/core/simulate/run/compile.ts';
import { runProgram } from '../../src/core/simulate/run/run.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { HOME } from '../support/bundle.ts';
import { simulateByHand } from './simulate/by-hand.ts';
import { generateGraph, MODEL, SHOWN } from './simulate/model.ts';

const TRIALS = 100_000;
const MONTHS = 24;
const RUNS = 9;
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
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Time of the processor: what else the machine does meanwhile is not in it. */
const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const elapsed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return cpuMs(start);
};

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

/** Times of the paths, and of their percentiles and means. */
type Reading = {
  readonly ms: number;
  readonly summary: number;
  readonly users: number;
  readonly cash: number;
};

/** One run of the model in numpy; it takes its own time, without that of starting. */
const runNumpy = (env: Readonly<Record<string, string>> = {}): Reading | undefined => {
  const args = [join(FOLDER, 'model.py'), TRIALS, MONTHS].map(String);
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout } = spawnSync('python3', args, options);
  if (status !== 0) return undefined;
  const [ms = 0, summary = 0, users = 0, cash = 0] = stdout.trim().split(' ').map(Number);
  return { ms, summary, users, cash };
};

/** What a projection asks of paths: five percentiles and a mean of each column and month. */
const summariseAll = ({ values }: ReturnType<typeof ours>): void => {
  for (const id of SHOWN) for (let m = 0; m <= MONTHS; m++) summarise(values(id, m));
};

/** In turns, so that whatever else the machine does meets all; the first turns warm up. */
const benchModel = (): number => {
  const times: Record<string, number[]> = {};
  const keep = (name: string, ms: number): void => {
    times[name] = [...(times[name] ?? []), ms];
  };
  const { job } = prepareSimulation(MODEL, inputOf(TRIALS, MONTHS, SHOWN));
  const compiled = compileProgram(job.program, loadSource);
  for (let turn = -2; turn < RUNS; turn++) {
    const start = process.cpuUsage();
    const simulation = ours(MODEL, TRIALS, MONTHS, SHOWN, turn);
    const own = cpuMs(start);
    summariseAll(simulation);
    const ownAll = cpuMs(start);
    const hand = elapsed(() => simulateByHand(TRIALS, MONTHS));
    const warm = elapsed(() => runProgram(compiled, { ...job.input, seed: turn }));
    const numpy = runNumpy();
    const small = runNumpy({ NUMPY_MADVISE_HUGEPAGE: '0' });
    if (turn < 0) continue;
    keep('own', own);
    keep('own all', ownAll);
    keep('warm', warm);
    keep('hand', hand);
    if (numpy === undefined || small === undefined) continue;
    checkAgreement('numpy', numpy.users, numpy.cash);
    keep('numpy', numpy.ms);
    keep('numpy all', numpy.ms + numpy.summary);
    keep('small', small.ms);
    keep('small all', small.ms + small.summary);
  }
  return printModel((name) => median(times[name] ?? []));
};

const printModel = (of: (name: string) => number): number => {
  const [own, hand, numpy] = [of('own'), of('hand'), of('numpy')];
  print(
    `${MODEL.quantities.length} quantities, ${MONTHS} months, ${TRIALS} trials: ms of CPU, one thread`,
  );
  const all = `with percentiles and means: ${of('own all').toFixed(0)} ms`;
  print(
    `  scale       ${own.toFixed(0)} ms   compiled before: ${of('warm').toFixed(0)} ms, ${all}`,
  );
  const slower = `scale takes ${(own / hand).toFixed(2)} × that`;
  print(
    `  by hand     ${hand.toFixed(0)} ms   ${slower}: ${verdict(own / hand <= MOST_OF_HAND, `≤ ${MOST_OF_HAND}`)}`,
  );
  if (Number.isNaN(numpy)) print('  numpy       SKIPPED: no python3 with numpy here');
  else {
    // Node cannot ask for pages of 2 MB; numpy does.
    const faster = (name: string, than: string): string =>
      `${of(name).toFixed(0)} ms, scale is ${(of(name) / of(than)).toFixed(2)} × as fast`;
    printFaster('numpy', numpy, own, LEAST_OF_NUMPY);
    print(`              with pages of 4 KB, as Node has: ${faster('small', 'own')}`);
    print(`              with percentiles and means: ${faster('numpy all', 'own all')}`);
    print(`              both: ${faster('small all', 'own all')}`);
  }
  return own;
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
  const directory = mkdtempSync(join(tmpdir(), 'scale-bench-'));
  const outfile = join(directory, 'measure.mjs');
  const entryPoints = [join(FOLDER, 'measure-memory.ts')];
  const platform = 'node';
  await build({
    entryPoints,
    outfile,
    bundle: true,
    minify: true,
    platform,
    format: 'esm',
    banner: REQUIRE,
  });
  const args = [outfile, ...Object.values(size).map(String)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(directory, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  const mb = Number(stdout);
  const facts = `${size.trials} trials × ${size.months} months × ${size.quantities} quantities, ${size.shown} shown`;
  print(
    `\nMost memory: ${mb.toFixed(0)} MB: ${verdict(mb < MOST_MB, `< ${MOST_MB}`)}   (${facts})`,
  );
};

/** For packages that were CommonJS. */
const REQUIRE = {
  js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
};

await benchSquiggle(benchModel());
benchScaling();
await benchMemory();
