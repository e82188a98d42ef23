import type { DiagnosticFacts } from '../../model/diagnostic/diagnostic.ts';
import { isPostgres } from '../../model/manifest/data-paths.ts';
import type { Service } from '../../model/profile/services.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { placeOf } from '../document/yaml-file.ts';
import type { Row } from './row.ts';

/** The first version of Redis whose nodes tell each other names, and take parts of the keys by range. */
const REDIS_LEAST = 7;

/** Images of Redis whose tag begins with its version; those that are built on it have versions of their own. */
const REDIS =
  /^(?:[^/]*[.:][^/]*\/)?(?:library\/)?(?:redis|bitnami\/redis(?:-cluster)?|redis\/redis-stack(?:-server)?):/;

/** Reports images that cannot be what their service is to be: part of a cluster, or a copy of another. */
export const checkImages = (
  reading: Reading,
  services: readonly Service[],
  rows: readonly Row[],
): void => {
  services.forEach((service, i) => {
    const { image, cluster, replicaOf } = service;
    const reportAt = (key: string, facts: DiagnosticFacts['image_unfit']): void => {
      const node = child(rows[i]?.node, key);
      const place = node === undefined ? service.place : placeOf(reading.file, node.span);
      report(reading, 'image_unfit', facts, place);
    };
    const version = versionOf(image);
    if (cluster === 'redis' && REDIS.test(image) && (version ?? REDIS_LEAST) < REDIS_LEAST) {
      reportAt('cluster', { need: 'redis_7', image });
    }
    const primary = services.find(({ id }) => id === replicaOf);
    if (primary === undefined) return;
    const [of, its] = [primary.image, versionOf(primary.image)];
    const other = [image, of].find((one) => !isPostgres(one));
    if (other !== undefined) reportAt('replica_of', { need: 'postgres', image: other });
    else if (version !== undefined && its !== undefined && Math.floor(version) !== Math.floor(its))
      reportAt('replica_of', { need: 'same_version', image, of });
  });
};

/** `6.2` of `redis:6.2.14-alpine`, 16 of `pgvector/pgvector:0.8.0-pg16`; undefined where the tag does not say. */
const versionOf = (image: string): number | undefined => {
  const tag = /:([\w][\w.-]*)(?:@.*)?$/.exec(image)?.[1] ?? '';
  const found = /(?:^|-)pg(\d+)/.exec(tag)?.[1] ?? /^\d+(?:\.\d+)?/.exec(tag)?.[0];
  return found === undefined ? undefined : Number(found);
};
