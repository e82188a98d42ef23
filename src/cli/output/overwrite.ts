import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import type { Run } from '../run-context.ts';
import { readCache, writeCache } from '../session/cache.ts';
import { DEFAULT_PROFILE } from '../session/profile-source.ts';

/** A file to be written, and how the command names another: `-o FILE`. */
export type Target = { readonly path: string; readonly named: string };

const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * Why `text` must not be written to its target. An input of the run is never written over. Another file
 * is where it is empty, holds a JSON result or what scale wrote and nobody changed since; else it is
 * a person's work, and only `--force` replaces it.
 */
export const overwriteProblem = (
  run: Run,
  options: Options,
  { path, named }: Target,
  text: string,
): Diagnostic | undefined => {
  const { io } = run;
  const real = io.realFile(path);
  if (real === undefined) return undefined;
  if (inputPaths(run, options).some((input) => io.realFile(input) === real)) {
    return diagnostic('output_is_input', { path, named });
  }
  if (options.force === true || isOurs(io, path, text)) return undefined;
  return diagnostic('output_foreign', { path, named });
};

/** Remembers that scale wrote `text`: the same text in a file later is nobody's work. */
export const rememberOutput = (io: Io, text: string): void => writeCache(io, keyOf(io, text), true);

/** Whatever may be read: an operand that is an id, or a source that is a server, is no file. */
const inputPaths = ({ io, operands }: Run, options: Options): readonly string[] => [
  DEFAULT_PROFILE,
  ...operands.flatMap((operand) => [operand, io.packagePath('profiles', `${operand}.yaml`)]),
  ...(options.metrics ?? []),
  ...[options.httpConfig ?? io.env.SCALE_HTTP_CONFIG ?? []].flat(),
  ...[options.plan ?? []].flat(),
  ...[options.baseline ?? []].flat(),
];

const isOurs = (io: Io, path: string, text: string): boolean => {
  const read = io.readFile(path, LARGEST_BYTES);
  if (read.kind !== 'bytes' || read.bytes.length > LARGEST_BYTES) return false;
  const there = new TextDecoder().decode(read.bytes);
  return (
    there.trim() === '' ||
    there === text ||
    isResult(there) ||
    readCache(io, keyOf(io, there)) === true
  );
};

const isResult = (text: string): boolean => {
  if (!text.startsWith('{')) return false;
  try {
    const { schemaVersion, command } = JSON.parse(text);
    return typeof schemaVersion === 'number' && typeof command === 'string';
  } catch {
    return false;
  }
};

const keyOf = (io: Io, text: string): string => io.sha256(`output\n${text}`);
