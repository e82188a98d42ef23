import { nearestNames } from '../../lib/did-you-mean.ts';
import { LARGEST_SOURCE_BYTES } from '../../load/document/source-text.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';
import { fileMissing, type Source, sourceOf } from '../read-source.ts';
import { InvalidInput } from '../run-context.ts';

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
  throw new InvalidInput([fileMissing(io, operand)]);
};

/** A file beside it that lacks only its ending was meant; else whatever is spelt alike. */
const nearProfiles = (io: Io, name: string, bundled: readonly string[]): readonly string[] => {
  const files = io.listDirectory('.').filter((each) => /\.ya?ml$/.test(each));
  const own = files.filter((each) => each.replace(/\.ya?ml$/, '') === name);
  return own.length > 0 ? own : nearestNames(name, [...bundled, ...files]);
};

const isBundled = (io: Io, operand: string): boolean =>
  BUNDLED_NAME.test(operand) && bundledProfiles(io).includes(operand);
