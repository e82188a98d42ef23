// `npm run bench [-- RUNS]`: how long `scale` takes, against bare Node and against reading the same YAML
// with nothing else, measured in turns in this very run. It judges nothing: a missed target is marked,
// and the exit code is 0.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { generateProfile } from '../e2e/generated-profile.ts';
import { HOME, isBundleStale } from '../support/bundle.ts';
import { type Measured, measureInTurns, type Subject } from './measure.ts';
import { judge, one, printTable, times } from './table.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const SCALE = join(HOME, 'bin/scale.js');
const CHECKIN = join(HOME, 'profiles/checkin.yaml');
const LEAST_RUNS = 15;
const MOST_PEAK_MB = 300;
const MOST_TIMES_FOR_TEN_TIMES = 12;

const runs = Math.max(LEAST_RUNS, Number(process.argv[2] ?? LEAST_RUNS));
const directory = mkdtempSync(join(tmpdir(), 'scale-bench-'));
const warm = { SCALE_CACHE: join(directory, 'cache') };
const cold = { SCALE_CACHE: '' };

/** What any program must spend that reads a profile with the yaml package, bundled as it comes. */
const bundleYamlOnly = async (): Promise<string> => {
  const outfile = join(directory, 'yaml-only.cjs');
  const path = JSON.stringify(CHECKIN);
  const contents = `import { readFileSync } from 'node:fs'; import { parse } from 'yaml';
    if (!parse(readFileSync(${path}, 'utf8')).metrics) throw new Error('no metrics');`;
  await build({
    stdin: { contents, resolveDir: HOME },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
  });
  return outfile;
};

const benchStart = async (): Promise<void> => {
  const subjects = {
    'node -e 0': { args: ['-e', '0'] },
    'yaml only': { args: [await bundleYamlOnly()] },
    'scale --version': { args: [SCALE, '--version'] },
    'scale --help': { args: [SCALE, '--help'] },
    'scale plan checkin': { args: [SCALE, 'plan', 'checkin'], env: warm },
    'scale plan checkin, no cache': { args: [SCALE, 'plan', 'checkin'], env: cold },
  } as const satisfies Record<string, Subject>;
  const most: Partial<Record<keyof typeof subjects, { bare: number; yaml?: number }>> = {
    'scale --version': { bare: 1.8 },
    'scale --help': { bare: 1.8 },
    'scale plan checkin': { bare: 4, yaml: 1.6 },
    'scale plan checkin, no cache': { bare: 4, yaml: 1.6 },
  };
  const measured = measureInTurns(subjects, { runs, directory });
  const bare = measured['node -e 0'];
  const yaml = measured['yaml only'];
  const rows = (Object.keys(subjects) as (keyof typeof subjects)[]).map((name) => {
    const own = measured[name];
    const [ofBare, ofYaml] = [own.wallMs / bare.wallMs, own.wallMs / yaml.wallMs];
    const usage = [one(own.wallMs), one(own.cpuMs), one(own.peakMb)];
    const cpu = [times(own.cpuMs / bare.cpuMs), times(own.cpuMs / yaml.cpuMs)];
    const verdicts = [judge(ofBare, most[name]?.bare), judge(ofYaml, most[name]?.yaml)];
    return [name, ...usage, times(ofBare), verdicts[0], times(ofYaml), verdicts[1], ...cpu];
  });
  const units = ['wall ms', 'CPU ms', 'peak MB'];
  const ratios = ['of bare', 'target', 'of yaml', 'target', 'CPU of bare', 'CPU of yaml'];
  process.stdout.write(`Start: medians of ${runs} runs in turns, Node ${process.version}\n`);
  printTable([['', ...units, ...ratios], ...rows.map((row) => row.map((cell) => cell ?? ''))]);
};

/** Sampled months beside one point; a gate beside a plan. */
const MOST_OF_PLAN = { 'scale project checkin': 2, 'scale check checkin': undefined } as const;

/** What a command takes of the time of `scale plan checkin`, the profile remembered in both. */
const benchCommands = (): void => {
  const plan = 'scale plan checkin';
  const asked = (command: string, ...more: readonly string[]): Subject => ({
    args: [SCALE, command, 'checkin', ...more],
    env: warm,
  });
  const subjects: Record<string, Subject> = {
    [plan]: asked('plan'),
    'scale project checkin': asked('project', '--trials', '4096', '--months', '24'),
    'scale check checkin': asked('check', '--exit-code', '0', '--on-no-data', 'warn'),
  };
  const measured = measureInTurns(subjects, { runs, directory });
  const of = measured[plan] as Measured;
  const rows = Object.entries(MOST_OF_PLAN).map(([name, most]) => {
    const own = measured[name] as Measured;
    const ratio = own.wallMs / of.wallMs;
    return [name, one(own.wallMs), one(of.wallMs), times(ratio), judge(ratio, most)];
  });
  process.stdout.write('Commands: wall time beside that of `scale plan checkin`\n');
  printTable([['', 'wall ms', 'plan ms', 'of plan', 'target'], ...rows]);
};

const benchScaling = (): void => {
  const shapes = ['chain', 'parallel'] as const;
  const caches = { 'no cache': cold, cache: warm } as const;
  const subjects: Record<string, Subject> = {};
  const nameOf = (shape: string, cache: string, count: number) => `${shape} ${count} ${cache}`;
  for (const shape of shapes) {
    for (const count of [1_000, 10_000]) {
      const path = join(directory, `${shape}-${count}.yaml`);
      writeFileSync(path, generateProfile(shape, count));
      for (const [cache, env] of Object.entries(caches)) {
        subjects[nameOf(shape, cache, count)] = { args: [SCALE, 'plan', path], env };
      }
    }
  }
  const measured = measureInTurns(subjects, { runs: 5, directory });
  const of = (shape: string, cache: string, count: number): Measured =>
    measured[nameOf(shape, cache, count)] as Measured;
  const rows = shapes.flatMap((shape) =>
    Object.keys(caches).map((cache) => {
      const [small, large] = [of(shape, cache, 1_000), of(shape, cache, 10_000)];
      const ratio = large.wallMs / small.wallMs;
      return [
        `${shape}, ${cache}`,
        one(small.wallMs),
        one(large.wallMs),
        times(ratio),
        judge(ratio, MOST_TIMES_FOR_TEN_TIMES),
        times(large.cpuMs / small.cpuMs),
        one(large.peakMb),
        judge(large.peakMb, MOST_PEAK_MB, (mb) => `${mb} MB`),
      ];
    }),
  );
  const titles = ['1,000 ms', '10,000 ms', 'ratio', 'target', 'CPU ratio', 'peak MB', 'target'];
  process.stdout.write('Size: `scale plan` of 1,000 and 10,000 quantities\n');
  printTable([['', ...titles], ...rows]);
};

try {
  await benchStart();
  benchCommands();
  benchScaling();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
