import { kafkaSettings } from '../cluster-kafka.ts';
import type { Environment } from './environment.ts';
import type { Member } from './members.ts';

/** What a node is told to become one cluster with the others, each an entry of its own. */
export const clusterEnvironment = (
  environment: Environment,
  member: Member,
  members: readonly Member[],
): Environment => {
  const { service, name } = member;
  const nodes = members.filter((other) => other.service === service).map((other) => other.name);
  if (service.cluster !== 'kafka' || nodes.length < 2) return environment;
  const own = {
    KAFKA_NODE_ID: String(nodes.indexOf(name)),
    ...kafkaSettings({ cluster: service.name, own: name, nodes }),
  };
  return { ...environment, variables: { ...environment.variables, ...own } };
};
