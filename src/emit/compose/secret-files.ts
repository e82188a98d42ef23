/**
 * Images that read a variable from the file that `<NAME>_FILE` names, as their own pages say. All
 * others are given the variable itself.
 */
const READ_FILES: readonly {
  readonly image: RegExp;
  readonly variable: RegExp;
  readonly suffix: '_FILE' | '__FILE';
  readonly source: string;
}[] = [
  {
    image: /(^|\/)(postgres|pgvector|postgis|timescaledb)$/,
    variable: /^POSTGRES_(PASSWORD|USER|DB|INITDB_ARGS)$/,
    suffix: '_FILE',
    source: 'https://hub.docker.com/_/postgres',
  },
  {
    image: /(^|\/)mysql$/,
    variable: /^MYSQL_(ROOT_PASSWORD|ROOT_HOST|DATABASE|USER|PASSWORD)$/,
    suffix: '_FILE',
    source: 'https://hub.docker.com/_/mysql',
  },
  {
    image: /(^|\/)mariadb$/,
    variable: /^M(ARIADB|YSQL)_(ROOT_PASSWORD|ROOT_HOST|DATABASE|USER|PASSWORD)$/,
    suffix: '_FILE',
    source: 'https://hub.docker.com/_/mariadb',
  },
  {
    image: /(^|\/)mongo$/,
    variable: /^MONGO_INITDB_ROOT_(USERNAME|PASSWORD)$/,
    suffix: '_FILE',
    source: 'https://hub.docker.com/_/mongo',
  },
  {
    image: /(^|\/)neo4j$/,
    variable: /^NEO4J_AUTH$/,
    suffix: '_FILE',
    source: 'https://neo4j.com/docs/operations-manual/current/docker/docker-compose-standalone/',
  },
  {
    image: /(^|\/)elasticsearch$/,
    variable: /^(ELASTIC|KEYSTORE)_PASSWORD$/,
    suffix: '_FILE',
    source:
      'https://www.elastic.co/docs/deploy-manage/deploy/self-managed/install-elasticsearch-docker-configure',
  },
  {
    image: /(^|\/)minio$/,
    variable: /^MINIO_ROOT_(USER|PASSWORD)$/,
    suffix: '_FILE',
    source: 'https://min.io/docs/minio/container/operations/install-deploy-manage',
  },
  {
    image: /^(docker\.n8n\.io\/|docker\.io\/)?n8nio\/n8n$/,
    variable: /^(DB|N8N)_/,
    suffix: '_FILE',
    source: 'https://docs.n8n.io/hosting/configuration/configuration-methods/',
  },
  {
    image: /(^|\/)grafana(-oss|-enterprise)?$/,
    variable: /^GF_/,
    suffix: '__FILE',
    source: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-docker/',
  },
];

/** `POSTGRES_PASSWORD_FILE` for `postgres:16` and `POSTGRES_PASSWORD`; undefined where no file is read. */
export const fileVariable = (image: string, variable: string): string | undefined => {
  const name = image.replace(/@.*$/, '').replace(/:[^:/]*$/, '');
  const known = READ_FILES.find((one) => one.image.test(name) && one.variable.test(variable));
  return known === undefined ? undefined : `${variable}${known.suffix}`;
};
