import type { TenantPlace } from '../../emit/targets.ts';
import type { TargetNote } from '../../model/manifest/target-note.ts';
import type { Stack } from '../../model/stack.ts';

const ASKING = ['secret_files', 'secret_variables', 'secret_objects', 'secret_certificates'];

/**
 * Where all tenants but the first are to be given what the notes of the first ask for, and the hosts
 * of each; nothing where there is one, or nothing to be given. One stack is held at a time.
 */
export const eachTenantNotes = (
  notes: readonly TargetNote[],
  tenants: Iterable<Stack>,
  placeOf: (stack: Stack) => TenantPlace,
): readonly TargetNote[] => {
  if (!notes.some(({ code }) => ASKING.includes(code))) return [];
  const places: { readonly place: string; readonly hosts: readonly string[] }[] = [];
  let where: TenantPlace['where'] = 'folder';
  for (const stack of tenants) {
    const found = placeOf(stack);
    where = found.where;
    const hosts = stack.services.flatMap(({ host, ports }) =>
      host === undefined || ports.length === 0 ? [] : [host],
    );
    places.push({ place: found.place, hosts });
  }
  const others = places.slice(1);
  return others.length === 0 ? [] : [{ code: 'each_tenant', where, tenants: others }];
};
