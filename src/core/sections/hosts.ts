import { snakeCase } from '../../model/id.ts';
import type { Host } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import type { Contribution, Section } from './contribution.ts';
import { inPhases } from './in-phases.ts';
import { saysHowMuch } from './services/service-cell.ts';

/** What a stack takes of a host: the words of `hosts.binding`. */
export type HostResource = 'cpu' | 'memory' | 'storage';

/**
 * Whether the stack fits the machines that are paid for, which of their resources runs out first,
 * and how many such stacks they would hold: 16 Gi and 8 cores over 3 Gi and 1 core are 5, and memory
 * binds. All machines count together, so a replica may not span two of them in practice.
 */
export const contributeHosts: Section = (profile) => {
  const { hosts, places, project } = profile;
  const first = hosts[0];
  if (first === undefined) return [];
  const place = places.hosts ?? first.place;
  const of = (column: string, unit: string, value: string): Contribution => ({
    id: `hosts.${column}`,
    section: 'hosts',
    unit,
    value,
    place,
  });
  const disks = hosts.some(({ storage }) => storage !== undefined);
  return [
    ...hosts.flatMap((host) => contributeHost(host, profile)),
    of('count', 'hosts', 'sum(hosts.running)'),
    of('cpu', 'cores', 'sum(hosts.total_cpu)'),
    of('memory', 'Gi', 'sum(hosts.total_memory)'),
    ...(disks ? [of('storage', 'Gi', 'sum(hosts.total_storage)')] : []),
    of('cost', `${project.currency}/month`, 'sum(hosts.cost)'),
    ...fit(profile, of, place),
  ];
};

const contributeHost = (host: Host, profile: Profile): Contribution[] => {
  const row = snakeCase(host.id);
  const { phases, currency, storage } = host;
  const cell = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `hosts.${row}.${column}`,
    section: 'hosts',
    unit,
    label: host.name,
    value,
    place: host.place,
    cell: { table: 'hosts', row, column },
  });
  const own = profile.project.currency;
  const rate = currency === undefined ? '' : ` * fx.${currency}`;
  const running =
    phases === undefined ? 'row.count' : `if(${inPhases(phases, profile)}, row.count, 0)`;
  return [
    cell('cpu', 'cores', host.cpu),
    cell('memory', 'Gi', host.memory),
    ...(storage === undefined ? [] : [cell('storage', 'Gi', storage)]),
    cell('count', 'hosts', host.count),
    cell('price', `${currency ?? own}/month`, host.price),
    cell('running', 'hosts', running),
    cell('total_cpu', 'cores', 'row.running * row.cpu'),
    cell('total_memory', 'Gi', 'row.running * row.memory'),
    ...(storage === undefined ? [] : [cell('total_storage', 'Gi', 'row.running * row.storage')]),
    cell('cost', `${own}/month`, `row.running * row.price${rate}`),
  ];
};

/** Resources that both sides name, with the share that the stack takes; 1 Gi is 1024 Mi. */
export const comparedResources = ({ services, hosts }: Profile): readonly HostResource[] => {
  const asked = (of: HostResource): boolean => services.some((one) => saysHowMuch(one, of));
  const out: HostResource[] = [];
  if (hosts.length === 0) return out;
  if (asked('cpu')) out.push('cpu');
  if (asked('memory')) out.push('memory');
  if (asked('storage') && hosts.some(({ storage }) => storage !== undefined)) out.push('storage');
  return out;
};

const TAKEN: Readonly<Record<HostResource, string>> = {
  cpu: 'services.cpu',
  memory: 'services.memory / 1024',
  storage: 'services.storage',
};

/** The share that is taken; none in a phase in which no service says that it takes any. */
const usedOf = (resource: HostResource, profile: Profile): string => {
  const used = `${TAKEN[resource]} / hosts.${resource}`;
  const naming = phasesNaming(resource, profile);
  return naming === undefined ? used : `if(${inPhases(naming, profile)}, ${used}, 0)`;
};

/** Phases in which a service runs that names the resource; undefined: all of them. */
export const phasesNaming = (
  resource: HostResource,
  { services, phases }: Profile,
): readonly string[] | undefined => {
  const naming = services.filter((one) => saysHowMuch(one, resource));
  if (naming.some((one) => one.phases === undefined)) return undefined;
  const ids = new Set(naming.flatMap((one) => one.phases ?? []).map(snakeCase));
  return phases.every(({ id }) => ids.has(snakeCase(id))) ? undefined : [...ids];
};

const fit = (
  profile: Profile,
  of: (column: string, unit: string, value: string) => Contribution,
  place: Contribution['place'],
): Contribution[] => {
  const resources = comparedResources(profile);
  if (resources.length === 0) return [];
  const used = resources.map((resource) => `hosts.${resource}_used`);
  const most = used.length === 1 ? (used[0] ?? '0') : `max(${used.join(', ')})`;
  // The first that is as full as the fullest.
  const binding = used
    .slice(0, -1)
    .reduceRight(
      (rest, one, i) => `if(${one} >= hosts.fullest, ${i}, ${rest})`,
      `${used.length - 1}`,
    );
  return [
    ...resources.map((resource) => of(`${resource}_used`, 'share', usedOf(resource, profile))),
    of('fullest', 'share', most),
    // Each by itself: one that is too full is enough, whatever is not known of the others.
    of('fits', 'yes/no', used.map((one) => `${one} <= 1`).join(' and ')),
    {
      id: 'hosts.binding',
      section: 'hosts',
      unit: 'ordinal',
      words: resources,
      value: binding,
      place,
    },
    of('density', 'stacks', 'floor(1 / hosts.fullest)'),
  ];
};
