/** Where PostgreSQL keeps its data before version 18. */
export const POSTGRES_DATA = '/var/lib/postgresql/data';

/**
 * Where images keep their data, as the documentation of each says: by the name of the repository,
 * without a registry. Others that are built on them may keep it elsewhere, and are not known here.
 */
const DATA_PATHS: ReadonlyMap<string, string> = new Map([
  ['postgres', POSTGRES_DATA],
  ['postgis/postgis', POSTGRES_DATA],
  ['pgvector/pgvector', POSTGRES_DATA],
  ['timescale/timescaledb', POSTGRES_DATA],
  ['mysql', '/var/lib/mysql'],
  ['mariadb', '/var/lib/mysql'],
  ['mongo', '/data/db'],
  ['redis', '/data'],
  ['valkey/valkey', '/data'],
  ['neo4j', '/data'],
  ['rabbitmq', '/var/lib/rabbitmq'],
  ['cassandra', '/var/lib/cassandra'],
  ['couchdb', '/opt/couchdb/data'],
  ['clickhouse', '/var/lib/clickhouse'],
  ['clickhouse/clickhouse-server', '/var/lib/clickhouse'],
  ['elasticsearch', '/usr/share/elasticsearch/data'],
  ['elasticsearch/elasticsearch', '/usr/share/elasticsearch/data'],
  ['opensearchproject/opensearch', '/usr/share/opensearch/data'],
  ['getmeili/meilisearch', '/meili_data'],
  ['qdrant/qdrant', '/qdrant/storage'],
]);

const POSTGRES_FOLDER = '/var/lib/postgresql';
const POSTGRES_PATHS: ReadonlySet<string> = new Set([POSTGRES_DATA, POSTGRES_FOLDER]);

/** From this one on PostgreSQL keeps its data in a folder of its version below. */
const POSTGRES_MOVED = 18;

/** `/data` of `docker.io/library/redis:7.4`; undefined where nothing is known of the image. */
export const dataPathOf = (image: string): string | undefined => {
  const [name = '', tag = ''] = splitTag(image.replace(/@.*$/, ''));
  const path = DATA_PATHS.get(
    name.replace(/^(?:localhost|[^/]*[.:][^/]*)\//, '').replace(/^library\//, ''),
  );
  const version = Number(/^(?:pg)?(\d+)/.exec(tag)?.[1]);
  const moved = path === POSTGRES_DATA && version >= POSTGRES_MOVED;
  return moved ? POSTGRES_FOLDER : path;
};

/** Whether an image is one of PostgreSQL, of whatever version. */
export const isPostgres = (image: string): boolean => POSTGRES_PATHS.has(dataPathOf(image) ?? '');

const splitTag = (image: string): readonly string[] => {
  const tag = /:([\w][\w.-]*)$/.exec(image);
  return tag === null ? [image] : [image.slice(0, tag.index), tag[1] ?? ''];
};
