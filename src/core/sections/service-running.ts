import type { Service } from '../../model/profile/services.ts';
import type { Contribution } from '../graph/contribution.ts';
import { maybeCell, type ServiceCell } from './service-cell.ts';

/**
 * What is taken of a service whose profile does not say. Small enough for a replica to be placed
 * anywhere, and said to be an assumption wherever it is used.
 */
export const ASSUMED = {
  /** Cores, MiB. */
  cpu: 0.25,
  memory: 256,
  scratch: 64,
  /** GiB of a volume of a service without `storage`. */
  volume: 10,
  /** Seconds. */
  start: 30,
  drain: 30,
  interval: 10,
} as const;

/** What a replica takes and needs while it runs, as the profile has it or by rule. */
export const runningOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { health, cpu, memory, scratch, start, drain, place } = service;
  const delay = health?.delay;
  const assumed = (column: string, unit: string, value: number) =>
    cell(column, unit, { kind: 'constant', value, place });
  const first = delay === undefined ? undefined : `max(${ASSUMED.start}, row.health_delay)`;
  const answers = start ?? first;
  return [
    ...(cpu === undefined ? [assumed('cpu_request', 'cores', ASSUMED.cpu)] : []),
    ...(memory === undefined ? [assumed('memory_request', 'Mi', ASSUMED.memory)] : []),
    cell('cpu_limit', 'cores', service.cpuLimit ?? twice(service)),
    cell('memory_limit', 'Mi', service.memoryLimit ?? same(service)),
    ...maybeCell(cell, 'scratch', 'Mi', scratch),
    ...maybeCell(cell, 'health_interval', 's', health?.interval),
    ...maybeCell(cell, 'health_delay', 's', delay),
    ...(answers === undefined ? [] : [cell('start', 's', answers)]),
    ...maybeCell(cell, 'drain', 's', drain),
    ...volumesOf(service, cell),
  ];
};

/** A replica that has work may take what others leave idle. */
const twice = ({ cpu }: Service): string =>
  cpu === undefined ? '2 * row.cpu_request' : '2 * row.cpu';

/** Memory cannot be taken back: what it may take is what it is promised. */
const same = ({ memory }: Service): string =>
  memory === undefined ? 'row.memory_request' : 'row.memory';

/** The size of each volume; of the only one the disk of the service where it has no own. */
const volumesOf = ({ volumes, storage, place }: Service, cell: ServiceCell): Contribution[] =>
  volumes.map(({ name, size }) => {
    const own = storage === undefined || volumes.length > 1 ? undefined : 'row.storage';
    const assumed = { kind: 'constant', value: ASSUMED.volume, place } as const;
    return cell(`volumes.${columnOf(name)}`, 'Gi', size ?? own ?? assumed);
  });

/** A name of the profile within an id: `neo4j-data` → `neo4j_data`. */
export const columnOf = (name: string): string => name.replaceAll('-', '_');
