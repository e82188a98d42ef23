import { LARGEST_SOURCE_BYTES } from '../load/document/source-text.ts';
import type { FileRead, Io } from './io.ts';

/**
 * The same world, in which standard input and pipes can be read again: what they gave is kept. A
 * profile is read twice, once for its language: `scale plan <(jsonnet shop.jsonnet)`.
 */
export const readingOnce = (io: Io): Io => {
  const kept = new Map<string, FileRead>();
  let input: Promise<FileRead> | undefined;
  return {
    ...io,
    readFile: (path, limit) => {
      const before = kept.get(path);
      if (before !== undefined) return upTo(before, limit);
      if (limit > LARGEST_SOURCE_BYTES || io.realFile(path) !== undefined)
        return io.readFile(path, limit);
      const read = io.readFile(path, LARGEST_SOURCE_BYTES);
      if (read.kind === 'bytes') kept.set(path, read);
      return upTo(read, limit);
    },
    readStdin: async (limit) => {
      input ??= io.readStdin(Math.max(limit, LARGEST_SOURCE_BYTES));
      return upTo(await input, limit);
    },
  };
};

const upTo = (read: FileRead, limit: number): FileRead =>
  read.kind === 'bytes' ? { ...read, bytes: read.bytes.subarray(0, limit + 1) } : read;
