// The one door to node:*, with node-http.ts, node-threads.ts and node-folder.ts, which it loads when needed.
import {
  appendFileSync,
  closeSync,
  fstatSync,
  linkSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileCreated, FileRead, FileWritten, Io } from '../io.ts';
import { makeFolder } from './node-make-folder.ts';
import { pruneDirectory } from './node-prune.ts';

/** It takes longer to load than all else of a start, and help needs none of it. */
const cryptography = () => process.getBuiltinModule('node:crypto');

/** The real world. `home` is the folder that holds `profiles/` and `schema/`. */
export const nodeIo = (home: string): Io => {
  ignoreBrokenPipes();
  return {
    env: process.env,
    // Asked for when it is needed: the first look at standard input opens it.
    stdin: {
      get isTty() {
        return process.stdin.isTTY === true;
      },
    },
    stdout: { isTty: process.stdout.isTTY === true, columns: process.stdout.columns },
    stderr: { isTty: process.stderr.isTTY === true, columns: process.stderr.columns },
    today,
    now: Date.now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    onInterrupt,
    openHttp: async (options) => (await import('./node-http.ts')).openHttp(options),
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    readFile,
    readStdin,
    writeFile,
    appendFile,
    createFile,
    realFile,
    openFolder: async (path) => (await import('./node-folder.ts')).nodeFolder(path, readFile),
    listDirectory,
    pruneDirectory,
    packagePath: (...parts) => join(home, ...parts),
    displayPath,
    absolutePath: (path) => resolve(path),
    sha256: (text) => cryptography().createHash('sha256').update(text).digest('hex'),
    threads: async () => (await import('./node-threads.ts')).nodeThreads(),
    cacheDirectory: cacheDirectory(),
  };
};

/** The signal is given again without a listener, so that the process ends by it and a shell says 130. */
const onInterrupt: Io['onInterrupt'] = (first) => {
  const ended = (): void => {
    first();
    process.kill(process.pid, 'SIGINT');
  };
  process.once('SIGINT', ended);
  return () => void process.removeListener('SIGINT', ended);
};

/** The package's own folder, seen from the bundle in `dist/`. */
export const packageHome = (moduleUrl: string): string =>
  resolve(dirname(fileURLToPath(moduleUrl)), '..');

/** `scale … | head` ends when the reader has had enough; that is no error. */
const ignoreBrokenPipes = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
};

const today = (): string => {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'EIO';

const readFile = (path: string, limit: number): FileRead => {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    if (fstatSync(handle).isDirectory()) return { kind: 'directory' };
    return { kind: 'bytes', bytes: readUpTo(handle, limit + 1) };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return { kind: 'missing' };
    return reason === 'EISDIR' ? { kind: 'directory' } : { kind: 'failed', reason };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
};

const readUpTo = (handle: number, most: number): Uint8Array => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < most) {
    const chunk = new Uint8Array(Math.min(65_536, most - size));
    const read = readSync(handle, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    size += read;
  }
  return Buffer.concat(chunks, size);
};

const readStdin = async (limit: number): Promise<FileRead> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > limit) break;
    }
    return { kind: 'bytes', bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

const writeFile = (path: string, content: string | Uint8Array): FileWritten => {
  const real = realFile(path) ?? path;
  const temporary = `${real}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(real));
    if (isDevice(real)) writeFileSync(real, content);
    else {
      writeFileSync(temporary, content);
      renameSync(temporary, real);
    }
    return { kind: 'written' };
  } catch (error) {
    removeQuietly(temporary);
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

const appendFile = (path: string, text: string): FileWritten => {
  try {
    appendFileSync(path, text);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
};

const realFile = (path: string): string | undefined => {
  try {
    return statSync(path).isFile() ? realpathSync(path) : undefined;
  } catch {
    return undefined;
  }
};

/** A pipe or `/dev/null`: a rename would put a file in its place. */
const isDevice = (path: string): boolean => {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
};

/**
 * A second name for a temporary file is given only where there is none: another program that makes
 * the file at the same time keeps its own.
 */
const createFile = (path: string, text: string): FileCreated => {
  const temporary = `${path}.${cryptography().randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    giveName(temporary, path, text);
    return { kind: 'written' };
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'EEXIST' ? { kind: 'exists' } : { kind: 'failed', reason };
  } finally {
    removeQuietly(temporary);
  }
};

/** Of file systems that know one name a file (FAT, some network disks). */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

const giveName = (temporary: string, path: string, text: string): void => {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.has(reasonOf(error))) throw error;
    writeWhereNone(path, text);
  }
};

const writeWhereNone = (path: string, text: string): void => {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, text);
  } catch (error) {
    removeQuietly(path);
    throw error;
  } finally {
    closeSync(handle);
  }
};

/** `force` is for a file that is not there; a path that cannot be one is an error all the same. */
const removeQuietly = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // What could not be written is not there to remove.
  }
};

const listDirectory = (path: string): readonly string[] => {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
};

const displayPath = (path: string): string => {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
};

const cacheDirectory = (): string | undefined => {
  const { XDG_CACHE_HOME, SCALE_CACHE }: Io['env'] = process.env;
  if (SCALE_CACHE !== undefined) return SCALE_CACHE === '' ? undefined : SCALE_CACHE;
  const base =
    XDG_CACHE_HOME === undefined || XDG_CACHE_HOME === ''
      ? join(homedir(), '.cache')
      : XDG_CACHE_HOME;
  return join(base, 'scale');
};
