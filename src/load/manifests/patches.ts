import { joinPath } from '../../lib/path.ts';
import { lineStartsOf } from '../../lib/yaml/position.ts';
import { parseYamlDocuments } from '../../lib/yaml.ts';
import type { Manifest, ManifestMap, ManifestNode } from '../../model/manifest/manifest.ts';
import { itemsIn, wordIn } from '../../model/manifest/manifest-look.ts';
import { applyJsonPatch } from './json-patch.ts';
import { mergePatch } from './merge.ts';
import { manifestNode } from './nodes.ts';
import { type ManifestContent, manifestOf } from './read.ts';

type Where = {
  readonly root: ManifestMap;
  readonly folder: string;
  readonly take: (path: string) => ManifestContent | undefined;
};

/** The objects with the patches of a kustomization, in the order in which they stand. */
export const patchManifests = (
  manifests: readonly Manifest[],
  where: Where,
): readonly Manifest[] => {
  const steps = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) =>
    itemsIn(where.root, key).flatMap((item) => stepsOf(item, where)),
  );
  return steps.reduce<readonly Manifest[]>(
    (patched, step) => patched.flatMap((one) => applyStep(one, step)),
    manifests,
  );
};

type PatchStep = { readonly patch: ManifestNode; readonly target: Target | undefined };
type Target = Readonly<
  Record<'kind' | 'name' | 'namespace' | 'group' | 'version' | 'labelSelector', string>
>;

const stepsOf = (item: ManifestNode, { folder, take }: Where): readonly PatchStep[] => {
  const documents = (path: string): readonly ManifestNode[] => {
    const content = take(joinPath(folder, path));
    return content === undefined
      ? []
      : [...content.manifests.map(({ root }) => root), ...content.others];
  };
  // patchesStrategicMerge: a path, or the patch itself.
  if (item.kind === 'scalar') {
    const text = String(item.value);
    const own = text.includes('\n') ? inlinePatches(item) : documents(text);
    return own.map((patch) => ({ patch, target: undefined }));
  }
  if (item.kind !== 'map') return [];
  const path = wordIn(item, 'path');
  const inline = item.entries.get('patch')?.node;
  const patches = path !== '' ? documents(path) : inline === undefined ? [] : inlinePatches(inline);
  const at = item.entries.get('target')?.node;
  const target: Target | undefined =
    at === undefined
      ? undefined
      : {
          kind: wordIn(at, 'kind'),
          name: wordIn(at, 'name'),
          namespace: wordIn(at, 'namespace'),
          group: wordIn(at, 'group'),
          version: wordIn(at, 'version'),
          labelSelector: wordIn(at, 'labelSelector'),
        };
  return patches.map((patch) => ({ patch, target }));
};

/** A patch that is text in the kustomization: all of it stands where that text does. */
const inlinePatches = (node: ManifestNode): readonly ManifestNode[] => {
  if (node.kind !== 'scalar') return [node];
  const { file, span } = node;
  const { text, documents } = parseYamlDocuments(String(node.value));
  const own = { path: file.path, text, lineStarts: lineStartsOf(text), mark: false };
  return documents.flatMap(({ root }) =>
    root === undefined ? [] : [standingAt(manifestNode(own, root), { file, span })],
  );
};

const standingAt = (node: ManifestNode, at: Pick<ManifestNode, 'file' | 'span'>): ManifestNode => {
  switch (node.kind) {
    case 'list':
      return { ...node, ...at, items: node.items.map((item) => standingAt(item, at)) };
    case 'map': {
      const entries = [...node.entries].map(
        ([key, entry]) => [key, { key, at, node: standingAt(entry.node, at) }] as const,
      );
      return { ...node, ...at, entries: new Map(entries) };
    }
    default:
      return { ...node, ...at };
  }
};

const applyStep = (manifest: Manifest, { patch, target }: PatchStep): readonly Manifest[] => {
  if (patch.kind === 'list') {
    if (target === undefined || !isTarget(manifest, target)) return [manifest];
    return remade(manifest, applyJsonPatch(manifest.root, patch));
  }
  if (patch.kind !== 'map') return [manifest];
  const own = manifestOf(patch);
  const meant =
    target === undefined
      ? own.kind === manifest.kind && own.name === manifest.name
      : isTarget(manifest, target);
  if (!meant) return [manifest];
  const deletes = wordIn(patch, '$patch') === 'delete';
  return deletes ? [] : remade(manifest, mergePatch(manifest.root, unnamed(patch)));
};

/** A patch for a target that is chosen otherwise may carry any name. */
const unnamed = (patch: ManifestMap): ManifestMap => {
  const metadata = patch.entries.get('metadata');
  if (metadata?.node.kind !== 'map') return patch;
  const kept = [...metadata.node.entries].filter(([key]) => key !== 'name');
  const node: ManifestMap = { ...metadata.node, entries: new Map(kept) };
  const entries = [...patch.entries].filter(([key]) => key !== 'kind' && key !== 'apiVersion');
  return { ...patch, entries: new Map([...entries, ['metadata', { ...metadata, node }]]) };
};

/** Names and kinds of a target are regular expressions that hold for the whole. */
const isTarget = (manifest: Manifest, target: Target): boolean => {
  const { apiVersion, kind, name, namespace } = manifest;
  const slash = apiVersion.indexOf('/');
  return (
    isWhole(target.kind, kind) &&
    isWhole(target.name, name) &&
    isWhole(target.namespace, namespace) &&
    isWhole(target.group, slash < 0 ? '' : apiVersion.slice(0, slash)) &&
    isWhole(target.version, apiVersion.slice(slash + 1)) &&
    hasLabels(manifest, target.labelSelector)
  );
};

const LONGEST_PATTERN = 200;
const PLAIN_PATTERN = /^[\w.*+|?()[\]-]*$/;

const isWhole = (pattern: string, word: string): boolean => {
  if (pattern === '' || pattern === word) return true;
  // A pattern that nobody vouches for: plain ones alone, none that repeats a repetition.
  if (pattern.length > LONGEST_PATTERN || !PLAIN_PATTERN.test(pattern)) return false;
  if (/[)\]][*+?]|[*+?]{2}/.test(pattern)) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(word);
  } catch {
    return false;
  }
};

const hasLabels = ({ root }: Manifest, selector: string): boolean => {
  if (selector === '') return true;
  const metadata = root.entries.get('metadata')?.node;
  const labels = metadata?.kind === 'map' ? metadata.entries.get('labels')?.node : undefined;
  return selector.split(',').every((part) => {
    const [key = '', value = ''] = part.split(/==?/).map((one) => one.trim());
    return labels !== undefined && wordIn(labels, key) === value;
  });
};

const remade = (manifest: Manifest, root: ManifestNode): readonly Manifest[] =>
  root.kind === 'map' ? [{ ...manifest, ...manifestOf(root, manifest.duplicates) }] : [];
