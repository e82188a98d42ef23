import type { YamlChange } from '../../lib/yaml/fill.ts';
import type { StackService } from '../../model/stack.ts';
import { labelChanges, stackIdentity } from './labels.ts';
import { mebiOf, memoryQuantity, milliOf, milliQuantity } from './quantity.ts';
import { type Frame, type Sheet, set } from './sheet.ts';

/** A resource of a pod, in thousandths of a core or in MiB. */
type Resource = {
  readonly keys: readonly string[];
  readonly of: (service: StackService) => number;
  /** What the template of a backup asks for. */
  readonly backup: number;
  readonly show: (amount: number) => string;
};

const RESOURCES: readonly Resource[] = [
  {
    keys: ['pods'],
    of: () => 1,
    backup: 1,
    show: String,
  },
  {
    keys: ['requests.cpu'],
    of: ({ cpu }) => milliOf(cpu.request.value),
    backup: 250,
    show: milliQuantity,
  },
  {
    keys: ['limits.cpu'],
    of: ({ cpu }) => milliOf(cpu.limit.value),
    backup: 1000,
    show: milliQuantity,
  },
  {
    keys: ['requests.memory', 'limits.memory'],
    of: ({ memory }) => mebiOf(memory.limit.value),
    backup: 256,
    show: memoryQuantity,
  },
  {
    keys: ['requests.ephemeral-storage', 'limits.ephemeral-storage'],
    of: ({ scratch }) => mebiOf(scratch.value),
    backup: 1024,
    show: memoryQuantity,
  },
];

/** Room for every service at its most, one pod more of each that is rolled out, and the backups. */
export const quotaSheet = (frame: Frame): Sheet => {
  const { services } = frame.stack;
  return {
    path: 'resource-quota.yaml',
    template: 'kubernetes/resource-quota',
    name: frame.project,
    changes: [
      ...labelChanges(frame, stackIdentity(frame)),
      ...RESOURCES.flatMap((resource) => resourceChanges(services, resource)),
      ...claimChanges(services),
    ],
  };
};

const HARD = ['spec', 'hard'];

const resourceChanges = (
  services: readonly StackService[],
  { keys, of, backup, show }: Resource,
): readonly YamlChange[] => {
  const backups = services.filter((service) => service.backup !== undefined).length;
  const terms = [
    ...services.map((one) => ({ name: one.name, pods: mostPods(one), each: of(one) })),
    ...(backups > 0 ? [{ name: 'backups', pods: backups, each: backup }] : []),
  ];
  const sum = terms.reduce((all, { pods, each }) => all + pods * each, 0);
  const why = terms
    .map(({ name, pods, each }) =>
      keys[0] === 'pods' ? `${name} ${pods}` : `${name} ${pods} * ${show(each)}`,
    )
    .join(' + ');
  return keys.map((key) => set([...HARD, key], show(sum), `${why} = ${show(sum)}`));
};

const claimChanges = (services: readonly StackService[]): readonly YamlChange[] => {
  const claims = services.flatMap((service) =>
    service.volumes.map(({ size }) => ({
      pods: mostPods(service),
      mebi: mebiOf(size.value * 1024),
    })),
  );
  const count = claims.reduce((all, { pods }) => all + pods, 0);
  const mebi = claims.reduce((all, one) => all + one.pods * one.mebi, 0);
  return [
    set([...HARD, 'persistentvolumeclaims'], String(count)),
    set([...HARD, 'requests.storage'], mebi === 0 ? '0' : memoryQuantity(mebi)),
  ];
};

/** A deployment has one pod more while it is rolled out; a stateful set exchanges one for another. */
const mostPods = ({ replicas, autoscale, volumes }: StackService): number =>
  Math.ceil(autoscale?.max.value ?? replicas.value) + (volumes.length > 0 ? 0 : 1);
