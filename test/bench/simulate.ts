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

/** As `scale project` reads them: month by month, a few of which are held at a time. */
const goAlong = (seed: number, read: (values: Float64Array) => void): void => {
  const input = { ...inputOf(TRIALS, MONTHS, SHOWN, seed), forward: true };
  const { values } = simulate(MODEL, input, loadSource);
  for (let m = 0; m <= MONTHS; m++) for (const id of SHOWN) read(values(id, m));
};

const meanOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};

/** Times of the paths and of their percentiles and means: with all of them kept, and month by month. */
type Reading = {
  readonly kept: number;
  readonly keptAll: number;
  readonly along: number;
  readonly alongAll: number;
  readonly users: number;
  readonly cash: number;
};

/** One run of the model in numpy; it takes its own time, without that of starting. */
const runNumpy = (env: Readonly<Record<string, string>> = {}): Reading | undefined => {
  const args = [join(FOLDER, 'model.py'), TRIALS, MONTHS].map(String);
  const options = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
  const { status, stdout } = spawnSync('python3', args, options);
  if (status !== 0) return undefined;
  const read = stdout.trim().split(' ').map(Number);
  const [kept = 0, summary = 0, along = 0, alongAll = 0, users = 0, cash = 0] = read;
  return { kept, keptAll: kept + summary, along, alongAll, users, cash };
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
    const kept = elapsed(() => void ours(MODEL, TRIALS, MONTHS, SHOWN, turn));
    const along = elapsed(() => goAlong(turn, () => {}));
    // What a projection asks of paths: five percentiles and a mean of each column and month.
    const alongAll = elapsed(() => goAlong(turn, summarise));
    const hand = elapsed(() => simulateByHand(TRIALS, MONTHS));
    const warm = elapsed(() => runProgram(compiled, { ...job.input, seed: turn }));
    const numpy = runNumpy();
    const small = runNumpy({ NUMPY_MADVISE_HUGEPAGE: '0' });
    if (turn < 0) continue;
    for (const [name, ms] of Object.entries({ kept, along, alongAll, hand, warm })) keep(name, ms);
    if (numpy === undefined || small === undefined) continue;
    checkAgreement('numpy', numpy.users, numpy.cash);
    keep('numpy kept', numpy.kept);
    keep('numpy along', numpy.along);
    keep('numpy all', Math.min(numpy.keptAll, numpy.alongAll));
    keep('small kept', small.kept);
    keep('small all', Math.min(small.keptAll, small.alongAll));
  }
  return printModel((name) => median(times[name] ?? []));
};

const printModel = (of: (name: string) => number): number => {
  const [kept, hand] = [of('kept'), of('hand')];
  const ms = (name: string): string => `${of(name).toFixed(0)} ms`;
  print(
    `${MODEL.quantities.length} quantities, ${MONTHS} months, ${TRIALS} trials: ms of CPU, one thread`,
  );
  print(`  scale       all paths kept: ${ms('kept')}, compiled before: ${ms('warm')}`);
  print(
    `              month by month: ${ms('along')}, with percentiles and means: ${ms('alongAll')}`,
  );
  const slower = `scale takes ${(kept / hand).toFixed(2)} × that`;
  print(
    `  by hand     ${ms('hand')}   ${slower}: ${verdict(kept / hand <= MOST_OF_HAND, `≤ ${MOST_OF_HAND}`)}`,
  );
  if (Number.isNaN(of('numpy kept'))) print('  numpy       SKIPPED: no python3 with numpy here');
  else printNumpy(of);
  return kept;
};

/** Like beside like. Node cannot ask for pages of 2 MB, as numpy does, and so pays for each that it touches first. */
const printNumpy = (of: (name: string) => number): void => {
  const beside = (label: string, name: string, own: string): void =>
    printFaster(label, of(name), of(own), LEAST_OF_NUMPY);
  print('  numpy');
  beside('  month by month', 'numpy along', 'along');
  beside('  with percentiles and means, the quicker of its two ways', 'numpy all', 'alongAll');
  beside('  all paths kept', 'numpy kept', 'kept');
  print('  numpy with pages of 4 KB, as Node has');
  beside('  with percentiles and means', 'small all', 'alongAll');
  beside('  all paths kept', 'small kept', 'kept');
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
