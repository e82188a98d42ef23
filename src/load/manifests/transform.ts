import type {
  Manifest,
  ManifestMap,
  ManifestNode,
  ManifestScalar,
} from '../../model/manifest/manifest.ts';
import { CLUSTER_KINDS } from '../../model/manifest/manifest-kinds.ts';
import { childOf, itemsIn, wordIn } from '../../model/manifest/manifest-look.ts';
import { setIn } from './merge.ts';
import { manifestOf } from './read.ts';
import { renameReferences } from './references.ts';

/** The objects with namespace, names, labels, annotations, images and replicas of a kustomization. */
export const transformManifests = (
  manifests: readonly Manifest[],
  root: ManifestMap,
): readonly Manifest[] => {
  const renamed = renameAll(manifests, root);
  return renamed.map((manifest) => {
    const setters = [
      ...namespaceOf(manifest, root),
      ...labelsOf(manifest, root),
      ...annotationsOf(manifest, root),
      ...replicasOf(manifest, root),
    ];
    let node: ManifestNode = manifest.root;
    for (const { path, value } of setters) node = setIn(node, path, { value, at: value });
    node = withImages(node, itemsIn(root, 'images'));
    return node === manifest.root ? manifest : remade(manifest, node);
  });
};

type Setter = { readonly path: readonly string[]; readonly value: ManifestNode };

const remade = (manifest: Manifest, node: ManifestNode): Manifest =>
  node.kind === 'map' ? { ...manifest, ...manifestOf(node, manifest.duplicates) } : manifest;

const namespaceOf = ({ kind }: Manifest, root: ManifestMap): readonly Setter[] => {
  const value = root.entries.get('namespace')?.node;
  if (value === undefined) return [];
  if (kind === 'Namespace') return [{ path: ['metadata', 'name'], value }];
  return CLUSTER_KINDS.has(kind) ? [] : [{ path: ['metadata', 'namespace'], value }];
};

const renameAll = (manifests: readonly Manifest[], root: ManifestMap): readonly Manifest[] => {
  const prefix = wordIn(root, 'namePrefix');
  const suffix = wordIn(root, 'nameSuffix');
  if (prefix === '' && suffix === '') return manifests;
  const names = new Map<string, string>();
  for (const { kind, name } of manifests) {
    if (!KEEP_NAME.has(kind)) names.set(`${kind}/${name}`, `${prefix}${name}${suffix}`);
  }
  return manifests.map((manifest) => remade(manifest, renameReferences(manifest, names)));
};

const KEEP_NAME: ReadonlySet<string> = new Set(['Namespace', 'CustomResourceDefinition']);

/** Where a label belongs besides the object itself, and whether it is put where there is nothing. */
const TEMPLATES = [
  ['spec', 'template', 'metadata', 'labels'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata', 'labels'],
];
const SELECTORS: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec', 'selector', 'matchLabels'],
  StatefulSet: ['spec', 'selector', 'matchLabels'],
  DaemonSet: ['spec', 'selector', 'matchLabels'],
  ReplicaSet: ['spec', 'selector', 'matchLabels'],
  PodDisruptionBudget: ['spec', 'selector', 'matchLabels'],
  NetworkPolicy: ['spec', 'podSelector', 'matchLabels'],
  Service: ['spec', 'selector'],
};

const labelsOf = (manifest: Manifest, root: ManifestMap): readonly Setter[] => {
  const common = root.entries.get('commonLabels')?.node;
  const groups = [
    ...(common === undefined ? [] : [{ pairs: common, templates: true, selectors: true }]),
    ...itemsIn(root, 'labels').flatMap((item) => {
      const pairs = item.kind === 'map' ? item.entries.get('pairs')?.node : undefined;
      if (pairs === undefined) return [];
      const selectors = wordIn(item, 'includeSelectors') === 'true';
      return [
        { pairs, selectors, templates: selectors || wordIn(item, 'includeTemplates') === 'true' },
      ];
    }),
  ];
  return groups.flatMap(({ pairs, templates, selectors }) => {
    const selector = selectors ? SELECTORS[manifest.kind] : undefined;
    const paths = [
      ['metadata', 'labels'],
      ...(templates
        ? TEMPLATES.filter((path) => childOf(manifest.root, ...path.slice(0, -2)) !== undefined)
        : []),
      ...(selector !== undefined &&
      (manifest.kind !== 'NetworkPolicy' || childOf(manifest.root, ...selector) !== undefined)
        ? [selector]
        : []),
    ];
    return paths.flatMap((path) => settersOf(path, pairs));
  });
};

const annotationsOf = (manifest: Manifest, root: ManifestMap): readonly Setter[] => {
  const common = root.entries.get('commonAnnotations')?.node;
  if (common === undefined) return [];
  const templates = TEMPLATES.filter(
    (path) => childOf(manifest.root, ...path.slice(0, -2)) !== undefined,
  ).map((path) => path.with(-1, 'annotations'));
  return [['metadata', 'annotations'], ...templates].flatMap((path) => settersOf(path, common));
};

const settersOf = (path: readonly string[], pairs: ManifestNode): readonly Setter[] =>
  pairs.kind === 'map'
    ? [...pairs.entries.values()].map(({ key, node }) => ({ path: [...path, key], value: node }))
    : [];

const replicasOf = ({ kind, name }: Manifest, root: ManifestMap): readonly Setter[] =>
  itemsIn(root, 'replicas').flatMap((item) => {
    if (!SCALED.has(kind)) return [];
    const count = item.kind === 'map' ? item.entries.get('count')?.node : undefined;
    return count === undefined || wordIn(item, 'name') !== name
      ? []
      : [{ path: ['spec', 'replicas'], value: count }];
  });

const SCALED: ReadonlySet<string> = new Set([
  'Deployment',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

/** Every `image` of a container, with the name, tag or digest that the kustomization gives it. */
const withImages = (node: ManifestNode, images: readonly ManifestNode[]): ManifestNode => {
  if (images.length === 0) return node;
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => withImages(item, images)) };
  }
  if (node.kind !== 'map') return node;
  const entries = [...node.entries].map(([key, entry]) => {
    const { node: value } = entry;
    const made =
      key === 'image' && value.kind === 'scalar'
        ? renamed(value, images)
        : withImages(value, images);
    return [key, { ...entry, node: made }] as const;
  });
  return { ...node, entries: new Map(entries) };
};

const renamed = (image: ManifestScalar, images: readonly ManifestNode[]): ManifestNode => {
  const [, name = '', rest = ''] = /^(.*?)((?::[^/:@]+)?(?:@.*)?)$/.exec(String(image.value)) ?? [];
  const own = images.find((one) => wordIn(one, 'name') === name);
  if (own === undefined) return image;
  const tag = wordIn(own, 'newTag');
  const digest = wordIn(own, 'digest');
  const behind = digest !== '' ? `@${digest}` : tag !== '' ? `:${tag}` : rest;
  const text = `${wordIn(own, 'newName') || name}${behind}`;
  return { ...image, file: own.file, span: own.span, value: text, text, plain: false };
};
