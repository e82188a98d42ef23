import { dataPathOf, POSTGRES_DATA } from '../../model/manifest/data-paths.ts';
import type { EnvVariable } from '../../model/profile/services.ts';
import type { StackService } from '../../model/stack.ts';

/**
 * The variables of a service, with the folder in which PostgreSQL is to keep its data where the profile
 * names none: what a cluster mounts belongs to root, and `initdb` and the server take only a folder that
 * is their own. They make one below. From 18 on the image does so itself; the other databases that are
 * known (MySQL, MariaDB, MongoDB, Redis …) only need to write, and find an empty folder: a `subPath`.
 * Source: “PGDATA” on https://hub.docker.com/_/postgres
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

/** Where PostgreSQL looks for its data; without it, in the folder that is mounted. */
export const DATA_VARIABLE = 'PGDATA';
