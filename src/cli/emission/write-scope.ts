import { decideFile, type Found } from '../../emit/decide.ts';
import {
  JOURNAL_FILE,
  journalLine,
  LOCK_FILE,
  type Lock,
  parseJournal,
  parseLock,
  printLock,
} from '../../emit/lock.ts';
import { unifiedDiff } from '../../emit/unified-diff.ts';
import type { FileOutcome } from '../../model/answer/emission.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import type { Folder, Io } from '../io.ts';

/** Files that are written together and have one lock. */
export type Scope = {
  readonly folder: Folder;
  /** Where the folder is, as people read it. */
  readonly out: string;
  /** Where in it everything is, the lock too: `compose`, or empty. */
  readonly home: string;
  /**
   * Whether a file that is emitted no more may go: one tenant is emitted without the others. A path
   * below the folder.
   */
  readonly mayRemove: (path: string) => boolean;
};

export type WriteMode = {
  /** False: only say what would become of each file. */
  readonly write: boolean;
  readonly force: boolean;
  readonly diff: boolean;
};

export type Written = {
  /** In the order of the emission, then what is emitted no more. */
  readonly files: readonly FileOutcome[];
  /** Whether an earlier emission had stopped half-way. */
  readonly interrupted: boolean;
  /** Why it stopped; what was written until then is known to the next run by its journal. */
  readonly problem?: Diagnostic;
};

/** Larger than whatever is emitted: what is longer is somebody else's. */
const LARGEST_BYTES = 16 * 1024 ** 2;

/**
 * Brings a scope to `artifacts`. Before a file is written its hash is added to a journal; the lock is
 * written last, and then the journal goes. So whatever a run that was killed has written is known to
 * be ours, and the next one puts it right.
 */
export const writeScope = (
  sha256: Io['sha256'],
  scope: Scope,
  artifacts: Iterable<Artifact>,
  mode: WriteMode,
): Written => {
  const known = readKnown(scope, mode);
  if ('code' in known) return { files: [], interrupted: false, problem: known };
  const state: State = { sha256, scope, mode, known, files: [], next: {}, journalled: false };
  const problem = bringFiles(state, artifacts) ?? finish(state);
  const done = { files: state.files, interrupted: known.interrupted };
  return problem === undefined ? done : { ...done, problem };
};

/** What is known to be ours: hashes by path below the scope. */
type Known = {
  readonly lock: Lock | undefined;
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly interrupted: boolean;
};

type State = {
  readonly sha256: Io['sha256'];
  readonly scope: Scope;
  readonly mode: WriteMode;
  readonly known: Known;
  readonly files: FileOutcome[];
  /** Files of the next lock. */
  readonly next: Record<string, string>;
  journalled: boolean;
};

const readKnown = (scope: Scope, { force }: WriteMode): Known | Diagnostic => {
  const { folder, out } = scope;
  const path = below(scope, LOCK_FILE);
  const text = textAt(folder, path);
  if (typeof text !== 'string' && text.kind !== 'missing') return unreadable(out, path, text);
  const lock = typeof text === 'string' ? parseLock(text) : undefined;
  if (typeof text === 'string' && lock === undefined && !force) {
    return diagnostic('lock_wrong', { path: `${out}/${path}` });
  }
  const own = new Map<string, Set<string>>();
  const learn = (file: string, hash: string): void => {
    own.set(file, (own.get(file) ?? new Set()).add(hash));
  };
  for (const [file, hash] of Object.entries(lock?.files ?? {})) learn(file, hash);
  const journal = textAt(folder, below(scope, JOURNAL_FILE));
  const interrupted = typeof journal === 'string';
  for (const [file, hash] of interrupted ? parseJournal(journal) : []) learn(file, hash);
  return { lock, own, interrupted };
};

/** Brings every file to what is emitted; the first problem ends it. */
const bringFiles = (state: State, artifacts: Iterable<Artifact>): Diagnostic | undefined => {
  const { known } = state;
  if (known.interrupted && state.mode.write) sweep(state);
  const emitted = new Set<string>();
  for (const { path, content } of artifacts) {
    const own = withinHome(state.scope, path);
    if (emitted.has(own)) throw new Error(`emitted twice: ${path}`);
    emitted.add(own);
    const problem = bringFile(state, own, content);
    if (problem !== undefined) return problem;
  }
  for (const [path, hashes] of known.own) {
    if (emitted.has(path)) continue;
    const problem = state.scope.mayRemove(below(state.scope, path))
      ? bringFile(state, path, undefined)
      : keepHash(state, path, hashes);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

/** `acme/compose.yaml` of the lock in `compose/` as the path below the folder. */
const below = ({ home }: Scope, path: string): string => (home === '' ? path : `${home}/${path}`);

/** `compose/acme/compose.yaml` as the lock in `compose/` has it. */
const withinHome = (scope: Scope, path: string): string => {
  const start = below(scope, '');
  if (!path.startsWith(start)) throw new Error(`outside of ${start}: ${path}`);
  return path.slice(start.length);
};

const keepHash = ({ next }: State, path: string, hashes: ReadonlySet<string>): undefined => {
  const last = [...hashes].at(-1);
  if (last !== undefined) next[path] = last;
};

const sweep = ({ scope, known }: State): void => {
  for (const path of [...known.own.keys(), LOCK_FILE]) scope.folder.sweepFile(below(scope, path));
};

const bringFile = (
  state: State,
  path: string,
  content: string | undefined,
): Diagnostic | undefined => {
  const { scope, mode, known, sha256 } = state;
  const whole = below(scope, path);
  const there = textAt(scope.folder, whole);
  const found = foundOf(there, sha256);
  if (found === undefined) return unreadable(scope.out, whole, there as NoText);
  const wanted = content === undefined ? undefined : sha256(content);
  const own = known.own.get(path) ?? new Set();
  const decision = decideFile({ wanted, found, own, force: mode.force });
  const { action } = decision;
  if (mode.write && action !== 'unchanged' && action !== 'kept') {
    const problem = apply(state, path, { content, wanted });
    if (problem !== undefined) return problem;
  }
  if (action === 'kept') keepHash(state, path, own);
  else if (wanted !== undefined) state.next[path] = wanted;
  if (wanted === undefined && action === 'unchanged') return undefined;
  const before = typeof there === 'string' ? there : undefined;
  const shown = mode.diff && before !== content && found.kind !== 'link';
  state.files.push({
    path: whole,
    ...decision,
    ...(wanted === undefined ? {} : { sha256: wanted }),
    ...(shown ? { diff: unifiedDiff({ path: whole, before, after: content }) } : {}),
  });
  return undefined;
};

/** Undefined for what is no place for a file. */
const foundOf = (there: string | NoText, sha256: Io['sha256']): Found | undefined => {
  if (typeof there === 'string') return { kind: 'file', sha256: sha256(there) };
  return there.kind === 'missing' || there.kind === 'link' ? { kind: there.kind } : undefined;
};

const apply = (
  state: State,
  path: string,
  {
    content,
    wanted,
  }: { readonly content: string | undefined; readonly wanted: string | undefined },
): Diagnostic | undefined => {
  const { scope } = state;
  const { folder, out } = scope;
  const whole = below(scope, path);
  const journal = below(scope, JOURNAL_FILE);
  // A removal is journalled too, by its old hash: a run without a journal is one that has finished.
  const hash = wanted ?? [...(state.known.own.get(path) ?? [''])].at(-1) ?? '';
  const noted = folder.appendFile(journal, journalLine(path, hash));
  if (noted.kind === 'failed') return unwritable(out, journal, noted.reason);
  state.journalled = true;
  const done = content === undefined ? folder.removeFile(whole) : folder.writeFile(whole, content);
  return done.kind === 'failed' ? unwritable(out, whole, done.reason) : undefined;
};

/** The lock, where it is another, and then no journal. */
const finish = ({ scope, mode, known, next, journalled }: State): Diagnostic | undefined => {
  if (!mode.write) return undefined;
  const { folder, out } = scope;
  const path = below(scope, LOCK_FILE);
  const journal = below(scope, JOURNAL_FILE);
  const text = printLock({ version: 1, files: next });
  const empty = Object.keys(next).length === 0;
  const before = known.lock === undefined ? undefined : printLock(known.lock);
  if (empty && known.lock !== undefined) {
    const gone = folder.removeFile(path);
    if (gone.kind === 'failed') return unwritable(out, path, gone.reason);
  } else if (!empty && text !== before) {
    const written = folder.writeFile(path, text);
    if (written.kind === 'failed') return unwritable(out, path, written.reason);
  }
  if (!journalled && !known.interrupted) return undefined;
  const gone = folder.removeFile(journal);
  return gone.kind === 'failed' ? unwritable(out, journal, gone.reason) : undefined;
};

type NoText = Exclude<ReturnType<Folder['readFile']>, { kind: 'bytes' }>;

const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });

/** What is no UTF-8 text reads as text all the same, and as none of ours. */
const textAt = (folder: Folder, path: string): string | NoText => {
  const read = folder.readFile(path, LARGEST_BYTES);
  return read.kind === 'bytes' ? TEXT.decode(read.bytes) : read;
};

const unreadable = (out: string, path: string, why: NoText): Diagnostic => {
  const reasons = { directory: 'EISDIR', link: 'ELOOP', missing: 'ENOENT' } as const;
  return unwritable(out, path, why.kind === 'failed' ? why.reason : reasons[why.kind]);
};

const unwritable = (out: string, path: string, reason: string): Diagnostic =>
  diagnostic('emission_unwritable', { path: `${out}/${path}`, reason });
