import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program to measure: arguments of Node, and what differs in its environment. */
export type Subject = {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Medians of all runs. */
export type Measured = {
  readonly wallMs: number;
  /** Time on all processors, in user and system mode. */
  readonly cpuMs: number;
  /** The most memory that a run held. */
  readonly peakMb: number;
};

/** Tells at its end what the process has used. */
const USAGE_PROBE = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMb: maxRSS / 1024 };
  require('node:fs').writeFileSync(process.env.SCALE_BENCH_USAGE, JSON.stringify(used));
});`;

/**
 * Measures all subjects in turns, A B C A B C …, so that whatever else the machine does meets all of
 * them. A first turn warms the disk and counts for nothing; time is taken without the probe.
 */
export const measureInTurns = <Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { runs, directory }: { readonly runs: number; readonly directory: string },
): Readonly<Record<Name, Measured>> => {
  const own = mkdtempSync(join(directory, 'measure-'));
  const probe = join(own, 'probe.cjs');
  const usage = join(own, 'usage.json');
  writeFileSync(probe, USAGE_PROBE);
  const names = Object.keys(subjects) as Name[];
  const samples = new Map(names.map((name) => [name, [] as Measured[]]));
  for (let turn = 0; turn <= runs; turn++) {
    for (const name of names) {
      const { args, env = {} } = subjects[name];
      const start = process.hrtime.bigint();
      runNode(args, env);
      const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
      runNode(['--require', probe, ...args], { ...env, SCALE_BENCH_USAGE: usage });
      const used = JSON.parse(readFileSync(usage, 'utf8')) as Omit<Measured, 'wallMs'>;
      if (turn > 0) samples.get(name)?.push({ wallMs, ...used });
    }
  }
  rmSync(own, { recursive: true });
  const medians = names.map((name) => [name, summary(samples.get(name) ?? [])]);
  return Object.fromEntries(medians) as Record<Name, Measured>;
};

const runNode = (args: readonly string[], env: Readonly<Record<string, string>>): void => {
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`);
};

const summary = (samples: readonly Measured[]): Measured => ({
  wallMs: median(samples.map(({ wallMs }) => wallMs)),
  cpuMs: median(samples.map(({ cpuMs }) => cpuMs)),
  peakMb: Math.max(...samples.map(({ peakMb }) => peakMb)),
});

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
