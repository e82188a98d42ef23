import type { Stack, StackService } from '../model/stack.ts';
import { besidePath } from './beside.ts';

/**
 * A stack in which what copies a server of PostgreSQL does so before it follows it, and what is copied
 * lets that in. By a file of its own, as `initdb` writes one only once, when there may be no copy yet.
 */
export const withReplicaRuns = (stack: Stack): Stack =>
  stack.services.some(({ copyOf }) => copyOf !== undefined)
    ? { ...stack, services: stack.services.map((one) => letting(copying(one))) }
    : stack;

const copying = (service: StackService): StackService => {
  const { copyOf, env } = service;
  if (copyOf === undefined) return service;
  return {
    ...service,
    command: ['sh', besidePath('scripts/postgres-replica.sh')],
    env: [
      { key: 'PRIMARY_HOST', kind: 'literal', value: copyOf.service },
      { key: 'PRIMARY_PORT', kind: 'literal', value: String(copyOf.port) },
      ...env,
    ],
  };
};

const letting = (service: StackService): StackService => {
  const { copied, command, args } = service;
  if (copied !== true) return service;
  const own = args.length > 0 || command.length > 0 ? args : ['postgres'];
  return { ...service, args: [...own, '-c', `hba_file=${besidePath('scripts/pg_hba.conf')}`] };
};
