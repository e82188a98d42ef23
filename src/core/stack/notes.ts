import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { StackNote } from '../../model/stack-note.ts';
import type { Points } from './sized.ts';

/** Where what is given does not suffice at the end of the phase, or cannot be emitted. */
export const limitNotes = (services: readonly Service[], { end }: Points): StackNote[] =>
  services.flatMap((service): StackNote[] => {
    const { id } = service;
    const of = (column: string) => end.value(`services.${snakeCase(id)}.${column}`);
    const need = Math.max(of('sized') ?? 0, of('sized_for_latency') ?? 0);
    const [most, open, taken] = [of('max'), of('open_connections'), of('max_connections')];
    return [
      ...(most !== undefined && need > most
        ? [{ code: 'replicas_short', service: id, need, max: most } as const]
        : []),
      ...(open !== undefined && taken !== undefined && open > taken
        ? [{ code: 'connections_short', service: id, open, max: taken } as const]
        : []),
      ...((of('memory_taken') ?? 0) > (of('memory_limit') ?? Number.POSITIVE_INFINITY)
        ? [
            {
              code: 'memory_short',
              service: id,
              taken: of('memory_taken') ?? 0,
              limit: of('memory_limit') ?? 0,
            } as const,
          ]
        : []),
      ...dataNotes(service, of('replicas') ?? 1),
      ...(service.setup === undefined
        ? []
        : [{ code: 'setup', service: id, text: service.setup } as const]),
      ...[...service.env, ...(service.backup?.env ?? [])].flatMap((one) =>
        one.kind === 'secret' && one.form !== undefined
          ? [{ code: 'secret_made', secret: one.secret, form: one.form } as const]
          : [],
      ),
      ...(service.storage !== undefined && service.volumes.length === 0
        ? [{ code: 'not_honoured', service: id, what: 'storage' } as const]
        : []),
    ];
  });

/** Folders that are named after what is to be kept. */
const KEPT =
  /(?:^|[/_.-])(?:uploads?|media|attachments?|files|documents|storage|data|databases?|backups?)$/i;

/** What would be lost with a replica, or be another in each of them. */
const dataNotes = (
  { id, volumes, writable = [], stateful, cluster, setup, replicaOf }: Service,
  replicas: number,
): StackNote[] => {
  const own = volumes.filter(({ shared }) => !shared);
  const apart = replicas > 1 && (own.length > 0 || stateful);
  const taken = new Set(volumes.map(({ path }) => path));
  return [
    ...(apart && cluster === undefined && setup === undefined && replicaOf === undefined
      ? [{ code: 'data_apart', service: id, replicas } as const]
      : []),
    ...writable
      .filter((path) => KEPT.test(path) && !taken.has(path))
      .map((path) => ({ code: 'data_lost', service: id, path }) as const),
  ];
};
