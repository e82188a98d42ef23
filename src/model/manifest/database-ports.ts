/**
 * Ports on which databases, caches and brokers listen, and what they speak there. Most of these ask
 * nobody who they are as their images are shipped; those that are reached from everywhere are found
 * within hours.
 */
const DATABASE_PORTS: Readonly<Record<number, string>> = {
  1433: 'SQL Server',
  1521: 'Oracle',
  2379: 'etcd',
  3306: 'MySQL',
  5432: 'PostgreSQL',
  5672: 'AMQP',
  5984: 'CouchDB',
  6379: 'Redis',
  7687: 'Bolt',
  8086: 'InfluxDB',
  9042: 'Cassandra',
  9092: 'Kafka',
  9200: 'Elasticsearch',
  11211: 'memcached',
  26257: 'CockroachDB',
  27017: 'MongoDB',
};

/** `PostgreSQL` of 5432; undefined where no database is known by the port. */
export const databaseOn = (port: number): string | undefined => DATABASE_PORTS[port];
