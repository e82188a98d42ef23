import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { StackNote } from '../../model/stack.ts';
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
      ...(service.storage !== undefined && service.volumes.length === 0
        ? [{ code: 'not_honoured', service: id, what: 'storage' } as const]
        : []),
    ];
  });
