import { folderOf } from '../../lib/path.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type {
  Manifest,
  ManifestFile,
  ManifestInput,
  ManifestSet,
} from '../../model/manifest/manifest.ts';
import { wordIn } from '../../model/manifest/manifest-look.ts';
import { foldersNamedIn, type ReadManifest, renderKustomization } from './kustomize.ts';
import type { ManifestContent } from './read.ts';

/** What a person named: one file, or a folder with all files below it. */
export type NamedManifests =
  | { readonly kind: 'file'; readonly content: ManifestContent }
  | {
      readonly kind: 'folder';
      readonly path: string;
      readonly contents: readonly ManifestContent[];
    };

export type ReadInput = {
  readonly input: ManifestInput;
  readonly problems: readonly Diagnostic[];
  /** Files of folders that are neither manifests nor files of Compose. */
  readonly skipped: readonly string[];
};

/**
 * Sets of objects that belong together: each kustomization that no other here is made of, rendered;
 * and all other manifests as one. What a kustomization is made of is looked at through it alone.
 */
export const manifestInput = (named: readonly NamedManifests[], read: ReadManifest): ReadInput => {
  const contents = named.flatMap((one) => (one.kind === 'file' ? [one.content] : one.contents));
  const rendered = rootsOf(contents).map((folder) => renderKustomization(folder, read));
  const inside = new Map(rendered.flatMap(({ files }) => [...files]));
  const alone = contents.filter(({ file }) => !inside.has(file.path));
  const manifests = alone.flatMap((one) => one.manifests);
  const sets: ManifestSet[] = [
    ...rendered.map((one) => ({ manifests: one.manifests, kustomized: true })),
    ...(manifests.length === 0 ? [] : [{ manifests, kustomized: false }]),
  ];
  const compose = alone.flatMap((one) => one.compose);
  return {
    input: { sets, compose, files: [...inside.values(), ...alone.flatMap(ownFile)] },
    problems: [
      // Of a base that several overlays share, each once.
      ...new Set(rendered.flatMap(({ problems }) => problems)),
      ...alone.flatMap(({ problems }) => problems),
      ...named.flatMap((one) => nothingIn(one, inside)),
    ],
    skipped: named.flatMap((one) => skippedIn(one, inside)),
  };
};

/** Objects of an earlier emission, however they are kept. */
export const allManifests = ({ sets }: ManifestInput): readonly Manifest[] =>
  sets.flatMap(({ manifests }) => manifests);

/** Folders of kustomizations that no other one here names; of those in a circle, the first. */
const rootsOf = (contents: readonly ManifestContent[]): readonly string[] => {
  const all = contents.flatMap(({ kustomizations }) => kustomizations);
  const named = new Map(all.map((root) => [folderOf(root.file.path), foldersNamedIn(root)]));
  // A component changes what others bring: alone it is nothing.
  const whole = all.filter((root) => wordIn(root, 'kind') !== 'Component');
  const folders = [...new Set(whole.map((root) => folderOf(root.file.path)))];
  const below = new Set([...named.values()].flat());
  const first = folders.filter((folder) => !below.has(folder));
  const reached = new Set<string>();
  return [...first, ...folders].filter((folder) => {
    if (reached.has(folder)) return false;
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (reached.has(at)) continue;
      reached.add(at);
      open.push(...(named.get(at) ?? []));
    }
    return true;
  });
};

/** A file of which something was taken. */
const ownFile = ({ file, manifests, compose }: ManifestContent): readonly ManifestFile[] =>
  manifests.length + compose.length > 0 ? [file] : [];

type Inside = ReadonlyMap<string, ManifestFile>;

const isUsed = (content: ManifestContent, inside: Inside): boolean =>
  inside.has(content.file.path) || ownFile(content).length > 0;

/** What gave nothing to look at, and no other problem either: that must not read as passed. */
const nothingIn = (named: NamedManifests, inside: Inside): readonly Diagnostic[] => {
  if (named.kind === 'folder') {
    const some = named.contents.some((one) => isUsed(one, inside) || one.problems.length > 0);
    return some ? [] : [diagnostic('manifests_missing', { path: named.path })];
  }
  const { file, problems } = named.content;
  if (isUsed(named.content, inside) || problems.length > 0) return [];
  return [diagnostic('manifest_none', { path: file.path })];
};

const skippedIn = (named: NamedManifests, inside: Inside): readonly string[] =>
  named.kind === 'file'
    ? []
    : named.contents
        .filter((one) => !isUsed(one, inside) && one.problems.length === 0)
        .map(({ file }) => file.path);
