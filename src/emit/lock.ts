import { isArtifactPath } from '../model/manifest/artifact.ts';

/** Beside what was emitted. No `.yaml`, so that `kubectl apply -f DIR` passes over it. */
export const LOCK_FILE = '.scale-lock.json';

/** What is being written at the moment; only an emission that was interrupted leaves it behind. */
export const JOURNAL_FILE = '.scale-journal';

/** What scale wrote in a folder: SHA-256 by path below it. */
export type Lock = {
  readonly version: 1;
  readonly files: Readonly<Record<string, string>>;
};

/** Undefined where it is not a lock of ours, or names a path outside of its folder. */
export const parseLock = (text: string): Lock | undefined => {
  const lock = parse(text) as Partial<Record<keyof Lock, unknown>> | null | undefined;
  if (lock?.version !== 1 || typeof lock.files !== 'object' || lock.files === null)
    return undefined;
  return Object.entries(lock.files).every(isEntry) ? (lock as Lock) : undefined;
};

/** One line a file, in the order of their paths: two branches seldom touch the same one. */
export const printLock = ({ files, ...head }: Lock): string => {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ ...head, files: sorted }, undefined, 2)}\n`;
};

/** A line for each file, added before the file is written; it does not continue one that is torn. */
export const journalLine = (path: string, sha256: string): string =>
  `\n${JSON.stringify([path, sha256])}`;

/** What may have been written by an emission that was interrupted; its last line may be torn. */
export const parseJournal = (text: string): readonly (readonly [path: string, sha256: string])[] =>
  text.split('\n').flatMap((line) => {
    const entry = parse(line);
    return Array.isArray(entry) && isEntry(entry as [unknown, unknown])
      ? [entry as [string, string]]
      : [];
  });

const isEntry = ([path, sha256]: readonly [unknown, unknown]): boolean =>
  typeof path === 'string' && isArtifactPath(path) && typeof sha256 === 'string';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
