// What a report takes beside `scale plan` of the same profile, in turns in this very run, the profile remembered in
// all of them. It judges nothing: a missed target is marked, and the exit code is 0.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, isBundleStale } from '../support/bundle.ts';
import { measureInTurns, type Subject } from './measure.ts';
import { judge, one, printTable, times } from './table.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

const SCALE = join(HOME, 'bin/scale.js');
const LEAST_RUNS = 9;
const MOST_OF_PLAN = 3;
const MOST_KB = 250;

const TYPESETTER = join(HOME, 'node_modules/@myriaddreamin/typst-ts-node-compiler');
const runs = Math.max(LEAST_RUNS, Number(process.argv[2] ?? LEAST_RUNS));
const directory = mkdtempSync(join(tmpdir(), 'scale-bench-'));
const env = { SCALE_CACHE: join(directory, 'cache') };

const fileOf = (format: string): string => join(directory, `report.${format}`);
const report = (format: string): Subject => ({
  args: [SCALE, 'report', 'checkin', '--format', format, '-o', fileOf(format), '--force'],
  env,
});

const benchReports = (): void => {
  const formats = ['html', 'md', ...(existsSync(TYPESETTER) ? ['pdf'] : [])];
  const subjects: Record<string, Subject> = { plan: { args: [SCALE, 'plan', 'checkin'], env } };
  for (const format of formats) subjects[format] = report(format);
  const measured = measureInTurns(subjects, { runs, directory });
  const plan = measured.plan ?? { wallMs: Number.NaN, cpuMs: Number.NaN, peakMb: Number.NaN };
  const rows = ['plan', ...formats].map((name) => {
    const { wallMs, cpuMs, peakMb } = measured[name] ?? plan;
    const most = name === 'plan' ? undefined : MOST_OF_PLAN;
    const [ofWall, ofCpu] = [wallMs / plan.wallMs, cpuMs / plan.cpuMs];
    const size = name === 'plan' ? 0 : statSync(fileOf(name)).size / 1024;
    const limit = name === 'html' ? judge(size, MOST_KB, (kb) => `${kb} KB`) : '';
    return [
      ...[name, one(wallMs), one(cpuMs), one(peakMb), times(ofWall), judge(ofWall, most)],
      ...[times(ofCpu), size === 0 ? '' : one(size), limit],
    ];
  });
  process.stdout.write(`Reports of checkin: medians of ${runs} runs, Node ${process.version}\n`);
  const titles = ['', 'wall ms', 'CPU ms', 'peak MB', 'of plan', 'target', 'CPU of plan'];
  printTable([[...titles, 'KB', 'target'], ...rows]);
  if (!formats.includes('pdf')) process.stdout.write('SKIPPED pdf: the typesetter is missing\n');
};

try {
  benchReports();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
