import type { Manifest, ManifestSet } from '../../model/manifest/manifest.ts';
import { textsIn, wordIn } from '../../model/manifest/manifest-look.ts';
import type { StructureSchema } from './schema/validate.ts';
import { matchesAll, selectorOf, selects } from './selector.ts';
import { type Workload, workloadOf } from './workload.ts';

/** All objects of one set, and ways to find those that others refer to. */
export type Cluster = {
  readonly manifests: readonly Manifest[];
  readonly workloads: readonly Workload[];
  readonly kustomized: boolean;
  readonly schema: StructureSchema;
  /** Ids and names of all rules. */
  readonly ruleNames: ReadonlySet<string>;
  /** Objects of a kind that may lie in a namespace; one without a namespace may lie in any. */
  readonly of: (kind: string, namespace: string) => readonly Manifest[];
  readonly find: (kind: string, namespace: string, name: string) => Manifest | undefined;
  readonly workloadsIn: (namespace: string) => readonly Workload[];
  /** Whether an object that is not here is declared to be there all the same. */
  readonly isExternal: (kind: string, name: string) => boolean;
};

/** One set of objects, indexed by what rules ask of it. */
export const clusterOf = (
  { manifests, kustomized }: ManifestSet,
  { schema, ruleNames }: Pick<Cluster, 'schema' | 'ruleNames'>,
): Cluster => {
  const workloads = manifests.flatMap((one) => workloadOf(one) ?? []);
  const byKind = groupBy(manifests, ({ kind, namespace }) => `${kind}\n${namespace}`);
  const kinds = groupBy(manifests, ({ kind }) => kind);
  const byName = groupBy(manifests, ({ kind, name }) => `${kind}\n${name}`);
  const workloadsBy = groupBy(workloads, ({ manifest }) => manifest.namespace);
  const external = new Set(manifests.flatMap(externalOf));
  return {
    manifests,
    workloads,
    kustomized,
    schema,
    ruleNames,
    of: (kind, namespace) =>
      namespace === ''
        ? (kinds.get(kind) ?? [])
        : [...(byKind.get(`${kind}\n${namespace}`) ?? []), ...(byKind.get(`${kind}\n`) ?? [])],
    find: (kind, namespace, name) =>
      byName.get(`${kind}\n${name}`)?.find((one) => mayShare(one.namespace, namespace)),
    workloadsIn: (namespace) =>
      namespace === ''
        ? workloads
        : [...(workloadsBy.get(namespace) ?? []), ...(workloadsBy.get('') ?? [])],
    isExternal: (kind, name) =>
      [`${kind}/${name}`, `${kind}/*`, '*'].some((one) => external.has(one)),
  };
};

/** One that is not said is that of whoever applies the object. */
const mayShare = (one: string, other: string): boolean =>
  one === other || one === '' || other === '';

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** `Secret/db-credentials, ConfigMap/*`: what an annotation declares to be elsewhere. */
const externalOf = ({ root }: Manifest): readonly string[] => {
  const declared = wordIn(root, 'metadata', 'annotations', EXTERNAL);
  return declared.split(/[\s,]+/).filter((one) => one !== '');
};

/** Annotations under this prefix are read by `scale lint` alone. */
export const ANNOTATION_PREFIX = 'scale.lint/';
const EXTERNAL = `${ANNOTATION_PREFIX}external`;

/** Services whose selector holds for the pods of a workload. */
export const servicesOf = (cluster: Cluster, { manifest, labels }: Workload): readonly Manifest[] =>
  cluster.of('Service', manifest.namespace).filter(({ root }) => {
    const wanted = textsIn(root, 'spec', 'selector');
    return wanted.size > 0 && matchesAll(wanted, labels);
  });

export const autoscalersOf = (cluster: Cluster, { manifest }: Workload): readonly Manifest[] =>
  cluster.of('HorizontalPodAutoscaler', manifest.namespace).filter(({ root }) => {
    const target = ['spec', 'scaleTargetRef'];
    return (
      wordIn(root, ...target, 'kind') === manifest.kind &&
      wordIn(root, ...target, 'name') === manifest.name
    );
  });

export const budgetsOf = (cluster: Cluster, { manifest, labels }: Workload): readonly Manifest[] =>
  cluster
    .of('PodDisruptionBudget', manifest.namespace)
    .filter(({ root }) => selects(selectorOf(root), labels));
