import type { Service } from '../../../model/profile/services.ts';
import type { Contribution } from '../contribution.ts';
import { isAutoscaled, type ServiceCell } from './service-cell.ts';
import { isKept } from './service-keeper.ts';
import { columnOf } from './service-running.ts';

/** What a namespace has to have room for, by the column that holds it. */
export const QUOTA = [
  { column: 'quota_pods', unit: 'pods' },
  { column: 'quota_cpu', unit: 'cores' },
  { column: 'quota_cpu_limit', unit: 'cores' },
  { column: 'quota_memory', unit: 'Mi' },
  { column: 'quota_ephemeral', unit: 'Mi' },
  { column: 'quota_claims', unit: 'claims' },
  { column: 'quota_storage', unit: 'Gi' },
] as const;

export type QuotaColumn = (typeof QUOTA)[number]['column'];

/**
 * What a service takes of the quota of its namespace when all its pods run: one more than it has
 * replicas while a version replaces another (a set with volumes exchanges one for another), one
 * that copies its data away, and what keeps its cluster together. Twelve pods of 0.5 cores, one of a rollout and a backup of 0.25:
 * (12 + 1) × 0.5 + 0.25 = 6.75 cores. Each in the steps in which Kubernetes counts.
 */
export const quotaOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { cpu, volumes, backup } = service;
  const most = isAutoscaled(service) ? 'max(row.replicas, row.scale_max)' : 'row.replicas';
  const rollout = volumes.some(({ shared }) => !shared) ? '' : ' + 1';
  const milli = (cores: string) => `ceil(${cores} * 1000) / 1000`;
  const extra = (each: (of: 'backup' | 'keeper') => string) =>
    [
      ...(backup === undefined ? [] : [` + if(row.pods > 0, ${each('backup')}, 0)`]),
      ...(isKept(service) ? [` + 2 * row.keeper * ${each('keeper')}`] : []),
    ].join('');
  const sum = (each: string, column: string, rounded: (amount: string) => string) =>
    `row.pods * ${rounded(each)}${extra((of) => rounded(`row.${of}_${column}`))}`;
  const whole = (amount: string) => `ceil(${amount})`;
  const of: Readonly<Record<QuotaColumn, string>> = {
    quota_pods: `row.pods${extra(() => '1')}`,
    quota_cpu: sum(cpu === undefined ? 'row.cpu_request' : 'row.cpu', 'cpu', milli),
    quota_cpu_limit: sum('row.cpu_limit', 'cpu_limit', milli),
    quota_memory: sum('row.memory_limit', 'memory', whole),
    quota_ephemeral: sum('row.ephemeral', 'ephemeral', whole),
    ...claimsOf(service),
  };
  return [
    cell('pods', 'pods', `if(row.replicas > 0, ceil(${most})${rollout}, 0)`),
    ...QUOTA.map(({ column, unit }) => cell(column, unit, of[column])),
  ];
};

/** Each replica has a volume of its own; one that is shared is there once. */
const claimsOf = ({
  volumes,
}: Service): Readonly<Record<'quota_claims' | 'quota_storage', string>> => {
  const sized = (shared: boolean) =>
    volumes
      .filter((volume) => volume.shared === shared)
      .map(({ name }) => `row.volumes.${columnOf(name)}`);
  const [own, common] = [sized(false), sized(true)];
  const both = (each: string, once: string) =>
    [
      ...(own.length === 0 ? [] : [`row.pods * ${each}`]),
      ...(common.length === 0 ? [] : [`if(row.pods > 0, ${once}, 0)`]),
    ].join(' + ') || '0';
  return {
    quota_claims: both(`${own.length}`, `${common.length}`),
    quota_storage: both(`(${own.join(' + ')})`, common.join(' + ')),
  };
};
