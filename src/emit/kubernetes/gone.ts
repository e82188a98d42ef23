import type { ImmutableChange } from '../../model/manifest/immutable-change.ts';
import { quoted } from '../quoted.ts';
import { type AppliedPlace, type PlainObject, stepsIn } from './immutable-fields.ts';
import { stepsOf } from './migration.ts';

/** What runs; a service without one of these left nothing that would go on. */
const WORKLOADS: readonly unknown[] = ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job'];

/** What belongs to one service beside it. Claims hold data, and are nobody's to delete here. */
const BESIDE: readonly unknown[] = [
  'Service',
  'Ingress',
  'HorizontalPodAutoscaler',
  'PodDisruptionBudget',
  'NetworkPolicy',
  'ServiceAccount',
];

/** Services of which a workload was emitted before and is no more, each with all that it leaves. */
export const goneServices = (
  gone: readonly PlainObject[],
  places: readonly AppliedPlace[],
): readonly Omit<ImmutableChange, 'from' | 'to'>[] => {
  const services = new Map<string, PlainObject[]>();
  for (const one of gone) {
    if (!WORKLOADS.includes(one.kind) && !BESIDE.includes(one.kind)) continue;
    services.set(serviceOf(one), [...(services.get(serviceOf(one)) ?? []), one]);
  }
  return [...services.values()].flatMap((left) => {
    const runs = left.filter(({ kind }) => WORKLOADS.includes(kind));
    const [first] = runs;
    const beside = left.filter((one) => !runs.includes(one));
    return first === undefined ? [] : [goneService(first, [...runs, ...beside], places)];
  });
};

const goneService = (
  { kind, metadata }: PlainObject,
  left: readonly PlainObject[],
  places: readonly AppliedPlace[],
): Omit<ImmutableChange, 'from' | 'to'> => {
  const object = {
    kind: String(kind),
    namespace: places[0]?.namespace ?? String(metadata?.namespace ?? ''),
    name: String(metadata?.name ?? ''),
  };
  const before = left.map(named).join(' ');
  const change = { code: 'gone', field: '', before, after: '', object } as const;
  return {
    ...change,
    steps: stepsIn(places, ({ namespace = object.namespace, folder }) =>
      stepsOf({ ...change, object: { ...object, namespace }, replicas: 0, folder }),
    ),
  };
};

/** What an object says that it is part of; by its own name where it says nothing. */
const serviceOf = ({ metadata }: PlainObject): string =>
  JSON.stringify([
    metadata?.namespace,
    metadata?.labels?.['app.kubernetes.io/name'] ?? metadata?.name,
  ]);

/** `deployment/web`. */
const named = ({ kind, metadata }: PlainObject): string =>
  quoted(`${String(kind).toLowerCase()}/${String(metadata?.name ?? '')}`);
