import { dataPathOf, POSTGRES_DATA } from '../model/manifest/data-paths.ts';
import type { EnvVariable } from '../model/profile/services.ts';
import type { StackService } from '../model/stack.ts';

/**
 * The variables of a service, with the folder in which PostgreSQL is to keep its data where the profile
 * names none: what a cluster mounts belongs to root, a volume of Docker to the user of the image, and
 * `initdb` and the server take only a folder that is their own. They make one below. From 18 on the
 * image does so itself; the other databases that are known (MySQL, MariaDB, MongoDB, Redis …) only need
 * to write, and find an empty folder: a `subPath`.
 * Sources: “PGDATA” and “Arbitrary --user Notes” on https://hub.docker.com/_/postgres;
 * https://github.com/docker-library/postgres/issues/1270 (what initdb says without)
 */
export const envWithDataFolder = ({
  image,
  env,
  volumes,
}: Pick<StackService, 'image' | 'env' | 'volumes'>): readonly EnvVariable[] => {
  const isMounted =
    dataPathOf(image) === POSTGRES_DATA && volumes.some(({ path }) => path === POSTGRES_DATA);
  if (!isMounted || env.some(({ key }) => key === DATA_VARIABLE)) return env;
  return [...env, { key: DATA_VARIABLE, kind: 'literal', value: `${POSTGRES_DATA}/pgdata` }];
};

/**
 * Where the data is on a volume, as it is told of a change: the part of the volume, where it is mounted,
 * and the folder below that PostgreSQL uses: `/ at /var/lib/postgresql/data, PGDATA
 * /var/lib/postgresql/data/pgdata`. The values are as a file has them, where a person may have written
 * anything.
 */
export const dataPlace = (
  { path, part }: { readonly path: string; readonly part?: unknown },
  variable: (name: string) => unknown,
): string => {
  const folder = variable(DATA_VARIABLE);
  // Its own default is no other place.
  const isBelow =
    typeof folder === 'string' && folder !== POSTGRES_DATA && folder.startsWith(`${path}/`);
  const own = isBelow ? `, ${DATA_VARIABLE} ${folder}` : '';
  return `${typeof part === 'string' ? part : '/'} at ${path}${own}`;
};

/** Where PostgreSQL looks for its data; without it, in the folder that is mounted. */
const DATA_VARIABLE = 'PGDATA';
