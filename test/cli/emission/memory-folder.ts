import type { FileWritten, Folder } from '../../../src/cli/io.ts';

/** A folder in memory that can be made to fail, or to die, at its n-th change. */
export type MemoryFolder = Folder & {
  readonly files: Map<string, string>;
  /** How many changes were asked for. */
  readonly changes: () => number;
  /** From the n-th change on: the code that it fails with, or that the process is killed there. */
  readonly breakAt: (n: number, how: string) => void;
};

export class Killed extends Error {}

export const memoryFolder = (files: ReadonlyMap<string, string> = new Map()): MemoryFolder => {
  const there = new Map(files);
  let changes = 0;
  let broken: { readonly at: number; readonly how: string } | undefined;
  /** A write that is killed has written some of its temporary file. */
  const change = (path: string, apply: () => void): FileWritten => {
    changes += 1;
    if (broken !== undefined && changes >= broken.at) {
      if (broken.how !== 'kill') return { kind: 'failed', reason: broken.how };
      there.set(`${path}.scale-tmp`, 'half');
      throw new Killed();
    }
    apply();
    return { kind: 'written' };
  };
  return {
    files: there,
    changes: () => changes,
    breakAt: (n, how) => {
      changes = 0;
      broken = { at: n, how };
    },
    readFile: (path) => {
      const text = there.get(path);
      return text === undefined
        ? { kind: 'missing' }
        : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
    },
    writeFile: (path, text) => change(path, () => there.set(path, text)),
    // Killed while it adds a line: the line is torn.
    appendFile: (path, text) => {
      const before = there.get(path) ?? '';
      try {
        return change(path, () => there.set(path, before + text));
      } catch (error) {
        there.delete(`${path}.scale-tmp`);
        there.set(path, before + text.slice(0, text.length / 2));
        throw error;
      }
    },
    removeFile: (path) => {
      try {
        return change(path, () => there.delete(path));
      } catch (error) {
        there.delete(`${path}.scale-tmp`);
        throw error;
      }
    },
    sweepFile: (path) => void there.delete(`${path}.scale-tmp`),
    listFolders: () => [],
  };
};
