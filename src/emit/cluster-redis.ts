/**
 * What a node of a Redis Cluster is told behind its own words: to keep what it knows of the others on its
 * volume, and to send clients on by names that stay.
 */
export const redisClusterWords = (own: readonly string[], name: string): readonly string[] => [
  ...(own.length > 0 ? own : ['redis-server']),
  '--cluster-enabled',
  'yes',
  '--cluster-config-file',
  'nodes.conf',
  '--cluster-announce-hostname',
  name,
  '--cluster-preferred-endpoint-type',
  'hostname',
];
