import { snakeCase } from '../../model/id.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import {
  type ContributedValue,
  type Contribution,
  made,
  type Section,
  template,
} from '../graph/contribution.ts';
import { inPhases } from './in-phases.ts';

type Cell = (column: string, unit: string, value: ContributedValue) => Contribution;

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
    ...RESOURCES.filter(({ of }) => services.some((service) => service[of] !== undefined)).map(
      ({ of, unit }) => total(of, unit),
    ),
  ];
};

const RESOURCES = [
  { of: 'cpu', unit: 'cores' },
  { of: 'memory', unit: 'Mi' },
  { of: 'storage', unit: 'Gi' },
] as const;

const contributeService = (service: Service, profile: Profile): Contribution[] => {
  const row = snakeCase(service.id);
  const cell: Cell = (column, unit, value) => ({
    id: `services.${row}.${column}`,
    section: 'services',
    unit,
    label: service.name ?? service.id,
    value,
    place: service.place,
    cell: { table: 'services', row, column },
  });
  const { phases } = service;
  const present = phases === undefined ? [] : [cell('runs', 'yes/no', inPhases(phases, profile))];
  return [
    ...present,
    ...sizing(service, unitOfLoad(service, profile), cell),
    cell('replicas', 'replicas', replicasOf(service)),
    ...usage(service, cell),
    ...RESOURCES.flatMap(({ of, unit }) => resource(service, profile, { of, unit }, cell)),
    ...maybe('cpu_limit', 'cores', service.cpuLimit, cell),
    ...maybe('memory_limit', 'Mi', service.memoryLimit, cell),
    ...maybe('health_interval', 's', service.health?.interval, cell),
    ...maybe('health_delay', 's', service.health?.delay, cell),
  ];
};

const maybe = (
  column: string,
  unit: string,
  value: NumberForm | undefined,
  cell: Cell,
): Contribution[] => (value === undefined ? [] : [cell(column, unit, value)]);

const unitOfLoad = ({ load }: Service, { metrics, quantities }: Profile): string =>
  [...metrics, ...quantities].find(({ id }) => id === load?.text)?.unit ?? 'count';

/** What the load asks for, and the bounds of what is given. */
const sizing = (service: Service, unit: string, cell: Cell): Contribution[] => {
  const { load, capacity, utilisation, replicas } = service;
  const out = load === undefined ? [] : [cell('load', unit, template('load', { load }))];
  if (capacity !== undefined) out.push(cell('capacity', unit, capacity));
  if (isSized(service)) {
    out.push(
      cell('utilisation', 'share', utilisation),
      cell('sized', 'replicas', 'ceil(row.load / (row.capacity * row.utilisation))'),
    );
  }
  if (replicas.kind === 'fixed') return [...out, cell('count', 'replicas', replicas.count)];
  out.push(cell('min', 'replicas', replicas.min));
  if (replicas.max !== undefined) out.push(cell('max', 'replicas', replicas.max));
  return out;
};

const isSized = ({ load, capacity }: Service): boolean =>
  load !== undefined && capacity !== undefined;

/** Fixed, sized by the load within its bounds, or else the fewest. Nobody runs half a replica. */
const replicasOf = (service: Service): string => {
  const { replicas, phases } = service;
  const ranged = replicas.kind === 'range';
  const most = ranged && replicas.max !== undefined ? 'min(row.max, row.sized)' : 'row.sized';
  const sized = isSized(service) ? `max(row.min, ${most})` : 'row.min';
  const count = ranged ? `ceil(${sized})` : 'ceil(row.count)';
  return phases === undefined ? count : `if(row.runs, ${count}, 0)`;
};

/** How far the replicas are filled; beyond `utilisation` they are too few. */
const usage = (service: Service, cell: Cell): Contribution[] =>
  isSized(service) ? [cell('filled', 'share', 'row.load / (row.replicas * row.capacity)')] : [];

/** What one replica takes, and what all take; unknown where the profile does not say. */
const resource = (
  service: Service,
  { services }: Profile,
  { of, unit }: { readonly of: 'cpu' | 'memory' | 'storage'; readonly unit: string },
  cell: Cell,
): Contribution[] => {
  const each = service[of];
  if (each !== undefined) {
    return [cell(of, unit, each), cell(`total_${of}`, unit, `row.replicas * row.${of}`)];
  }
  // A disk that is not named is not there; cores and memory are always taken.
  if (of === 'storage' || !services.some((other) => other[of] !== undefined)) return [];
  return [
    cell(of, unit, made({ kind: 'unknown' })),
    cell(`total_${of}`, unit, `if(row.replicas > 0, row.${of}, 0)`),
  ];
};
