import { code, type NumberNode, type Prose, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, suggest } from './phrases.ts';

/** What the codes of operating systems mean. */
const REASONS: Readonly<Record<string, Prose>> = {
  EACCES: prose`you have no permission`,
  EPERM: prose`you have no permission`,
  EROFS: prose`the disk is read-only`,
  ENOSPC: prose`the disk is full`,
  EDQUOT: prose`your share of the disk is full`,
  EBUSY: prose`another program is using it`,
  EISDIR: prose`it is a folder`,
  ENOENT: prose`its folder does not exist`,
  ENOTDIR: prose`a part of its path is a file, not a folder`,
  EEXIST: prose`a part of its path is a file, not a folder`,
  ELOOP: prose`its links lead in a circle`,
  ENAMETOOLONG: prose`its name is too long`,
  EMFILE: prose`too many files are open`,
};

export const reasonOf = (reason: string): Prose =>
  Object.hasOwn(REASONS, reason) ? (REASONS[reason] as Prose) : [quote(reason)];

const ENCODINGS: Readonly<Record<DiagnosticFacts['file_not_text']['encoding'], Prose>> = {
  binary: prose`bytes that are not text`,
  utf_16: prose`text encoded as UTF-16`,
  not_utf_8: prose`text in another encoding`,
};

const mebibytes = (bytes: number): NumberNode => ({
  kind: 'number',
  style: 'plain',
  value: bytes / 1024 ** 2,
  unit: 'MiB',
});

/** Files that are missing or cannot be used. */
export const fileWords = {
  file_missing: ({ path, near, namedIn }) => ({
    title: prose`The file ${quote(path)} does not exist`,
    fix: suggest(
      near,
      namedIn === undefined
        ? prose`Check the path: it starts from the folder where you run ${code('scale')}`
        : prose`Check the path: it starts from the folder of ${quote(namedIn)}`,
    ),
  }),
  profile_missing: ({ name, near, bundled }) => ({
    title: prose`There is no profile ${quote(name)}`,
    expected:
      bundled.length === 0
        ? undefined
        : prose`the path of a file, or a profile that comes with scale: ${anyOf(bundled)}`,
    fix: suggest(near, prose`Give a profile, as in ${code(`scale plan ${bundled[0] ?? 'FILE'}`)}`),
  }),
  profile_unnamed: ({ path, bundled }) => ({
    title: prose`There is no ${quote(path)} here, and no other profile was named`,
    expected:
      bundled.length === 0
        ? undefined
        : prose`the path of a file, or a profile that comes with scale: ${anyOf(bundled)}`,
    fix: prose`Write one with ${code('scale init')}, or name one, as in ${code(`scale plan ${bundled[0] ?? 'FILE'}`)}`,
  }),
  directory_without_profiles: ({ path }) => ({
    title: prose`${code(path)} holds no profile`,
    expected: prose`files that end in ${code('.yaml')} or ${code('.yml')}`,
    fix: prose`Name another folder, or the profiles themselves`,
  }),
  file_is_directory: ({ path }) => ({
    title: prose`${quote(path)} is a folder, not a file`,
    fix: prose`Name a file in it, such as ${quote(`${path.replace(/\/+$/, '')}/scale.yaml`)}`,
  }),
  file_unreadable: ({ path, reason }) => ({
    title: prose`The file ${quote(path)} cannot be read: ${reasonOf(reason)}`,
    fix: prose`Make it readable for your user, or name another file`,
  }),
  file_too_large: ({ path, limit }) => ({
    title: prose`The file ${quote(path)} is too large`,
    expected: prose`at most ${mebibytes(limit)}`,
    fix: prose`Check that this is the file you mean, or remove what it does not need`,
  }),
  file_not_text: ({ path, encoding }) => ({
    title: prose`The file ${quote(path)} is not UTF-8 text`,
    expected: prose`text encoded as UTF-8`,
    found: ENCODINGS[encoding],
    fix:
      encoding === 'binary'
        ? prose`Check that this is the file you mean`
        : prose`Save it as UTF-8 in your editor`,
  }),
  file_empty: ({ path }) => ({
    title: prose`The file ${quote(path)} is empty`,
    fix: prose`Write something into it, or name another file`,
  }),
  file_exists: ({ path }) => ({
    title: prose`The file ${quote(path)} exists already, and is left as it is`,
    fix: prose`Name another file, or move this one away first`,
  }),
  file_uncreatable: ({ path, reason }) => ({
    title: prose`The file ${quote(path)} cannot be created: ${reasonOf(reason)}`,
    fix:
      reason === 'ENOENT'
        ? prose`Make its folder first, or name a file in a folder that exists`
        : prose`Name a file in a folder that you may write to`,
  }),
  file_not_yaml: ({ path, instead }) => ({
    title: prose`The name ${quote(path)} is not that of a YAML file`,
    expected: prose`a name that ends in ${code('.yaml')} or ${code('.yml')}`,
    fix: prose`Write ${quote(instead)}`,
  }),
  output_is_input: ({ path, named }) => ({
    title: prose`The result would replace ${quote(path)}, which scale reads as input`,
    fix: prose`Name another file with ${code(named)}`,
  }),
  output_foreign: ({ path, named }) => ({
    title: prose`The file ${quote(path)} is there already, and scale did not write what it holds`,
    fix: prose`Name another file with ${code(named)}, or add ${code('--force')} to replace this one`,
  }),
  file_unwritable: ({ path, reason, named }) => ({
    title: prose`The file ${quote(path)} cannot be written: ${reasonOf(reason)}`,
    fix: named.startsWith('-o')
      ? prose`Name another file with ${code(named)}, or print the result with ${code('-o -')}`
      : prose`Name another file with ${code(named)}`,
  }),
} satisfies Partial<DiagnosticWords>;
