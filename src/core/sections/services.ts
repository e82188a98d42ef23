import type { Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made, type Section } from './contribution.ts';
import { inPhases } from './in-phases.ts';
import { cellsOf, isSized, type ServiceCell, saysHowMuch } from './services/service-cell.ts';
import { connectionsOf } from './services/service-connections.ts';
import { keeperOf } from './services/service-keeper.ts';
import { QUOTA, quotaOf } from './services/service-quota.ts';
import { columnOf, runningOf } from './services/service-running.ts';
import { sizingOf } from './services/service-sizing.ts';

/**
 * How many replicas each service needs, and what they take. 3,000 req/s over replicas of 200, none
 * filled beyond 70 %: ceil(3000 ÷ 140) = 22, but no fewer than `min` and no more than `max`. A
 * service has no replicas in a phase that it does not run in.
 */
export const contributeServices: Section = (profile) => {
  const { services, places } = profile;
  const first = services[0];
  if (first === undefined) return [];
  const place = places.services ?? first.place;
  const total = (column: string, unit: string): Contribution => ({
    id: `services.${column}`,
    section: 'services',
    unit,
    value: `sum(services.total_${column})`,
    place,
  });
  return [
    ...services.flatMap((service) => contributeService(service, profile)),
    {
      id: 'services.replicas',
      section: 'services',
      unit: 'replicas',
      value: 'sum(services.replicas)',
      place,
    },
    ...RESOURCES.filter(({ of }) => services.some((service) => saysHowMuch(service, of))).map(
      ({ of, unit }) => total(of, unit),
    ),
    ...QUOTA.map(({ column, unit }) => ({
      id: `services.${column}`,
      section: 'services' as const,
      unit,
      value: `sum(services.${column})`,
      place,
    })),
  ];
};

const RESOURCES = [
  { of: 'cpu', unit: 'cores' },
  { of: 'memory', unit: 'Mi' },
  { of: 'storage', unit: 'Gi' },
] as const;

const contributeService = (service: Service, profile: Profile): Contribution[] => {
  const cell = cellsOf(service);
  const { phases } = service;
  const present = phases === undefined ? [] : [cell('runs', 'yes/no', inPhases(phases, profile))];
  return [
    ...present,
    ...sizingOf(service, cell),
    ...usage(service, cell),
    ...RESOURCES.flatMap(({ of, unit }) => resource(service, profile, { of, unit }, cell)),
    ...runningOf(service, cell),
    ...keeperOf(service, cell),
    ...connectionsOf(service, profile, cell),
    ...quotaOf(service, cell),
  ];
};

/** How far the replicas are filled; beyond `utilisation` they are too few. */
const usage = (service: Service, cell: ServiceCell): Contribution[] =>
  isSized(service) ? [cell('filled', 'share', 'row.load / (row.replicas * row.capacity)')] : [];

/** What one replica takes, and what all take; unknown where the profile does not say. */
const resource = (
  service: Service,
  { services }: Profile,
  { of, unit }: { readonly of: 'cpu' | 'memory' | 'storage'; readonly unit: string },
  cell: ServiceCell,
): Contribution[] => {
  const each = service[of];
  if (each !== undefined) {
    return [cell(of, unit, each), cell(`total_${of}`, unit, `row.replicas * row.${of}`)];
  }
  if (of === 'storage' && service.volumes.length > 0) {
    return [cell(`total_${of}`, unit, volumesTotal(service))];
  }
  // A disk that is not named is not there; cores and memory are always taken.
  if (of === 'storage' || !services.some((other) => other[of] !== undefined)) return [];
  return [
    cell(of, unit, made({ kind: 'unknown' })),
    cell(`total_${of}`, unit, `if(row.replicas > 0, row.${of}, 0)`),
  ];
};

/** Each replica has its volumes; those that all of them share are there once. */
const volumesTotal = ({ volumes }: Service): string =>
  `if(row.replicas > 0, ${volumes
    .map(({ name, shared }) => `${shared ? '' : 'row.replicas * '}row.volumes.${columnOf(name)}`)
    .join(' + ')}, 0)`;
