import { nearestNames } from '../../lib/did-you-mean.ts';
import { folderOf, joinPath } from '../../lib/path.ts';
import { readSourceText } from '../../load/document/source-text.ts';
import { manifestInput, type NamedManifests, type ReadInput } from '../../load/manifests/input.ts';
import { type ManifestContent, readManifests } from '../../load/manifests/read.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { FileRead, Io } from '../io.ts';

/** A stream of all that runs in a cluster has a few of these. */
const LARGEST_BYTES = 32 * 1024 * 1024;
const MOST_FILES = 20_000;

/** What was read, with the text of each file, for the lines around a problem. */
export type ManifestsRead = ReadInput & { readonly texts: ReadonlyMap<string, string> };

/**
 * Manifests that a command line names: files, folders with all that is below them, `-` for standard
 * input. Links to files are followed, links to folders below a folder are not.
 */
export const readManifestFiles = async (
  io: Io,
  operands: readonly string[],
): Promise<ManifestsRead> => {
  const reader = readerOf(io);
  const named: NamedManifests[] = [];
  const problems: Diagnostic[] = [];
  for (const operand of operands) {
    const one = operand === '-' ? await fromStdin(io, reader) : await fromDisk(io, reader, operand);
    if ('code' in one) problems.push(one);
    else named.push(one);
  }
  const read = manifestInput(named, reader.read);
  return { ...read, problems: [...problems, ...read.problems], texts: reader.texts };
};

type Reader = {
  /** Undefined where there is no such file. */
  readonly read: (path: string) => ManifestContent | undefined;
  readonly parse: (path: string, from: FileRead) => ManifestContent;
  readonly texts: Map<string, string>;
};

/** Reads each file once, whoever names it. */
const readerOf = (io: Io): Reader => {
  const contents = new Map<string, ManifestContent | undefined>();
  const texts = new Map<string, string>();
  const parse = (path: string, from: FileRead): ManifestContent => {
    const text = textOf(path, from);
    if (typeof text !== 'string') return unreadable(path, text);
    texts.set(path, text.replace(/^\uFEFF/, ''));
    return readManifests({ path, text });
  };
  return {
    texts,
    parse,
    read: (path) => {
      if (!contents.has(path)) {
        const from = io.readFile(path, LARGEST_BYTES);
        const there = from.kind !== 'missing' && from.kind !== 'directory';
        contents.set(path, there ? parse(path, from) : undefined);
      }
      return contents.get(path);
    },
  };
};

const textOf = (path: string, from: FileRead): string | readonly Diagnostic[] => {
  if (from.kind === 'failed') return [diagnostic('file_unreadable', { path, reason: from.reason })];
  if (from.kind !== 'bytes') return [diagnostic('file_missing', { path, near: [] })];
  const { value, problems } = readSourceText({
    path,
    bytes: from.bytes,
    limit: LARGEST_BYTES,
    mark: 'kept',
  });
  return problems.length > 0 ? problems : value;
};

const unreadable = (path: string, problems: readonly Diagnostic[]): ManifestContent => ({
  file: { path, text: '', lineStarts: [0], mark: false },
  manifests: [],
  compose: [],
  kustomizations: [],
  others: [],
  problems,
});

const fromStdin = async (io: Io, { parse }: Reader): Promise<NamedManifests> => ({
  kind: 'file',
  content: parse('<stdin>', await io.readStdin(LARGEST_BYTES)),
});

const fromDisk = async (
  io: Io,
  reader: Reader,
  operand: string,
): Promise<NamedManifests | Diagnostic> => {
  const path = joinPath('', operand);
  const there = io.readFile(path, 0).kind;
  if (there === 'missing') {
    const names = io.listDirectory(folderOf(path));
    const near = nearestNames(path.slice(path.lastIndexOf('/') + 1), names);
    return diagnostic('file_missing', { path: operand, near });
  }
  if (there !== 'directory') {
    const content = reader.read(path) ?? reader.parse(path, { kind: 'missing' });
    return { kind: 'file', content };
  }
  const files = await filesBelow(io, path);
  if (files === undefined) {
    return diagnostic('manifests_too_many', { path: operand, limit: MOST_FILES });
  }
  // A link that leads nowhere is a file that is missing.
  const contents = files
    .map((one) => reader.read(one) ?? reader.parse(one, io.readFile(one, 0)))
    .map(passOverEmpty);
  return { kind: 'folder', path: operand, contents };
};

/** An empty file that nobody named is passed over, as one that holds something else. */
const passOverEmpty = (content: ManifestContent): ManifestContent =>
  content.problems.every(({ code }) => code === 'file_empty')
    ? { ...content, problems: [] }
    : content;

const MANIFEST = /\.(?:ya?ml|json)$|^Kustomization$/;
const LEFT_OUT = /^\.|^node_modules$/;

/** Undefined where there are too many. */
const filesBelow = async (io: Io, root: string): Promise<readonly string[] | undefined> => {
  const folder = await io.openFolder(root);
  const found: string[] = [];
  const folders = [''];
  for (let below = folders.shift(); below !== undefined; below = folders.shift()) {
    const inside = folder.listFolders(below).filter((name) => !LEFT_OUT.test(name));
    const at = below === '' ? root : `${root}/${below}`;
    for (const name of io.listDirectory(at)) {
      const path = joinPath(at, name);
      if (LEFT_OUT.test(name) || !MANIFEST.test(name) || inside.includes(name)) continue;
      // A link to a folder is not gone into.
      if (io.readFile(path, 0).kind !== 'directory') found.push(path);
    }
    if (found.length > MOST_FILES) return undefined;
    folders.push(...inside.map((name) => (below === '' ? name : `${below}/${name}`)));
  }
  return found.sort();
};
