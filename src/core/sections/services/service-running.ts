import { snakeCase } from '../../../model/id.ts';
import { isPostgres } from '../../../model/manifest/data-paths.ts';
import type { Service } from '../../../model/profile/services.ts';
import type { Contribution } from '../contribution.ts';
import { maybeCell, type ServiceCell } from './service-cell.ts';

/**
 * What is taken of a service whose profile does not say. Small enough for a replica to be placed
 * anywhere, and said to be an assumption wherever it is used.
 */
export const ASSUMED = {
  /** Cores, MiB. */
  cpu: 0.25,
  memory: 256,
  /** Of each path that may be lost. */
  scratch: 64,
  /** What a node keeps of the logs of a container: five files of 10 Mi, the defaults of kubelet. */
  logs: 50,
  /** GiB of a volume of a service without `storage`. */
  volume: 10,
  /** Of memory that processes share: what containers have where nobody says otherwise. */
  sharedMemory: 64,
  /** MiB a second of a copy over the network: of a link of 1 Gbit/s, less than half. */
  copyRate: 50,
  /** Seconds. */
  start: 30,
  drain: 30,
  interval: 10,
  /** Of what copies data away: cores at least and at most, MiB, MiB of room for a copy. */
  backup: { cpu: 0.25, cpuLimit: 1, memory: 256, scratch: 1024 },
} as const;

/** What a replica takes and needs while it runs, as the profile has it or by rule. */
export const runningOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { health, cpu, memory, scratch, start, drain, place } = service;
  const delay = health?.delay;
  const assumed = (column: string, unit: string, value: number) =>
    cell(column, unit, { kind: 'constant', value, place });
  const first = delay === undefined ? undefined : `max(${ASSUMED.start}, row.health_delay)`;
  const answers = start ?? copyTime(service) ?? first;
  return [
    ...(cpu === undefined ? [assumed('cpu_request', 'cores', ASSUMED.cpu)] : []),
    ...(memory === undefined ? [assumed('memory_request', 'Mi', ASSUMED.memory)] : []),
    cell('cpu_limit', 'cores', service.cpuLimit ?? twice(service)),
    cell('memory_limit', 'Mi', service.memoryLimit ?? same(service)),
    cell('scratch', 'Mi', scratch ?? { kind: 'constant', value: ASSUMED.scratch, place }),
    assumed('scratch_paths', 'paths', lostPaths(service).length),
    assumed('logs', 'Mi', ASSUMED.logs),
    // Of the node, not of a volume: beyond it the replica is thrown out.
    cell('ephemeral', 'Mi', 'row.scratch_paths * row.scratch + row.logs'),
    ...maybeCell(cell, 'health_interval', 's', health?.interval),
    ...maybeCell(cell, 'health_delay', 's', delay),
    ...(service.replicaOf === undefined ? [] : [assumed('copy_rate', 'Mi/s', ASSUMED.copyRate)]),
    ...(answers === undefined ? [] : [cell('start', 's', answers)]),
    ...maybeCell(cell, 'drain', 's', drain),
    ...volumesOf(service, cell),
    ...sharedMemoryOf(service, cell),
    ...memoryPartsOf(service, cell),
    ...(service.backup === undefined
      ? []
      : [
          assumed('backup_cpu', 'cores', ASSUMED.backup.cpu),
          assumed('backup_cpu_limit', 'cores', ASSUMED.backup.cpuLimit),
          assumed('backup_memory', 'Mi', ASSUMED.backup.memory),
          assumed('backup_scratch', 'Mi', ASSUMED.backup.scratch),
          cell('backup_ephemeral', 'Mi', 'row.backup_scratch + row.logs'),
        ]),
  ];
};

/**
 * How long a replica that copies its data at first may take: of 100 Gi at 50 Mi/s,
 * 30 + 100 × 1024 ÷ 50 = 2078 s. Whoever stops it before makes it begin anew.
 */
const copyTime = ({ replicaOf, volumes }: Service): string | undefined => {
  const own = volumes.filter(({ shared }) => !shared);
  if (replicaOf === undefined || own.length === 0) return undefined;
  const sizes = own.map(({ name }) => `row.volumes.${columnOf(name)}`).join(' + ');
  return `${ASSUMED.start} + (${sizes}) * 1024 / row.copy_rate`;
};

/**
 * What processes share at `/dev/shm`. PostgreSQL runs a query in several of them, which share there what
 * they sort and join, in segments that containers' 64 Mi are soon too small for: a quarter of what it may
 * take, as it has for `shared_buffers`. Of 4 Gi, 1 Gi.
 * Sources: “Caveats” on https://hub.docker.com/_/postgres; `dynamic_shared_memory_type` in its manual
 */
const sharedMemoryOf = ({ sharedMemory, image }: Service, cell: ServiceCell): Contribution[] => {
  const usual = `max(${ASSUMED.sharedMemory}, row.memory_limit / 4)`;
  const size = sharedMemory ?? (isPostgres(image) ? usual : undefined);
  return size === undefined ? [] : [cell('shared_memory', 'Mi', size)];
};

/** Whether it is said how much its processes share, or known. */
const sharesMemory = ({ sharedMemory, image }: Service): boolean =>
  sharedMemory !== undefined || isPostgres(image);

/**
 * What its memory is divided into, and the sum, which has to fit within its limit: what its processes
 * share counts as well.
 */
const memoryPartsOf = (service: Service, cell: ServiceCell): Contribution[] => {
  const { memoryParts } = service;
  if (memoryParts.length === 0) return [];
  const columns = memoryParts.map(({ name }) => `memory_parts.${snakeCase(name)}`);
  const taken = [...columns, ...(sharesMemory(service) ? ['shared_memory'] : [])];
  return [
    ...memoryParts.map(({ size }, i) => cell(columns[i] ?? '', 'Mi', size)),
    cell('memory_taken', 'Mi', taken.map((column) => `row.${column}`).join(' + ')),
  ];
};

/** Where it writes what may be lost: what a volume is for is kept. */
export const lostPaths = ({ writable, seeded, volumes }: Service): readonly string[] => {
  const kept = new Set(volumes.map(({ path }) => path));
  return [...(writable ?? DEFAULT_WRITABLE), ...seeded].filter((path) => !kept.has(path));
};

const DEFAULT_WRITABLE: readonly string[] = ['/tmp'];

/** A replica that has work may take what others leave idle. */
const twice = ({ cpu }: Service): string =>
  cpu === undefined ? '2 * row.cpu_request' : '2 * row.cpu';

/** Memory cannot be taken back: what it may take is what it is promised. */
const same = ({ memory }: Service): string =>
  memory === undefined ? 'row.memory_request' : 'row.memory';

/**
 * The size of each volume, as disks are bought: in whole Gi. Of the only one it is the disk of the
 * service where it has no size of its own. 21.1 Gi of data need a volume of 22.
 */
const volumesOf = ({ volumes, storage, place }: Service, cell: ServiceCell): Contribution[] =>
  volumes.flatMap(({ name, size }) => {
    const column = columnOf(name);
    const own = storage === undefined || volumes.length > 1 ? undefined : 'ceil(row.storage)';
    const assumed = { kind: 'constant', value: ASSUMED.volume, place } as const;
    if (size === undefined) return [cell(`volumes.${column}`, 'Gi', own ?? assumed)];
    if (size.kind === 'constant' && Number.isInteger(size.value)) {
      return [cell(`volumes.${column}`, 'Gi', size)];
    }
    return [
      cell(`kept.${column}`, 'Gi', size),
      cell(`volumes.${column}`, 'Gi', `ceil(row.kept.${column})`),
    ];
  });

/** A name of the profile within an id: `neo4j-data` → `neo4j_data`. */
export const columnOf = (name: string): string => name.replaceAll('-', '_');
