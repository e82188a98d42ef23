import {
  appendFileSync,
  lstatSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isArtifactPath } from '../../model/manifest/artifact.ts';
import type { FileRead, FileWritten, Folder } from '../io.ts';
import { makeFolder } from './node-make-folder.ts';

type Read = (path: string, limit: number) => FileRead;

/** A folder of the disk; `root` itself may be a link, as it was named by a person. */
export const nodeFolder = (root: string, readFile: Read): Folder => ({
  readFile: (path, limit) => {
    const parts = partsOf(path);
    try {
      return hasLink(root, parts) ? { kind: 'link' } : readFile(join(root, ...parts), limit);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) throw error;
      return { kind: 'failed', reason };
    }
  },
  writeFile: (path, text) =>
    attempt(() => {
      const at = whereToWrite(root, path);
      makeFolder(dirname(at));
      try {
        // A link that somebody put there under this name is removed, not written through.
        rmSync(temporaryOf(at), { force: true });
        writeFileSync(temporaryOf(at), text, { flag: 'wx' });
        renameSync(temporaryOf(at), at);
      } catch (error) {
        rmSync(temporaryOf(at), { force: true });
        throw error;
      }
    }),
  appendFile: (path, text) =>
    attempt(() => {
      if (hasLink(root, partsOf(path))) throw linkError();
      makeFolder(dirname(join(root, path)));
      appendFileSync(join(root, path), text);
    }),
  removeFile: (path) =>
    attempt(() => {
      unlinkSync(whereToWrite(root, path));
      removeEmpty(root, partsOf(path).slice(0, -1));
    }),
  sweepFile: (path) => {
    attempt(() => rmSync(temporaryOf(whereToWrite(root, path)), { force: true }));
  },
  listFolders: (path = '') => {
    try {
      const entries = readdirSync(join(root, path), { withFileTypes: true });
      return entries.flatMap((one) => (one.isDirectory() ? [one.name] : [])).sort();
    } catch {
      return [];
    }
  },
});

/** Always the same for a file, so that the next run finds what this one could not remove. */
const temporaryOf = (at: string): string => `${at}.scale-tmp`;

const partsOf = (path: string): readonly string[] => {
  if (!isArtifactPath(path)) throw new Error(`a path that leads out of its folder: ${path}`);
  return path.split('/');
};

/** A link at the very end is no way out: a rename takes its place, and only it is removed. */
const whereToWrite = (root: string, path: string): string => {
  const parts = partsOf(path);
  if (hasLink(root, parts.slice(0, -1))) throw linkError();
  return join(root, ...parts);
};

const hasLink = (root: string, parts: readonly string[]): boolean =>
  parts.some((_, i) =>
    lstatSync(join(root, ...parts.slice(0, i + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
  );

const linkError = (): Error => Object.assign(new Error('a link'), { code: 'ELOOP' });

const attempt = (write: () => void): FileWritten => {
  try {
    write();
    return { kind: 'written' };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { kind: 'failed', reason };
  }
};

/** The code of the operating system; undefined for what is a bug. */
const reasonOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

const removeEmpty = (root: string, parts: readonly string[]): void => {
  for (let length = parts.length; length > 0; length -= 1) {
    try {
      rmdirSync(join(root, ...parts.slice(0, length)));
    } catch {
      // It holds something else, and so do those above it.
      return;
    }
  }
};
