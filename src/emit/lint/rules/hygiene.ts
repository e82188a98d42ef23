import { nearestNames } from '../../../lib/did-you-mean.ts';
import type { Manifest } from '../../../model/manifest/manifest.ts';
import { CLUSTER_KINDS } from '../../../model/manifest/manifest-kinds.ts';
import {
  childOf,
  entriesIn,
  keyAt,
  placeOfManifest,
  textsIn,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type ClusterRules, type Found, objectAt } from '../rule.ts';
import { OTHER_KINDS } from '../schema/limits.ts';
import { validateObject } from '../schema/validate.ts';
import { selectorOf, selects, shownLabels, shownSelector } from '../selector.ts';
import type { Workload } from '../workload.ts';
import { misreadScalars } from '../yaml-types.ts';
import { exemptionFaults } from './exemptions.ts';
import { nameFaults } from './names.ts';
import { quantityFaults } from './quantities.ts';
import { replacedVersion } from './versions.ts';

/** What every object owes: structure, names, labels. */
export const hygieneRules: ClusterRules<
  'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07' | 'S08' | 'S09' | 'S62'
> = {
  S01: {
    name: 'valid-schema',
    severity: 'error',
    linters: { 'kube-linter': ['schema-validation'] },
    check: (cluster) => cluster.manifests.flatMap((one) => schemaFaults(cluster, one)),
  },
  S02: {
    name: 'current-api',
    severity: 'error',
    linters: { 'kube-score': ['stable-version'], 'kube-linter': ['no-extensions-v1beta'] },
    check: ({ manifests }) =>
      manifests.flatMap((manifest): readonly Found<'S02'>[] => {
        const { root, apiVersion: found, kind } = manifest;
        const instead = replacedVersion(found, kind);
        if (instead === undefined) return [];
        return [{ manifest, at: keyAt(root, 'apiVersion'), facts: { found, kind, instead } }];
      }),
  },
  S03: {
    name: 'legal-names',
    severity: 'error',
    linters: { 'kube-score': ['label-values'] },
    check: nameFaults,
  },
  S04: { name: 'canonical-quantities', severity: 'error', linters: {}, check: quantityFaults },
  S05: {
    name: 'yaml-1.1-safe',
    severity: 'error',
    linters: {},
    check: ({ manifests }) =>
      manifests.flatMap((manifest) =>
        misreadScalars(manifest.root).map((found) => ({ ...found, manifest })),
      ),
  },
  S06: {
    name: 'recommended-labels',
    severity: 'error',
    linters: { polaris: ['metadataAndInstanceMismatched'] },
    check: (cluster) => cluster.manifests.flatMap((one) => labelFaults(cluster, one)),
  },
  S07: {
    name: 'namespace-set',
    severity: 'error',
    linters: { 'kube-linter': ['use-namespace'] },
    check: ({ manifests, kustomized }) =>
      manifests.flatMap((manifest): readonly Found<'S07'>[] => {
        const { root, kind, namespace } = manifest;
        if (CLUSTER_KINDS.has(kind)) return [];
        if (namespace === 'default') {
          const at = keyAt(childOf(root, 'metadata') ?? root, 'namespace');
          return [{ manifest, at, facts: { fault: 'default' } }];
        }
        if (namespace !== '') return [];
        const severity = kustomized ? 'warning' : 'error';
        return [{ manifest, at: objectAt(manifest), facts: { fault: 'missing' }, severity }];
      }),
  },
  S08: {
    name: 'selector-matches',
    severity: 'error',
    linters: {
      'kube-score': [
        'deployment-pod-selector-labels-match-template-metadata-labels',
        'statefulset-pod-selector-labels-match-template-metadata-labels',
      ],
      'kube-linter': ['mismatching-selector'],
    },
    check: ({ workloads }) =>
      workloads.flatMap((workload) =>
        selectorFaults(workload).map((found) => ({ ...found, manifest: workload.manifest })),
      ),
  },
  S09: {
    name: 'owner',
    severity: 'warning',
    linters: { 'kube-linter': ['required-label-owner', 'required-annotation-email'] },
    check: (cluster) => ownerFaults(cluster),
  },
  S62: { name: 'exemption-reason', severity: 'error', linters: {}, check: exemptionFaults },
};

const OWNER = /(?:^|[/.-])(?:owner|email|contact|team|maintainer)$/i;

/** `team: payments`, `example.com/owner: …`, in labels or annotations. */
const ownerOf = ({ root }: Manifest): string | undefined =>
  ['labels', 'annotations']
    .flatMap((part) => entriesIn(root, 'metadata', part))
    .find(({ key, node }) => OWNER.test(key) && wordIn(node) !== '')?.key;

/** Whether objects have owners, no rule can say; but where some have, the others should. */
const ownerFaults = ({ manifests, workloads }: Cluster): readonly Found<'S09'>[] => {
  const [owner] = manifests.flatMap((one) => ownerOf(one) ?? []);
  if (owner === undefined) return [];
  return workloads.flatMap(({ manifest }): readonly Found<'S09'>[] =>
    ownerOf(manifest) === undefined ? [{ manifest, at: objectAt(manifest), facts: { owner } }] : [],
  );
};

const schemaFaults = (cluster: Cluster, manifest: Manifest): readonly Found<'S01'>[] => {
  const { root, apiVersion, kind, duplicates } = manifest;
  const { roots } = cluster.schema;
  const type = Object.hasOwn(roots, `${apiVersion}/${kind}`)
    ? roots[`${apiVersion}/${kind}`]
    : undefined;
  const structure =
    type === undefined ? headFaults(cluster, manifest) : validateObject(cluster.schema, root, type);
  const twice = duplicates.map(({ key, at, first }) => {
    return {
      at,
      facts: { fault: 'duplicate', field: key, line: placeOfManifest(first).line },
    } as const;
  });
  return [...structure, ...twice].map((found) => ({ ...found, manifest }));
};

/** Of an object whose structure is not known: whether it is one at all. */
const headFaults = (
  { schema }: Cluster,
  { root, apiVersion, kind }: Manifest,
): readonly Found<'S01'>[] => {
  const missing = ['apiVersion', 'kind', 'metadata'].filter((key) => !root.entries.has(key));
  const at = keyAt(root, 'kind');
  if (missing.length > 0) {
    return missing.map((field) => ({ at, facts: { fault: 'missing', field, in: '' } as const }));
  }
  if (!Object.hasOwn(OTHER_KINDS, apiVersion)) return [];
  const kinds = [
    ...(OTHER_KINDS[apiVersion] ?? []),
    ...Object.keys(schema.roots)
      .filter((one) => one.slice(0, one.lastIndexOf('/')) === apiVersion)
      .map((one) => one.slice(one.lastIndexOf('/') + 1)),
  ];
  if (kinds.includes(kind) || replacedVersion(apiVersion, kind) !== undefined) return [];
  return [{ at, facts: { fault: 'kind', found: kind, near: nearestNames(kind, kinds) } }];
};

const PREFIX = 'app.kubernetes.io/';
const REQUIRED = ['name', 'instance', 'version', 'component'];
const EXCUSED = ['part-of', 'managed-by'];

const labelFaults = ({ workloads }: Cluster, manifest: Manifest): readonly Found<'S06'>[] => {
  const { root, name } = manifest;
  const labels = textsIn(root, 'metadata', 'labels');
  const missing = (of: readonly string[]): readonly string[] =>
    of.map((one) => `${PREFIX}${one}`).filter((one) => (labels.get(one) ?? '') === '');
  const metadata = childOf(root, 'metadata') ?? root;
  const at = labels.size === 0 ? objectAt(manifest) : keyAt(metadata, 'labels');
  // One finding of an object, which is excused where those that may be are all that it lacks.
  const severity = missing(REQUIRED).length > 0 ? 'error' : 'warning';
  const lacks = missing([...REQUIRED, ...EXCUSED]);
  const found = labels.get(`${PREFIX}instance`);
  const controller = workloads.some((one) => one.manifest === manifest);
  return [
    ...(lacks.length === 0
      ? []
      : [{ manifest, at, facts: { fault: 'missing', labels: lacks }, severity } as const]),
    ...(controller && found !== undefined && name !== '' && found !== name
      ? [
          {
            manifest,
            at: keyAt(childOf(metadata, 'labels') ?? metadata, `${PREFIX}instance`),
            facts: { fault: 'instance', found, name },
          } as const,
        ]
      : []),
  ];
};

const SELECTED: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
]);
/** Labels that change from one release, or one phase, to the next: selectors cannot. */
const MUTABLE = /(?:^|\/)(?:version|phase|chart|release-date|pod-template-hash|managed-by)$/;

const selectorFaults = ({ manifest, labels }: Workload): readonly Found<'S08'>[] => {
  const { root, kind } = manifest;
  if (!SELECTED.has(kind)) return [];
  const selector = selectorOf(root);
  const wanted = entriesIn(selector, 'matchLabels');
  if (selector === undefined || shownSelector(selector) === '') {
    return [{ at: keyAt(root, 'spec'), facts: { fault: 'missing' } }];
  }
  const mutable = wanted
    .filter(({ key }) => MUTABLE.test(key))
    .map(({ key, at }): Found<'S08'> => ({ at, facts: { fault: 'mutable', label: key } }));
  if (selects(selector, labels)) return mutable;
  const facts = {
    fault: 'mismatch',
    selector: shownSelector(selector),
    labels: shownLabels(labels),
  } as const;
  return [{ at: keyAt(childOf(root, 'spec') ?? root, 'selector'), facts }, ...mutable];
};
