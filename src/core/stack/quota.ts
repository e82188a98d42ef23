import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Sized, StackQuota, StackService } from '../../model/stack.ts';
import { QUOTA, type QuotaColumn } from '../sections/services/service-quota.ts';
import { type Points, sizedOf } from './sized.ts';

type Running = { readonly service: Service; readonly stack: StackService };

/** What the namespace of a stack has to have room for, at the end of the phase, when most runs. */
export const quotaOfStack = (running: readonly Running[], points: Points): StackQuota => {
  const of = (column: QuotaColumn): Sized => totalOf(column, running, points);
  return {
    pods: of('quota_pods'),
    cpu: { request: of('quota_cpu'), limit: of('quota_cpu_limit') },
    memory: of('quota_memory'),
    ephemeral: of('quota_ephemeral'),
    claims: of('quota_claims'),
    storage: of('quota_storage'),
  };
};

/** The sum with what each service adds to it: `api 6.5 + worker 1.5 + postgres 0.75 = 8.75`. */
const totalOf = (column: QuotaColumn, running: readonly Running[], points: Points): Sized => {
  const { unit } = QUOTA.find((one) => one.column === column) ?? { unit: '' };
  const terms = running.map(({ service, stack }) => ({
    name: stack.name,
    value:
      sizedOf(`services.${snakeCase(service.id)}.${column}`, points, 'end')?.value ??
      assumedOf(column, stack),
  }));
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  const counted = terms.filter((term) => term.value > 0);
  const sum = counted.map((term) => `${term.name} ${plain(term.value)}`).join(' + ');
  const derivation = counted.length === 0 ? '0' : `${sum} = ${plain(value)} ${unit}`;
  return { id: `services.${column}`, value, unit, derivation };
};

/** Where the profile leaves a number unknown, what is assumed in its place counts. */
const assumedOf = (column: QuotaColumn, stack: StackService): number => {
  const { replicas, autoscale, volumes, shared, backup, cpu, memory, ephemeral } = stack;
  const most = Math.ceil(Math.max(replicas.value, autoscale?.max.value ?? 0));
  const pods = most + (volumes.length > 0 ? 0 : 1);
  const sizes = (all: StackService['volumes']) => all.reduce((sum, one) => sum + one.size.value, 0);
  const copies: Readonly<Record<QuotaColumn, number>> = {
    quota_pods: pods + (backup === undefined ? 0 : 1),
    quota_cpu: pods * cpu.request.value + (backup?.cpu.request.value ?? 0),
    quota_cpu_limit: pods * cpu.limit.value + (backup?.cpu.limit.value ?? 0),
    quota_memory: pods * memory.limit.value + (backup?.memory.value ?? 0),
    quota_ephemeral: pods * ephemeral.value + (backup?.ephemeral.value ?? 0),
    quota_claims: pods * volumes.length + shared.length,
    quota_storage: pods * sizes(volumes) + sizes(shared),
  };
  return copies[column];
};

const plain = (value: number): string => String(Number(value.toPrecision(6)));
