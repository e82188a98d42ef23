import { databaseOn } from '../../model/manifest/database-ports.ts';
import type { TargetNote } from '../../model/manifest/target-note.ts';
import type { Stack } from '../../model/stack.ts';
import { clusterOf } from '../cluster.ts';
import { backupName } from './backup.ts';
import { isApart } from './members.ts';
import { ADDRESS, isEntry } from './ports.ts';
import type { Placed } from './service.ts';

/** What one machine with compose cannot do of what a stack asks for. */
export const composeNotes = (
  { services, tenant }: Stack,
  placed: readonly Placed[],
): readonly TargetNote[] => {
  const named = (names: readonly { readonly name: string }[]) => names.map(({ name }) => name);
  const spread = named(services.filter(({ zones }) => zones > 1));
  const kept = named(services.filter(({ volumes }) => volumes.length > 0));
  const shared = tenant !== undefined && placed.some(({ published }) => published.length > 0);
  return [
    ...services.flatMap((service) => serviceNotes(service, placed)),
    ...(shared ? [{ code: 'address_each', variable: ADDRESS.variable } as const] : []),
    ...(spread.length === 0 ? [] : [{ code: 'one_zone', services: spread } as const]),
    ...(kept.length === 0 ? [] : [{ code: 'unlimited_volumes', services: kept } as const]),
  ];
};

const serviceNotes = (
  service: Stack['services'][number],
  placed: readonly Placed[],
): readonly TargetNote[] => {
  const { name, autoscale, replicas, backup, health, dependsOn, host } = service;
  const own = placed.filter(({ member }) => member.service === service);
  const notes: TargetNote[] = [];
  if (autoscale !== undefined) {
    const { min, max } = autoscale;
    const [least, most] = [min.value, max.value];
    notes.push({
      code: 'fixed_replicas',
      service: name,
      replicas: replicas.value,
      min: least,
      max: most,
    });
  }
  const apart = own.filter(({ member }) => isApart(member));
  if (apart.length > 1) {
    notes.push({
      code: 'replicas_apart',
      service: name,
      names: apart.map(({ member }) => member.name),
      cluster: togetherAs(service),
    });
  }
  for (const { number } of service.ports.filter((port) => port.public && !isEntry(port))) {
    notes.push({ code: 'database_inner', service: name, speaks: databaseOn(number) ?? '' });
  }
  for (const { first, last, target } of own.flatMap(({ published }) => published)) {
    if (first !== target || last !== target)
      notes.push({ code: 'ports_apart', service: name, first, last });
  }
  for (const { first, last, reach } of own.flatMap(({ published }) => published)) {
    if (reach === 'everyone') notes.push({ code: 'open_port', service: name, port: first });
    // Where it asks over HTTP, or over TLS: one way is told.
    else if (host !== undefined && !notes.some(({ code }) => code === 'no_ingress'))
      notes.push({ code: 'no_ingress', service: name, host, address: ADDRESS.usual, first, last });
  }
  if (health.check.kind === 'none') notes.push({ code: 'no_health', service: name });
  if (backup !== undefined) {
    const { schedule } = backup;
    notes.push({ code: 'backup_by_hand', service: name, name: backupName(name), schedule });
  }
  const waited = new Set(own.flatMap(({ waitsFor }) => waitsFor.map(({ service: on }) => on.name)));
  for (const on of dependsOn) {
    if (!waited.has(on)) notes.push({ code: 'optional_dependency', service: name, on });
  }
  return notes;
};

/** What makes entries that stand for one service hold the same. */
const togetherAs = (service: Stack['services'][number]): 'formed' | 'copies' | 'unasked' => {
  if (service.copyOf !== undefined) return 'copies';
  return clusterOf(service) === undefined ? 'unasked' : 'formed';
};
