import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FileRead, Io, Stream } from '../../src/cli/io.ts';
import { nodeIo } from '../../src/cli/node/node-io.ts';

/** The checkout: where `profiles/` and `schema/` are. */
export const HOME = resolve(import.meta.dirname, '../..');

/** The day of every run that names none. */
export const TODAY = '2026-11-20';

// One for all worlds: each would listen to the streams of this process again.
export const node = nodeIo(HOME);

/** What a run starts from; everything that is left out is as in a pipe, where English is spoken. */
export type Setting = {
  /** Files by path below the working directory. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Io['env'];
  readonly stdin?: string | Uint8Array;
  /** Whether standard input is a terminal. */
  readonly stdinTty?: boolean;
  readonly stdout?: Partial<Stream>;
  readonly stderr?: Partial<Stream>;
  readonly cacheDirectory?: string;
  /** Replaces parts of the world, for what a disk cannot be made to do. */
  readonly io?: Partial<Io>;
};

/** A temporary working directory with everything that a run sees and leaves behind. */
export type World = {
  readonly io: Io;
  readonly directory: string;
  /** What was printed so far. */
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
};

/** A world of its own in a real directory, which is deleted when the test has finished. */
export const createWorld = (setting: Setting = {}): World => {
  const directory = mkdtempSync(join(tmpdir(), 'scale-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(setting.files ?? {})) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
  const printed = { stdout: '', stderr: '' };
  const at = (path: string): string => (path === '' ? '' : resolve(directory, path));
  const io: Io = {
    env: { SCALE_LOCALE: 'en', ...setting.env },
    stdin: { isTty: setting.stdinTty === true },
    stdout: { isTty: false, columns: undefined, ...setting.stdout },
    stderr: { isTty: false, columns: undefined, ...setting.stderr },
    today: () => TODAY,
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    wait: node.wait,
    onInterrupt: node.onInterrupt,
    openHttp: node.openHttp,
    print: (content) => {
      printed.stdout += typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    printError: (text) => {
      printed.stderr += text;
    },
    readFile: (path, limit) => node.readFile(at(path), limit),
    readStdin: (limit) => Promise.resolve(bytesOf(setting.stdin, limit)),
    writeFile: (path, text) => node.writeFile(at(path), text),
    appendFile: (path, text) => node.appendFile(at(path), text),
    createFile: (path, text) => node.createFile(at(path), text),
    realFile: (path) => node.realFile(at(path)),
    openFolder: (path) => node.openFolder(at(path)),
    listDirectory: (path) => node.listDirectory(at(path)),
    pruneDirectory: (path, keep) => node.pruneDirectory(at(path), keep),
    packagePath: node.packagePath,
    displayPath: (path) => nearPath(at(path), directory),
    absolutePath: at,
    sha256: node.sha256,
    cacheDirectory: setting.cacheDirectory,
    ...setting.io,
  };
  return { io, directory, printed: () => ({ ...printed }) };
};

const bytesOf = (stdin: Setting['stdin'], limit: number): FileRead => ({
  kind: 'bytes',
  bytes: Buffer.from(stdin ?? '').subarray(0, limit + 1),
});

/** Relative to the working directory or to the package, so that no transcript holds a path of this machine. */
const nearPath = (path: string, directory: string): string => {
  for (const from of [directory, HOME]) {
    const near = relative(from, path);
    if (near !== '' && !near.startsWith('..')) return near;
  }
  return path;
};
