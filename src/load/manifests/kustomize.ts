import { folderOf, joinPath } from '../../lib/path.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type {
  Manifest,
  ManifestFile,
  ManifestMap,
  ManifestScalar,
} from '../../model/manifest/manifest.ts';
import { itemsIn, placeOfManifest } from '../../model/manifest/manifest-look.ts';
import { generatedManifests } from './generators.ts';
import { patchManifests } from './patches.ts';
import type { ManifestContent } from './read.ts';
import { transformManifests } from './transform.ts';

/** Gives what stands in a file; undefined where there is none. */
export type ReadManifest = (path: string) => ManifestContent | undefined;

/** What a kustomization renders to, and every file that it is made of. */
export type Rendered = {
  readonly manifests: readonly Manifest[];
  readonly files: ReadonlyMap<string, ManifestFile>;
  readonly problems: readonly Diagnostic[];
};

const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
const DEEPEST = 20;

/**
 * The objects of a folder with a kustomization, as `kubectl kustomize` renders them: resources and
 * components, generators (under their names without a hash), patches, namespace, prefix and suffix,
 * labels, annotations, images and replicas. What is elsewhere on the network is not read.
 */
export const renderKustomization = (folder: string, read: ReadManifest): Rendered => {
  const files = new Map<string, ManifestFile>();
  const problems: Diagnostic[] = [];
  const state: State = { read, files, problems };
  const manifests = renderFolder(state, folder, []) ?? [];
  return { manifests, files, problems };
};

type State = {
  readonly read: ReadManifest;
  readonly files: Map<string, ManifestFile>;
  readonly problems: Diagnostic[];
};

/** Undefined where the folder holds no kustomization. */
const renderFolder = (
  state: State,
  folder: string,
  above: readonly string[],
): readonly Manifest[] | undefined => {
  const content = KUSTOMIZATION_NAMES.flatMap(
    (name) => take(state, joinPath(folder, name)) ?? [],
  )[0];
  if (content === undefined) return undefined;
  const [root] = content.kustomizations;
  if (root === undefined || above.length > DEEPEST) return [];
  const way = [...above, folder];
  const resources = ['resources', 'bases', 'components'].flatMap((key) =>
    wordsOf(root, key).flatMap((word) => renderResource(state, folder, word, way)),
  );
  const generated = generatedManifests(root);
  return transformManifests(
    patchManifests([...resources, ...generated], {
      root,
      folder,
      take: (path) => take(state, path),
    }),
    root,
  );
};

/** Of the network: `https://…`, `github.com/…?ref=…`, `git@…`. */
const REMOTE = /^[a-z+]+:\/\/|^git@|^github\.com\/|[?]ref=/;

const renderResource = (
  state: State,
  folder: string,
  word: ManifestScalar,
  above: readonly string[],
): readonly Manifest[] => {
  const named = String(word.value);
  if (REMOTE.test(named)) return [];
  const path = joinPath(folder, named);
  const missing = (): readonly Manifest[] => {
    const place = placeOfManifest(word);
    state.problems.push(diagnostic('kustomize_resource_missing', { path }, place));
    return [];
  };
  if (above.includes(path)) return missing();
  const below = renderFolder(state, path, above);
  if (below !== undefined) return below;
  // As kustomize does: a file must lie below the kustomization that names it.
  if (!isBelow(folder, path)) return missing();
  const content = take(state, path);
  return content === undefined ? missing() : content.manifests;
};

const isBelow = (folder: string, path: string): boolean =>
  folder === '.' ? !path.startsWith('..') && !path.startsWith('/') : path.startsWith(`${folder}/`);

/** What stands in a file, which is noted as one of those that the rendering is made of. */
const take = (state: State, path: string): ManifestContent | undefined => {
  const content = state.read(path);
  if (content === undefined) return undefined;
  if (!state.files.has(path)) state.problems.push(...content.problems);
  state.files.set(path, content.file);
  return content;
};

const wordsOf = (root: ManifestMap, key: string): readonly ManifestScalar[] =>
  itemsIn(root, key).flatMap((item) =>
    item.kind === 'scalar' && typeof item.value === 'string' ? [item] : [],
  );

/** Folders that a kustomization is made of: those are looked at through it. */
export const foldersNamedIn = (root: ManifestMap): readonly string[] => {
  const folder = folderOf(root.file.path);
  return ['resources', 'bases', 'components'].flatMap((key) =>
    wordsOf(root, key).map(({ value }) => joinPath(folder, String(value))),
  );
};
