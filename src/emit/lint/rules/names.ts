import type { NameRule } from '../../../model/lint-facts/hygiene.ts';
import type { Manifest, ManifestNode } from '../../../model/manifest/manifest.ts';
import { CLUSTER_KINDS } from '../../../model/manifest/manifest-kinds.ts';
import {
  entriesIn,
  headAt,
  keyAt,
  mapsIn,
  placeOfManifest,
  wordIn,
} from '../../../model/manifest/manifest-look.ts';
import type { Cluster } from '../cluster.ts';
import { type Found, objectAt } from '../rule.ts';
import type { Workload } from '../workload.ts';

const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const MOST = { label: 63, letter: 63, subdomain: 253, port: 15 } as const;

/** RFC 1123 label, RFC 1035 label, RFC 1123 subdomain, RFC 6335 service name. */
const FITS: Readonly<Record<NameRule, (name: string) => boolean>> = {
  label: (name) => LABEL.test(name),
  letter: (name) => LABEL.test(name) && /^[a-z]/.test(name),
  subdomain: (name) => SUBDOMAIN.test(name),
  port: (name) => LABEL.test(name) && /[a-z]/.test(name) && !name.includes('--'),
};

/** Kinds whose names become labels, or names of hosts; a CronJob adds eleven characters of its own. */
const LABELLED: Readonly<Record<string, NameRule>> = {
  CronJob: 'label',
  DaemonSet: 'label',
  Deployment: 'label',
  Job: 'label',
  Namespace: 'label',
  Pod: 'label',
  ReplicaSet: 'label',
  Service: 'letter',
  StatefulSet: 'label',
};
const LONGEST_CRON_JOB = 52;

export const isPortName = (name: string): boolean => name.length <= MOST.port && FITS.port(name);

/** Names and labels that the API would refuse, and names that two objects of a kind share. */
export const nameFaults = (cluster: Cluster): readonly Found<'S03'>[] => [
  ...cluster.manifests.flatMap((manifest) =>
    [...objectNameFaults(manifest), ...labelFaults(manifest.root)].map((found) => ({
      ...found,
      manifest,
    })),
  ),
  ...cluster.workloads.flatMap((workload) =>
    partFaults(workload).map((found) => ({ ...found, manifest: workload.manifest })),
  ),
  ...sharedNames(cluster),
];

const objectNameFaults = (manifest: Manifest): readonly Found<'S03'>[] => {
  const { kind, name, root } = manifest;
  if (name === '') return [{ at: objectAt(manifest), facts: { fault: 'missing' } }];
  // Of roles and what is in `system:` the names are free.
  if (/Role/.test(kind) || isGenerated(root)) return [];
  const rule = Object.hasOwn(LABELLED, kind) ? (LABELLED[kind] ?? 'label') : 'subdomain';
  const most = kind === 'CronJob' ? LONGEST_CRON_JOB : MOST[rule];
  return nameFault(name, rule, most).map((facts) => ({ at: objectAt(manifest), facts }));
};

/** `generateName` ends in a dash, and the API adds to it. */
const isGenerated = (root: ManifestNode): boolean => wordIn(root, 'metadata', 'name') === '';

const nameFault = (name: string, rule: NameRule, most: number = MOST[rule]) => {
  if (name.length <= most && FITS[rule](name)) return [];
  return [{ fault: 'name', name, rule, most, suggestion: suggested(name, rule, most) } as const];
};

/** The name in small letters, digits and dashes. */
const suggested = (name: string, rule: NameRule, most: number): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(rule === 'subdomain' ? /[^a-z0-9.]+/g : /[^a-z0-9]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  const started = rule === 'letter' && /^\d/.test(plain) ? `x${plain}` : plain;
  return started.slice(0, most).replace(/[-.]+$/, '') || 'app';
};

const partFaults = ({ pod, containers }: Workload): readonly Found<'S03'>[] => {
  const parts = [
    ...containers.map(({ node }) => ({ node: node as ManifestNode, rule: 'label' as const })),
    ...mapsIn(pod, 'volumes').map((node) => ({ node, rule: 'label' as const })),
    ...containers
      .flatMap(({ node }) => mapsIn(node, 'ports'))
      .filter((port) => wordIn(port, 'name') !== '')
      .map((node) => ({ node, rule: 'port' as const })),
  ];
  return parts.flatMap(({ node, rule }) =>
    nameFault(wordIn(node, 'name'), rule)
      // What has no name at all, the schema says.
      .filter(({ name }) => name !== '')
      .map((facts) => ({ at: keyAt(node, 'name'), facts: { ...facts, fault: 'part' as const } })),
  );
};

const KEY =
  /^(?:([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)\/)?([A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)$/;
const VALUE = /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/;

/** Every map of labels and annotations, however deep: of the object, of its pods, in selectors. */
const labelFaults = (node: ManifestNode): readonly Found<'S03'>[] => {
  if (node.kind === 'list') return node.items.flatMap(labelFaults);
  if (node.kind !== 'map') return [];
  return [...node.entries.values()].flatMap((entry): readonly Found<'S03'>[] => {
    const labels = entry.key === 'labels' || entry.key === 'matchLabels';
    if (!labels && entry.key !== 'annotations') return labelFaults(entry.node);
    return entriesIn(entry.node).flatMap(({ key, at, node: of }): readonly Found<'S03'>[] => {
      const value = wordIn(of);
      if (!KEY.test(key)) return [{ at, facts: { fault: 'key', key, value } }];
      if (!labels || VALUE.test(value)) return [];
      return [{ at: headAt(of), facts: { fault: 'label', key, value } }];
    });
  });
};

const sharedNames = ({ manifests }: Cluster): readonly Found<'S03'>[] => {
  const seen = new Map<string, Manifest>();
  return manifests.flatMap((manifest): readonly Found<'S03'>[] => {
    const { kind, name, apiVersion } = manifest;
    if (isGenerated(manifest.root)) return [];
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const namespace = CLUSTER_KINDS.has(kind) ? '' : manifest.namespace;
    const key = [group, kind, namespace, name].join('\n');
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, manifest);
      return [];
    }
    const { file, line } = placeOfManifest(objectAt(first));
    return [
      { manifest, at: objectAt(manifest), facts: { fault: 'twice', kind, name, file, line } },
    ];
  });
};
