import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import { neededBy } from '../../model/service-needs.ts';
import type { ListNumbers, Sized, StackService } from '../../model/stack.ts';
import type { StackNote } from '../../model/stack-note.ts';
import { type Locale, textIn } from '../../model/text.ts';
import { isAutoscaled } from '../sections/services/service-cell.ts';
import { ASSUMED, columnOf, lostPaths } from '../sections/services/service-running.ts';
import { assumeUnsaid, NOBODY, type Sizes, sizesOf } from './assume.ts';
import { aliveOf, checkOf } from './health.ts';
import { labelOf } from './names.ts';
import { textWithNumbers, variableWithNumbers } from './numbers.ts';
import { portsOf } from './ports.ts';
import { type Points, sizedOf } from './sized.ts';

type Context = {
  readonly profile: Profile;
  readonly locale: Locale;
  readonly points: Points;
  readonly names: ReadonlyMap<string, string>;
  readonly note: (note: StackNote) => void;
};

/** One service of the stack; what its profile leaves out is assumed, and noted. */
export const stackService = (service: Service, context: Context): StackService => {
  const { locale, points, names } = context;
  const row = `services.${snakeCase(service.id)}`;
  const name = names.get(service.id) ?? service.id;
  const sizes = sizesOf(service, name, context);
  const { size, usual } = sizes;
  const check = checkOf(service);
  assumeUnsaid(service, check, sizes);
  const needed = neededBy(service);
  const replicas = size('replicas', 1, 'replicas');
  const autoscale = autoscaleOf(service, row, points);
  const single = singletonOf(service, replicas, autoscale !== undefined);
  return {
    id: service.id,
    name,
    title: textIn(service.name ?? service.id, locale),
    image: service.image,
    ...commandOf(service, points),
    ports: portsOf(service),
    env: service.env.map((one) => variableWithNumbers(one, points)),
    cpu: {
      request: size(service.cpu === undefined ? 'cpu_request' : 'cpu', ASSUMED.cpu, 'cores'),
      limit: size('cpu_limit', 2 * ASSUMED.cpu, 'cores'),
    },
    memory: {
      request: size(
        service.memory === undefined ? 'memory_request' : 'memory',
        ASSUMED.memory,
        'Mi',
      ),
      limit: size('memory_limit', ASSUMED.memory, 'Mi'),
    },
    scratch: usual('scratch', ASSUMED.scratch, 'Mi'),
    ...sharedMemoryOf(sizedOf(`${row}.shared_memory`, points)),
    ephemeral: usual('ephemeral', ASSUMED.scratch + ASSUMED.logs, 'Mi'),
    replicas,
    ...(autoscale === undefined ? {} : { autoscale }),
    zones: points.start.value(`${row}.zones`) ?? 1,
    ...(single === undefined ? {} : { singleton: single }),
    volumes: volumesOf(service, size, { shared: false }),
    shared: volumesOf(service, size, { shared: true }),
    writable: lostPaths(service).filter((path) => !service.seeded.includes(path)),
    seeded: service.seeded,
    user: service.user ?? NOBODY,
    health: {
      check,
      ...aliveOf(service, check),
      interval: usual('health_interval', ASSUMED.interval, 's').value,
      ...startOf(usual('start', ASSUMED.start, 's')),
      drain: usual('drain', ASSUMED.drain, 's').value,
    },
    dependsOn: needed.filter((id) => runs(id, points)).map((id) => names.get(id) ?? id),
    ...hostOf(service, context, (host) => sizes.assume('host', host)),
    ...(service.egress === undefined ? {} : { egress: service.egress }),
    ...copyOf(service, context),
    connections: connectionsOf(service, context, sizes),
    ...backupOf(service, sizes),
    ...(service.cluster === undefined ? {} : { cluster: service.cluster }),
    ...(service.optional === undefined ? {} : { optional: service.optional }),
  };
};

/** In whole seconds; what a profile says plainly has no formula to be told. */
const startOf = (size: Sized): Pick<StackService['health'], 'start' | 'startNumber'> => ({
  start: Math.ceil(size.value),
  ...(size.derivation.includes('=') ? { startNumber: size } : {}),
});

type Words = Pick<StackService, 'command' | 'commandNumbers' | 'args' | 'argNumbers'>;

/** What runs, with the numbers that stand in it in place of their ids. */
const commandOf = ({ command, args }: Service, points: Points): Words => {
  const [first, behind] = [command, args].map((texts) => withNumbers(texts, points));
  return {
    command: first?.texts ?? [],
    ...(first?.numbers === undefined ? {} : { commandNumbers: first.numbers }),
    args: behind?.texts ?? [],
    ...(behind?.numbers === undefined ? {} : { argNumbers: behind.numbers }),
  };
};

const withNumbers = (
  texts: readonly string[],
  points: Points,
): { readonly texts: readonly string[]; readonly numbers?: ListNumbers } => {
  const filled = texts.map((text) => textWithNumbers(text, points));
  const numbers = filled.flatMap((one, i) =>
    one.numbers.length === 0 ? [] : [[i, one.numbers] as const],
  );
  return {
    texts: filled.map(({ text }) => text),
    ...(numbers.length === 0 ? {} : { numbers: Object.fromEntries(numbers) }),
  };
};

const sharedMemoryOf = (size: Sized | undefined): Pick<StackService, 'sharedMemory'> =>
  size === undefined || size.value === 0 ? {} : { sharedMemory: size };

/** The server that it copies, where that runs: the first port is the one that it is asked at. */
const copyOf = (
  { replicaOf }: Service,
  { profile, points, names }: Context,
): Pick<StackService, 'copyOf'> => {
  const primary = profile.services.find(({ id }) => id === replicaOf);
  if (primary === undefined || !runs(primary.id, points)) return {};
  const port = primary.ports[0]?.number ?? POSTGRES;
  return { copyOf: { service: names.get(primary.id) ?? primary.id, port } };
};

/** Where PostgreSQL listens, whatever its profile leaves out. */
const POSTGRES = 5432;

/** Those that each replica has of its own, or those that all have together. */
const volumesOf = (
  { volumes }: Service,
  size: (column: string, fallback: number, unit: string, at: 'end') => Sized,
  { shared }: { readonly shared: boolean },
): StackService['volumes'] =>
  volumes
    .filter((one) => one.shared === shared)
    .map(({ name, path }) => ({
      name,
      path,
      size: size(`volumes.${columnOf(name)}`, ASSUMED.volume, 'Gi', 'end'),
    }));

/** A name to be replaced where the profile gives none to what is reached from outside. */
const hostOf = (
  { id, host, ...service }: Service,
  { profile, names }: Context,
  assume: (host: string) => void,
): Pick<StackService, 'host'> => {
  if (host !== undefined) return { host };
  if (!service.public) return {};
  const [own, project] = [names.get(id) ?? id, labelOf(profile.project.id)];
  // `oraclewa.oraclewa` says nothing twice.
  const made = own === project ? `${own}.example.com` : `${own}.${project}.example.com`;
  assume(made);
  return { host: made };
};

/** The connections that it keeps open to each service that runs. */
const connectionsOf = (
  { connections }: Service,
  { names, points }: Context,
  { size }: Sizes,
): StackService['connections'] =>
  connections
    .filter(({ to }) => runs(to, points))
    .map(({ to }) => ({
      to: names.get(to) ?? to,
      each: size(`connections.${snakeCase(to)}`, 1, 'connections'),
      all: size(`open.${snakeCase(to)}`, 1, 'connections', 'end'),
    }));

const backupOf = ({ backup }: Service, { usual }: Sizes): Pick<StackService, 'backup'> =>
  backup === undefined
    ? {}
    : {
        backup: {
          ...backup,
          cpu: {
            request: usual('backup_cpu', ASSUMED.backup.cpu, 'cores'),
            limit: usual('backup_cpu_limit', ASSUMED.backup.cpuLimit, 'cores'),
          },
          memory: usual('backup_memory', ASSUMED.backup.memory, 'Mi'),
          scratch: usual('backup_scratch', ASSUMED.backup.scratch, 'Mi'),
          ephemeral: usual('backup_ephemeral', ASSUMED.backup.scratch + ASSUMED.logs, 'Mi'),
        },
      };

/** Whether a service has replicas in the phase; one whose number nobody knows has. */
export const runs = (id: string, { start }: Points): boolean =>
  start.value(`services.${snakeCase(id)}.replicas`) !== 0;

const autoscaleOf = (
  service: Service,
  row: string,
  points: Points,
): StackService['autoscale'] | undefined => {
  if (!isAutoscaled(service)) return undefined;
  // Of a load that nobody knows, the fewest that the profile asks for.
  const min =
    sizedOf(`${row}.scale_min`, points, 'middle') ?? sizedOf(`${row}.scale_floor`, points);
  const max = sizedOf(`${row}.scale_max`, points, 'end');
  const target = sizedOf(`${row}.utilisation`, points);
  if (min === undefined || max === undefined || target === undefined) return undefined;
  return { min, max, target };
};

/** Why there is one replica: what the profile says, a writer of its own data, or that one was asked for. */
const singletonOf = (
  { single, stateful, volumes }: Service,
  replicas: Sized,
  autoscaled: boolean,
): StackService['singleton'] | undefined => {
  if (single !== undefined) return single;
  if (autoscaled || replicas.value !== 1) return undefined;
  const own = volumes.some(({ shared }) => !shared);
  return own || (stateful && volumes.length === 0) ? 'one_writer' : 'fixed';
};
