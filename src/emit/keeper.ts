import type { Stack, StackService } from '../model/stack.ts';
import { besidePath } from './beside.ts';

/** A stack whose keepers know what to run, and by which names a target has the nodes of a service. */
export const withKeeperRuns = (
  stack: Stack,
  nodesOf: (service: StackService) => readonly string[],
): Stack =>
  stack.services.some(({ keeps }) => keeps !== undefined)
    ? { ...stack, services: stack.services.map((one) => runningKeeper(one, stack, nodesOf)) }
    : stack;

const runningKeeper = (
  keeper: StackService,
  { services }: Stack,
  nodesOf: (service: StackService) => readonly string[],
): StackService => {
  const { keeps, env, health } = keeper;
  const kept = services.find(({ name }) => name === keeps?.service);
  if (keeps === undefined || kept === undefined) return keeper;
  const { copies, port } = keeps;
  const run = (mode: string) => ['sh', besidePath('scripts/redis-cluster.sh'), mode];
  return {
    ...keeper,
    command: run('keep'),
    env: [
      { key: 'CLUSTER_NODES', kind: 'literal', value: nodesOf(kept).join(' ') },
      { key: 'CLUSTER_PORT', kind: 'literal', value: String(port) },
      { key: 'CLUSTER_COPIES', kind: 'literal', value: String(copies.value), why: copies },
      ...env,
    ],
    // A restart would help nobody: it waits for nodes, and tells for which.
    health: { ...health, check: { kind: 'command', command: run('check') } },
  };
};
