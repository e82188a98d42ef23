import type { Stack, StackService } from '../../model/stack.ts';
import { clusterOf } from '../cluster.ts';
import { kafkaSettings } from '../cluster-kafka.ts';
import { redisClusterWords } from '../cluster-redis.ts';
import { withKeeperRuns } from '../keeper.ts';
import { withReplicaRuns } from '../replica.ts';
import type { Environment } from './environment.ts';
import { type Member, membersOf } from './members.ts';

/** A stack whose replicas copy what they follow, and whose keepers know nodes by the names of their entries. */
export const withRunningEntries = (stack: Stack): Stack =>
  withKeeperRuns(withReplicaRuns(stack), (service) => nodesIn(service, membersOf(stack)));

/** What a node is told to become one cluster with the others, each an entry of its own. */
export const clusterEnvironment = (
  environment: Environment,
  member: Member,
  members: readonly Member[],
): Environment => {
  const { service, name } = member;
  if (clusterOf(service) !== 'kafka') return environment;
  const nodes = nodesIn(service, members);
  const own = {
    KAFKA_NODE_ID: String(nodes.indexOf(name)),
    ...kafkaSettings({ cluster: service.name, own: name, nodes }),
  };
  return { ...environment, variables: { ...environment.variables, ...own } };
};

/** What a node runs, in place of the entry point of its image and behind it. */
export const clusterWords = ({ service, name }: Member): Pick<StackService, 'command' | 'args'> => {
  const { command, args } = service;
  if (clusterOf(service) !== 'redis') return { command, args };
  return args.length > 0 || command.length === 0
    ? { command, args: redisClusterWords(args, name) }
    : { command: redisClusterWords(command, name), args };
};

const nodesIn = (service: StackService, members: readonly Member[]): readonly string[] =>
  members.filter((other) => other.service === service).map((other) => other.name);
