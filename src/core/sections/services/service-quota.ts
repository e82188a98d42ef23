import type { Service } from '../../../model/profile/services.ts';
import type { Contribution } from '../../graph/contribution.ts';
import { isAutoscaled, type ServiceCell } from './service-cell.ts';
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
 * replicas while a version replaces another (a set with volumes exchanges one for another), and one
 * that copies its data away. Twelve pods of 0.5 cores, one of a rollout and a backup of 0.25:
 * (12 + 1) × 0.5 + 0.25 = 6.75 cores. Each in the steps in which Kubernetes counts.
 */
export const quotaOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { cpu, volumes, backup } = service;
  const most = isAutoscaled(service) ? 'max(row.replicas, row.scale_max)' : 'row.replicas';
  const rollout = volumes.some(({ shared }) => !shared) ? '' : ' + 1';
  const milli = (cores: string) => `ceil(${cores} * 1000) / 1000`;
  const copies = backup !== undefined;
  const sum = (each: string, copy: string) =>
    `row.pods * ${each}${copies ? ` + if(row.pods > 0, ${copy}, 0)` : ''}`;
  const of: Readonly<Record<QuotaColumn, string>> = {
    quota_pods: `row.pods${copies ? ' + if(row.pods > 0, 1, 0)' : ''}`,
    quota_cpu: sum(
      milli(cpu === undefined ? 'row.cpu_request' : 'row.cpu'),
      milli('row.backup_cpu'),
    ),
    quota_cpu_limit: sum(milli('row.cpu_limit'), milli('row.backup_cpu_limit')),
    quota_memory: sum('ceil(row.memory_limit)', 'ceil(row.backup_memory)'),
    quota_ephemeral: sum('ceil(row.ephemeral)', 'ceil(row.backup_ephemeral)'),
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
