import { nearestNames } from '../lib/did-you-mean.ts';
import { LARGEST_SOURCE_BYTES, readSourceText } from '../load/document/source-text.ts';
import { diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { FileRead, Io } from './io.ts';
import { InvalidInput } from './run-context.ts';

/** A text that was read, and the name by which people know its file. */
export type Source = { readonly file: string; readonly text: string };

/** The text of any file that the command line names; `-` is standard input. */
export const readSource = async (io: Io, path: string): Promise<Source> => {
  if (path === '-') return sourceOf('<stdin>', await io.readStdin(LARGEST_SOURCE_BYTES));
  const read = io.readFile(path, LARGEST_SOURCE_BYTES);
  if (read.kind === 'missing') throw new InvalidInput([fileMissing(io, path)]);
  return sourceOf(path, read);
};

/** The text in what was read; ends the command where it is none. */
export const sourceOf = (path: string, read: FileRead): Source => {
  switch (read.kind) {
    case 'bytes': {
      const { value, problems } = readSourceText({ path, bytes: read.bytes });
      if (problems.length > 0) throw new InvalidInput(problems);
      return { file: path, text: value };
    }
    case 'missing':
      throw new InvalidInput([diagnostic('file_missing', { path, near: [] })]);
    case 'directory':
      throw new InvalidInput([diagnostic('file_is_directory', { path })]);
    case 'failed':
      throw new InvalidInput([diagnostic('file_unreadable', { path, reason: read.reason })]);
  }
};

/** The problem of a path that leads nowhere, with the files beside it that are spelt alike. */
export const fileMissing = (io: Io, path: string) => {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '.' : path.slice(0, slash + 1);
  const names = io.listDirectory(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  const near = nearestNames(path.slice(slash + 1), names).map((name) =>
    slash < 0 ? name : `${folder}${name}`,
  );
  return diagnostic('file_missing', { path, near });
};
