import { nearestNames } from '../../lib/did-you-mean.ts';
import { LARGEST_SOURCE_BYTES, readSourceText } from '../../load/document/source-text.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { FileRead, Io } from '../io.ts';
import { InvalidInput } from '../run-context.ts';

/** A text that was read, and the name by which people know its file. */
export type Source = { readonly file: string; readonly text: string };

/** The profile where none is named. */
export const DEFAULT_PROFILE = 'scale.yaml';
const BUNDLED_NAME = /^[a-z][a-z0-9-]*$/;

/** Names of the bundled profiles. */
export const bundledProfiles = (io: Io): readonly string[] =>
  io
    .listDirectory(io.packagePath('profiles'))
    .flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -'.yaml'.length)] : []));

/** Whether an operand names a profile: a file that is there, a bundled name, or plainly a path. */
export const namesProfile = (io: Io, operand: string): boolean =>
  /[/\\]|\.ya?ml$/.test(operand) ||
  bundledProfiles(io).includes(operand) ||
  io.readFile(operand, 0).kind !== 'missing';

/**
 * The text of a profile: a file here, a bundled name, or `scale.yaml` when none is named. A file
 * comes before a bundled profile of the same name.
 */
export const readProfileSource = (io: Io, named?: string): Source => {
  const operand = named ?? DEFAULT_PROFILE;
  const own = io.readFile(operand, LARGEST_SOURCE_BYTES);
  if (own.kind !== 'missing' && !(own.kind === 'directory' && isBundled(io, operand))) {
    return sourceOf(operand, own);
  }
  if (isBundled(io, operand)) {
    const path = io.packagePath('profiles', `${operand}.yaml`);
    return sourceOf(io.displayPath(path), io.readFile(path, LARGEST_SOURCE_BYTES));
  }
  const bundled = bundledProfiles(io);
  if (named === undefined) {
    throw new InvalidInput([diagnostic('profile_unnamed', { path: operand, bundled })]);
  }
  if (BUNDLED_NAME.test(operand)) {
    const facts = { name: operand, near: nearProfiles(io, operand, bundled), bundled };
    throw new InvalidInput([diagnostic('profile_missing', facts)]);
  }
  throw new InvalidInput([missing(io, operand)]);
};

/** A file beside it that lacks only its ending was meant; else whatever is spelt alike. */
const nearProfiles = (io: Io, name: string, bundled: readonly string[]): readonly string[] => {
  const files = io.listDirectory('.').filter((each) => /\.ya?ml$/.test(each));
  const own = files.filter((each) => each.replace(/\.ya?ml$/, '') === name);
  return own.length > 0 ? own : nearestNames(name, [...bundled, ...files]);
};

const isBundled = (io: Io, operand: string): boolean =>
  BUNDLED_NAME.test(operand) && bundledProfiles(io).includes(operand);

const missing = (io: Io, path: string) => {
  const slash = path.lastIndexOf('/');
  const folder = slash < 0 ? '.' : path.slice(0, slash + 1);
  const names = io.listDirectory(folder).filter((name) => /\.(ya?ml|json)$/.test(name));
  const near = nearestNames(path.slice(slash + 1), names).map((name) =>
    slash < 0 ? name : `${folder}${name}`,
  );
  return diagnostic('file_missing', { path, near });
};

/** The text of any file that the command line names; `-` is standard input. */
export const readSource = async (io: Io, path: string): Promise<Source> => {
  if (path === '-') return sourceOf('<stdin>', await io.readStdin(LARGEST_SOURCE_BYTES));
  const read = io.readFile(path, LARGEST_SOURCE_BYTES);
  if (read.kind === 'missing') throw new InvalidInput([missing(io, path)]);
  return sourceOf(path, read);
};

const sourceOf = (path: string, read: FileRead): Source => {
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
