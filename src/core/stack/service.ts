import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import { neededBy } from '../../model/service-needs.ts';
import type { ListNumbers, Sized, StackNote, StackService } from '../../model/stack.ts';
import { type Locale, textIn } from '../../model/text.ts';
import { isAutoscaled } from '../sections/services/service-cell.ts';
import { ASSUMED, columnOf, lostPaths } from '../sections/services/service-running.ts';
import { aliveOf, checkOf } from './health.ts';
import { labelOf } from './names.ts';
import { textWithNumbers, variableWithNumbers } from './numbers.ts';
import { portsOf } from './ports.ts';
import { assumedSize, type Points, sizedOf } from './sized.ts';

/** Whom a container runs as whose profile does not say: nobody of the machine. */
const NOBODY = { uid: 10_001, gid: 10_001 };

/** Characters of an id that is told again and again. */
const LONGEST_SHOWN = 63;

type Context = {
  readonly profile: Profile;
  readonly locale: Locale;
  readonly points: Points;
  readonly names: ReadonlyMap<string, string>;
  readonly note: (note: StackNote) => void;
};

/** One service of the stack; what its profile leaves out is assumed, and noted. */
export const stackService = (service: Service, context: Context): StackService => {
  const { locale, points, names, note } = context;
  const row = `services.${snakeCase(service.id)}`;
  const name = names.get(service.id) ?? service.id;
  // That a long one is called otherwise is told once.
  const shown = service.id.length > LONGEST_SHOWN ? name : service.id;
  const assume = (what: string, value: string): void =>
    note({ code: 'assumed', service: shown, what, value });
  const size = (column: string, fallback: number, unit: string, at?: 'end'): Sized => {
    const found = sizedOf(`${row}.${column}`, points, at);
    if (found === undefined) assume(column, `${fallback} ${unit}`);
    return found ?? assumedSize(`${row}.${column}`, fallback, unit);
  };
  // What hardly matters is taken without a word.
  const usual = (column: string, fallback: number, unit: string): Sized =>
    sizedOf(`${row}.${column}`, points) ?? assumedSize(`${row}.${column}`, fallback, unit);
  if (service.cpu === undefined) assume('cpu', `${ASSUMED.cpu} cores`);
  if (service.memory === undefined) assume('memory', `${ASSUMED.memory} Mi`);
  if (service.user === undefined) assume('user', String(NOBODY.uid));
  const check = checkOf(service);
  if (service.health === undefined) {
    if (check.kind === 'tcp') assume('health', `tcp ${check.port}`);
    else note({ code: 'unasked', service: shown });
  }
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
    ...hostOf(service, context, (host) => assume('host', host)),
    ...(service.egress === undefined ? {} : { egress: service.egress }),
    ...copyOf(service, context),
    connections: service.connections
      .filter(({ to }) => runs(to, points))
      .map(({ to }) => ({
        to: names.get(to) ?? to,
        each: size(`connections.${snakeCase(to)}`, 1, 'connections'),
        all: size(`open.${snakeCase(to)}`, 1, 'connections', 'end'),
      })),
    ...(service.backup === undefined
      ? {}
      : {
          backup: {
            ...service.backup,
            cpu: {
              request: usual('backup_cpu', ASSUMED.backup.cpu, 'cores'),
              limit: usual('backup_cpu_limit', ASSUMED.backup.cpuLimit, 'cores'),
            },
            memory: usual('backup_memory', ASSUMED.backup.memory, 'Mi'),
            scratch: usual('backup_scratch', ASSUMED.backup.scratch, 'Mi'),
            ephemeral: usual('backup_ephemeral', ASSUMED.backup.scratch + ASSUMED.logs, 'Mi'),
          },
        }),
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
