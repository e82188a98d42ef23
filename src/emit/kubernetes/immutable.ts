import { parseYaml, plainValue } from '../../lib/yaml.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import type { ImmutableChange } from '../../model/manifest/immutable-change.ts';
import { goneServices } from './gone.ts';
import { changesOfObject, type PlainObject } from './immutable-fields.ts';
import { mergePatch } from './merge-patch.ts';

/**
 * What of a new emission cannot be applied to what an earlier one made: the same overlay then and
 * now, and within the new one each overlay after the one before it, as a phase follows another.
 */
export const immutableChanges = (
  previous: readonly Artifact[],
  next: readonly Artifact[],
  out = '.',
  tenants: readonly TenantPlace[] = [],
): readonly ImmutableChange[] => {
  const before = overlaysOf(previous);
  const after = overlaysOf(next);
  const phases = [...after].filter(([, { isPhase }]) => isPhase).map(([name]) => name);
  const pairs = [
    ...[...after.keys()].map((name) => ({ from: name, to: name, was: before.get(name) })),
    ...phases.slice(1).map((to, i) => {
      const from = phases[i] ?? to;
      return { from, to, was: after.get(from) };
    }),
  ];
  const found = pairs.flatMap(({ from, to, was }) =>
    changesBetween(
      was?.objects ?? [],
      after.get(to)?.objects ?? [],
      { from, to },
      { out, tenants },
    ),
  );
  // What stands in the base is told once, of the first overlay that has it.
  const seen = new Set<string>();
  return found.filter(({ object, field, before: one, after: other }) => {
    const key = JSON.stringify([object, field, one, other]);
    return !seen.has(key) && seen.add(key);
  });
};

/** Where what a tenant has is applied: its folder below that of a phase. */
export type TenantPlace = { readonly folder: string; readonly namespace: string };

type Overlay = {
  readonly objects: PlainObject[];
  /** Whether it stands on the base, and is not a part beside a phase. */
  isPhase: boolean;
};

/** Each overlay by its folder, with the objects of the base in those of phases, as its patches make them. */
const overlaysOf = (artifacts: readonly Artifact[]): ReadonlyMap<string, Overlay> => {
  const base: PlainObject[] = [];
  const overlays = new Map<string, Overlay>();
  const patches = new Map<string, PlainObject[]>();
  for (const { path, content } of artifacts) {
    const [, folder = '', file] = /^(kubernetes\/(?:base|overlays\/[^/]+))\/(.+)$/.exec(path) ?? [];
    if (file === undefined) continue;
    const object = plainValue(parseYaml(content).root) as PlainObject | undefined;
    if (typeof object !== 'object' || object === null) continue;
    if (file.endsWith('.patch.yaml')) {
      patches.set(folder, [...(patches.get(folder) ?? []), object]);
      continue;
    }
    const overlay = overlays.get(folder) ?? { objects: [], isPhase: false };
    if (folder.endsWith('/base')) base.push(object);
    else overlays.set(folder, overlay);
    if (file === 'kustomization.yaml') overlay.isPhase = content.includes('../../base');
    else overlay.objects.push(object);
  }
  for (const [folder, { isPhase, objects }] of overlays) {
    if (!isPhase) continue;
    const own = new Map((patches.get(folder) ?? []).map((patch) => [idOf(patch), patch]));
    objects.push(...base.map((object) => patched(object, own.get(idOf(object)))));
  }
  return overlays;
};

const patched = (object: PlainObject, patch: PlainObject | undefined): PlainObject =>
  patch === undefined ? object : (mergePatch(object, patch) as PlainObject);

const changesBetween = (
  before: readonly PlainObject[],
  after: readonly PlainObject[],
  way: { readonly from: string; readonly to: string },
  { out, tenants }: { readonly out: string; readonly tenants: readonly TenantPlace[] },
): readonly ImmutableChange[] => {
  const below = (folder: string) => (out === '.' ? folder : `${out}/${folder}`);
  const places =
    tenants.length === 0
      ? [{ folder: below(way.to) }]
      : tenants.map(({ folder, namespace }) => ({
          folder: below(`${way.to.replace('/overlays/', '/tenants/')}/${folder}`),
          namespace,
        }));
  const was = new Map(before.map((object) => [idOf(object), object]));
  const kept = new Set<PlainObject>();
  const changed = after.flatMap((object) => {
    const earlier = was.get(idOf(object)) ?? was.get(otherKindOf(object));
    if (earlier === undefined) return [];
    kept.add(earlier);
    return changesOfObject(earlier, object, places);
  });
  // Where nothing is emitted any more there is nothing to apply.
  const gone = after.length === 0 ? [] : before.filter((object) => !kept.has(object));
  return [...changed, ...goneServices(gone, places)].map((change) => ({ ...change, ...way }));
};

const idOf = ({ kind, metadata }: PlainObject, as = kind): string =>
  [as, metadata?.namespace, metadata?.name].join('\n');

/** The controller that the same service would have had otherwise. */
const otherKindOf = (object: PlainObject): string => {
  if (object.kind === 'Deployment') return idOf(object, 'StatefulSet');
  return object.kind === 'StatefulSet' ? idOf(object, 'Deployment') : '';
};
