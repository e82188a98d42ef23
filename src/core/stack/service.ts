import { snakeCase } from '../../model/id.ts';
import type { Service } from '../../model/profile/services.ts';
import type { Profile } from '../../model/profile.ts';
import type { Sized, StackNote, StackService } from '../../model/stack.ts';
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
  const assume = (what: string, value: string): void =>
    note({ code: 'assumed', service: service.id, what, value });
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
    assume('health', check.kind === 'tcp' ? `tcp ${check.port}` : 'none');
  }
  // Whoever keeps connections open to another service needs it.
  const needed = new Set([...service.dependsOn, ...service.connections.map(({ to }) => to)]);
  const replicas = size('replicas', 1, 'replicas');
  const autoscale = autoscaleOf(service, row, points);
  const single = singletonOf(service, replicas, autoscale !== undefined);
  return {
    id: service.id,
    name: names.get(service.id) ?? service.id,
    title: textIn(service.name ?? service.id, locale),
    image: service.image,
    command: service.command.map((text) => textWithNumbers(text, points).text),
    ...argsOf(service, points),
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
      start: usual('start', ASSUMED.start, 's').value,
      drain: usual('drain', ASSUMED.drain, 's').value,
    },
    dependsOn: [...needed].filter((id) => runs(id, points)).map((id) => names.get(id) ?? id),
    ...hostOf(service, context, (host) => assume('host', host)),
    egress: service.egress,
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

/** Arguments with the numbers that stand in them, and the first number of each. */
const argsOf = ({ args }: Service, points: Points): Pick<StackService, 'args' | 'argNumbers'> => {
  const filled = args.map((text) => textWithNumbers(text, points));
  const numbers = filled.flatMap(({ numbers: [first] }, i) =>
    first === undefined ? [] : [[i, first] as const],
  );
  return {
    args: filled.map(({ text }) => text),
    ...(numbers.length === 0 ? {} : { argNumbers: Object.fromEntries(numbers) }),
  };
};

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
