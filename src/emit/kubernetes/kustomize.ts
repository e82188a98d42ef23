import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { Artifact } from '../../model/manifest/artifact.ts';
import { patchText } from '../patch-text.ts';
import type { Fill, KindOf } from '../template.ts';
import { patchBetween, writePatch } from './patch.ts';
import type { Rendering } from './rendering.ts';
import { add, drop, type Sheet, set } from './sheet.ts';

/** What makes the text of a file. */
export type Writer = {
  readonly fill: Fill;
  readonly kindOf: KindOf;
};

const HOME = 'kubernetes';

/**
 * What every phase has in the same shape, with the values of the first of them: each overlay has
 * patches for those of its own. What a phase lacks, or has in another shape, is in the overlays.
 */
export const baseArtifacts = function* (
  phases: readonly Rendering[],
  writer: Writer,
): Generator<Artifact> {
  const [first] = phases;
  if (first === undefined) return;
  const folder = folderOf(`${HOME}/base`, first.project, writer);
  for (const sheet of sheetsOf(first)) if (isCommon(sheet, phases)) yield folder.object(sheet);
  yield folder.kustomization([]);
};

/** What belongs to the cluster and to all stacks of the project: it is applied once, before them. */
export const clusterArtifacts = function* (
  phases: readonly Rendering[],
  writer: Writer,
): Generator<Artifact> {
  const sheets = new Map(phases.flatMap(({ cluster }) => cluster.map((one) => [one.path, one])));
  const [first] = phases;
  if (first === undefined || sheets.size === 0) return;
  const folder = folderOf(`${HOME}/cluster`, first.project, writer);
  for (const sheet of sheets.values()) yield folder.object(sheet);
  yield folder.kustomization([]);
};

/** The overlay of a phase, and one more for each part that is only there for whoever asks for it. */
export const phaseArtifacts = function* (
  rendering: Rendering,
  phases: readonly Rendering[],
  writer: Writer,
): Generator<Artifact> {
  const { project, phase } = rendering;
  const sheets = sheetsOf(rendering);
  const folder = folderOf(`${HOME}/overlays/${phase}`, project, writer);
  for (const sheet of sheets) {
    if (sheet.optional !== undefined) continue;
    if (isCommon(sheet, phases)) yield* folder.patch(sheet, phases[0]);
    else yield folder.object(sheet);
  }
  yield folder.kustomization(['../../base']);
  for (const part of partsIn(sheets)) {
    yield* partArtifacts(rendering, part, writer);
  }
};

/** Beside the phase, with it; where there are tenants, a component of what stands beside each. */
const partArtifacts = function* (
  rendering: Rendering,
  part: string,
  writer: Writer,
): Generator<Artifact> {
  const { project, phase, tenant } = rendering;
  const alone = tenant === undefined;
  const area = alone ? 'overlays' : 'components';
  const folder = folderOf(`${HOME}/${area}/${phase}-${part}`, project, writer);
  for (const sheet of sheetsOf(rendering)) {
    if (sheet.optional === part) yield folder.object(sheet);
  }
  yield folder.kustomization(alone ? [`../${phase}`] : [], alone ? {} : COMPONENT);
};

/** What a tenant has of its own, in a namespace of its own; all else is that of its phase. */
export const tenantArtifacts = function* (
  { tenant = '', phase, namespace, own, shared }: Rendering,
  first: Rendering,
  writer: Writer,
): Generator<Artifact> {
  const folder = folderOf(`${HOME}/tenants/${phase}/${tenant}`, namespace, writer);
  for (const sheet of own) if (sheet.optional === undefined) yield folder.object(sheet);
  for (const sheet of shared === first.shared ? [] : shared) {
    if (sheet.optional === undefined) yield* folder.patch(sheet, first);
  }
  yield folder.kustomization([`../../../overlays/${phase}`], { namespace });
  for (const part of partsIn(shared)) {
    const more = folderOf(`${HOME}/tenants/${phase}/${tenant}-${part}`, namespace, writer);
    const components = [`../../../components/${phase}-${part}`];
    yield more.kustomization([`../${tenant}`], { namespace, components });
  }
};

const partsIn = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(sheets.flatMap(({ optional }) => optional ?? []));

const sheetsOf = ({ tenant, own, shared }: Rendering): readonly Sheet[] =>
  tenant === undefined ? [...own, ...shared] : shared;

/** Whether every phase has the object, and in a shape that differs by single values alone. */
const isCommon = (sheet: Sheet, phases: readonly Rendering[]): boolean =>
  sheet.optional === undefined &&
  phases.every((rendering) => {
    const other = sheetLike(sheet, rendering);
    return other !== undefined && patchBetween(other, sheet) !== undefined;
  });

const sheetLike = ({ path }: Sheet, rendering: Rendering): Sheet | undefined =>
  sheetsOf(rendering).find((other) => other.path === path);

/** Keys of a kustomization that are not those of its template. */
type Settings = {
  readonly namespace?: string;
  readonly components?: readonly string[];
  readonly apiVersion?: string;
  readonly kind?: string;
};

const COMPONENT: Settings = { apiVersion: 'kustomize.config.k8s.io/v1alpha1', kind: 'Component' };

/** A folder with a kustomization, which lists what was put there. */
const folderOf = (path: string, namespace: string, { fill, kindOf }: Writer) => {
  const resources: string[] = [];
  const patches: string[] = [];
  return {
    object: (sheet: Sheet): Artifact => {
      resources.push(sheet.path);
      const content = sheetText(sheet, namespace, fill);
      return { path: `${path}/${sheet.path}`, content };
    },
    /** What makes the object of another rendering that of this one. */
    patch: function* (sheet: Sheet, of: Rendering | undefined): Generator<Artifact> {
      const from = of === undefined ? undefined : sheetLike(sheet, of);
      const patch = from === undefined ? undefined : patchBetween(from, sheet);
      // Phases are compared before, and tenants of a phase have the same objects.
      if (of === undefined || patch === undefined) throw new Error(`no patch for ${sheet.path}`);
      if (patch.length === 0) return;
      const file = sheet.path.replace(/\.yaml$/, '.patch.yaml');
      patches.push(file);
      const target = {
        ...kindOf(sheet.template),
        ...(hasNamespace(sheet) ? { namespace: of.project } : {}),
      };
      yield { path: `${path}/${file}`, content: writePatch(sheet, target, patch) };
    },
    kustomization: (bases: readonly string[], own: Settings = {}): Artifact => ({
      path: `${path}/kustomization.yaml`,
      content: fill('kubernetes/kustomization', [
        ...(own.namespace === undefined ? [drop(['namespace'])] : []),
        ...Object.entries(own).map(([key, value]) => set([key], value)),
        add(['resources'], [...bases, ...resources]),
        add(
          ['patches'],
          patches.map((file) => ({ path: file })),
        ),
      ]),
    }),
  };
};

/** A patch that fails is told before anything is written. */
const sheetText = (sheet: Sheet, namespace: string, fill: Fill): string =>
  sheet.patches === undefined
    ? unpatchedText(sheet, namespace, fill)
    : patchText(unpatchedText(sheet, namespace, fill), sheet.patches, sheet.path).text;

/** The text of an object as scale makes it. */
export const unpatchedText = (sheet: Sheet, namespace: string, fill: Fill): string =>
  fill(sheet.template, [...headOf(sheet, namespace), ...sheet.changes]);

const headOf = (sheet: Sheet, namespace: string): readonly YamlChange[] => [
  set(['metadata', 'name'], sheet.name),
  ...(hasNamespace(sheet) ? [set(['metadata', 'namespace'], namespace)] : []),
];

const hasNamespace = ({ clusterWide }: Sheet): boolean => clusterWide !== true;
