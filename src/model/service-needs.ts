import type { Service } from './profile/services.ts';

/** Ids of whatever has to be there before a service is: what it depends on, speaks to and copies. */
export const neededBy = ({ dependsOn, connections, replicaOf }: Service): readonly string[] => [
  ...new Set([
    ...dependsOn,
    ...connections.map(({ to }) => to),
    ...(replicaOf === undefined ? [] : [replicaOf]),
  ]),
];
