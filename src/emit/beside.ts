import type { StackService } from '../model/stack.ts';
import type { ScriptName } from '../model/template.ts';

/** Where a container finds what stands beside manifests. */
export const BESIDE_FOLDER = '/opt/scale';

/** What stands beside the manifests for a service: programs and settings that are mounted as they are. */
export const besideOf = ({ keeps, copyOf, copied }: StackService): readonly ScriptName[] => [
  ...(keeps === undefined ? [] : ['scripts/redis-cluster.sh' as const]),
  ...(copyOf === undefined ? [] : ['scripts/postgres-replica.sh' as const]),
  ...(copied === true ? ['scripts/pg_hba.conf' as const] : []),
];

/** `redis-cluster.sh` */
export const besideFile = (name: ScriptName): string => name.slice(name.lastIndexOf('/') + 1);

/** `/opt/scale/redis-cluster.sh` */
export const besidePath = (name: ScriptName): string => `${BESIDE_FOLDER}/${besideFile(name)}`;
