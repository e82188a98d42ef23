import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { HOME, isBundleStale } from '../support/bundle.ts';

if (isBundleStale()) throw new Error('dist/ is older than its sources: npm run build');

/** The built command. */
export const SCALE = join(HOME, 'bin/scale.js');

export type Ended = {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

type Setting = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
};

/** Runs a program to its end; its output may be large. */
export const runProcess = (
  program: string,
  args: readonly string[],
  { cwd = HOME, env = {}, input = '' }: Setting = {},
): Ended => {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...withoutNpm(process.env), NO_COLOR: '1', SCALE_LOCALE: 'en', ...env },
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
};

/** Runs the built command in a process of its own. */
export const runScaleProcess = (args: readonly string[], setting: Setting = {}): Ended =>
  runProcess(process.execPath, [SCALE, ...args], setting);

/** Runs a line of shell in which `scale` is the built command. */
export const runShell = (line: string, setting: Setting = {}): Ended =>
  runProcess('sh', ['-c', `scale() { "$NODE" "$SCALE" "$@"; }\n${line}`], {
    ...setting,
    env: { NODE: process.execPath, SCALE, ...setting.env },
  });

/** A directory that lives as long as the test. */
export const temporaryDirectory = (): string => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-e2e-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
};

/** What is installed, copied: to be broken. */
export const copyPackage = (directory: string): string => {
  for (const part of ['package.json', 'bin', 'dist', 'profiles', 'schema', 'templates']) {
    cpSync(join(HOME, part), join(directory, part), { recursive: true });
  }
  return join(directory, 'bin/scale.js');
};

/** npm hands its settings to what it runs, and an npm in there would work on this project. */
const withoutNpm = (env: NodeJS.ProcessEnv): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_/i.test(name)));
