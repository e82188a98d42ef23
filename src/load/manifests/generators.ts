import type { Manifest, ManifestMap, ManifestNode } from '../../model/manifest/manifest.ts';
import { childOf, itemsIn } from '../../model/manifest/manifest-look.ts';
import { setIn } from './merge.ts';
import { manifestOf } from './read.ts';

const KINDS = { configMapGenerator: 'ConfigMap', secretGenerator: 'Secret' } as const;

/** The config maps and secrets that a kustomization makes: their names and keys, without values. */
export const generatedManifests = (root: ManifestMap): readonly Manifest[] =>
  Object.entries(KINDS).flatMap(([key, kind]) => {
    return itemsIn(root, key).flatMap((item) => generated(item, kind));
  });

const generated = (item: ManifestNode, kind: string): readonly Manifest[] => {
  const name = item.kind === 'map' ? item.entries.get('name')?.node : undefined;
  if (item.kind !== 'map' || name === undefined) return [];
  const at = { file: item.file, span: name.span };
  const text = (value: string): ManifestNode => ({
    kind: 'scalar',
    ...at,
    value,
    text: value,
    plain: false,
  });
  const head = [
    [['apiVersion'], text('v1')],
    [['kind'], text(kind)],
    [['metadata', 'name'], name],
    ...['labels', 'annotations'].flatMap((key) => {
      const own = childOf(item, 'options', key);
      return own === undefined ? [] : ([[['metadata', key], own]] as const);
    }),
    ...keysOf(item).map((key) => [['data', key], text('')] as const),
  ] as readonly (readonly [readonly string[], ManifestNode])[];
  const whole = head.reduce<ManifestNode>(
    (node, [path, value]) => setIn(node, path, { value, at }),
    { kind: 'map', ...at, entries: new Map() },
  );
  return whole.kind === 'map' ? [{ ...manifestOf(whole), generated: true }] : [];
};

/** `KEY=value` of literals, `[key=]path` of files; what stands in `envs` is not read. */
const keysOf = (item: ManifestMap): readonly string[] =>
  (['literals', 'files', 'envs'] as const).flatMap((from) => {
    return itemsIn(item, from).flatMap((word) => {
      if (word.kind !== 'scalar') return [];
      if (from === 'envs') return ['*'];
      const [key = ''] = String(word.value).split('=', 1);
      return [from === 'files' ? key.slice(key.lastIndexOf('/') + 1) : key];
    });
  });
