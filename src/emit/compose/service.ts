import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { Sized, StackService } from '../../model/stack.ts';
import { besideFile, besideOf, besidePath } from '../beside.ts';
import { UNCHECKED } from '../unchecked.ts';
import { startWhy, whyOf, whysOfArgs, whysOfCommand } from '../why.ts';
import { clusterWords } from './cluster.ts';
import type { Environment } from './environment.ts';
import { healthTest } from './health.ts';
import { isApart, type Member } from './members.ts';
import type { NetworkName } from './networks.ts';
import { isEntry, type Published, portText, portWhy } from './ports.ts';
import { verbatim } from './verbatim.ts';

/** An entry with everything that depends on others. */
export type Placed = {
  readonly member: Member;
  readonly environment: Environment;
  readonly networks: readonly NetworkName[];
  readonly published: readonly Published[];
  /** Entries that have to work before it starts. */
  readonly waitsFor: readonly Member[];
};

/** What is put into `compose/service`, or `compose/stateful`, for an entry. */
export const serviceChanges = (placed: Placed): readonly YamlChange[] => {
  const { member, environment } = placed;
  const { service } = member;
  const { command, args } = clusterWords(member);
  return [
    set(['image'], verbatim(service.image)),
    ...list(['entrypoint'], command, whysOfCommand(service)),
    ...list(['command'], args, whysOfArgs(service)),
    ...identity(service),
    ...variableChanges(environment),
    ...list(['secrets'], environment.files),
    ...portChanges(placed),
    ...healthChanges(service),
    ...dependencies(placed),
    networkChange(placed),
    set(['stop_grace_period'], `${service.health.drain + SPARE_SECONDS}s`),
    ...list(['volumes'], [...besideMounts(service), ...mountsOf(member)]),
    sharedMemory(service),
    ...resources(member),
    ...list(['profiles'], service.optional === undefined ? [] : [service.optional]),
  ];
};

/** Between the end of what is being done and the kill. */
const SPARE_SECONDS = 5;

export const set = (path: YamlPath, value: YamlValue, why?: string): YamlChange =>
  why === undefined ? { kind: 'set', path, value } : { kind: 'set', path, value, why };

/** With how the numbers in them came about. */
export const variableChanges = ({ variables, why }: Environment): readonly YamlChange[] => [
  ...Object.entries(variables).map(([key, value]) => set(['environment', key], value, why[key])),
  { kind: 'drop_if_empty', path: ['environment'] },
];

/** In place of the example, or nothing. */
export const list = (
  path: YamlPath,
  items: readonly string[],
  whys: readonly string[] = [],
): readonly YamlChange[] =>
  items.length === 0
    ? [{ kind: 'drop', path }]
    : [{ kind: 'set', path, value: items.map(verbatim), whys }];

/**
 * MiB: a tmpfs is memory, which the limit of the container counts. What is larger is on the disk, in
 * volumes without a name: one for each replica, which goes with its container; nothing limits it.
 */
const LARGEST_TMPFS = 1024;

const isLarge = ({ value }: Sized): boolean => value > LARGEST_TMPFS;

/** Paths of its scratch space that are on the disk. */
const scratchVolumes = ({ writable, scratch }: StackService): readonly string[] =>
  isLarge(scratch) ? writable : [];

/** Whom it runs as, and where it may write. */
const identity = ({ user, writable, scratch, volumes }: StackService): readonly YamlChange[] => {
  const { uid, gid } = user;
  const size = Math.ceil(scratch.value);
  if (isLarge(scratch)) return [set(['user'], `${uid}:${gid}`), ...list(['tmpfs'], [])];
  // Databases that run on Java unpack libraries there.
  const execution = volumes.length > 0 ? 'exec' : 'noexec';
  const options = `size=${size}m,mode=1777,uid=${uid},gid=${gid},nosuid,nodev,${execution}`;
  return [
    set(['user'], `${uid}:${gid}`),
    ...list(
      ['tmpfs'],
      writable.map((path) => `${path}:${options}`),
    ),
  ];
};

const portChanges = ({ member, published }: Placed): readonly YamlChange[] => {
  const inner = member.service.ports.filter((port) => !isEntry(port));
  const texts = published.map(portText);
  return [
    texts.length === 0 ? { kind: 'drop', path: ['ports'] } : set(['ports'], texts),
    ...published.map((port, i) => set(['ports', i], portText(port), portWhy(port))),
    ...list(
      ['expose'],
      inner.map(({ number }) => String(number)),
    ),
  ];
};

const healthChanges = ({ health }: StackService): readonly YamlChange[] => {
  const test = healthTest(health);
  if (test === undefined) {
    return [
      { kind: 'drop', path: ['healthcheck'] },
      set(['x-scale-lint', 'compose-healthcheck'], UNCHECKED),
    ];
  }
  return [
    { kind: 'drop_if_empty', path: ['x-scale-lint'] },
    set(['healthcheck', 'test'], test.map(verbatim)),
    set(['healthcheck', 'interval'], `${health.interval}s`),
    set(['healthcheck', 'start_period'], `${health.start}s`, startWhy(health)),
  ];
};

/** With the connections that it keeps open to each, which the other has to have room for. */
const dependencies = ({ member, waitsFor }: Placed): readonly YamlChange[] => [
  ...waitsFor.flatMap(({ name, service }) => {
    const open = member.service.connections.find(({ to }) => to === service.name);
    const { kind } = service.health.check;
    const condition = kind === 'none' ? 'service_started' : 'service_healthy';
    const needed = set(['depends_on', name], { condition });
    if (open === undefined) return [needed];
    const why = `${open.each.value} connections each; of all: ${whyOf(open.all)}`;
    return [needed, set(['depends_on', name, 'condition'], condition, why)];
  }),
  { kind: 'drop_if_empty', path: ['depends_on'] },
];

/** A replica that is an entry of its own is also found under the name of its service. */
const networkChange = ({ member, networks }: Placed): YamlChange => {
  if (!isApart(member)) return set(['networks'], networks);
  const aliases = { aliases: [member.service.name] };
  return set(['networks'], Object.fromEntries(networks.map((name) => [name, aliases])));
};

const besideMounts = (service: StackService): readonly string[] =>
  besideOf(service).map((name) => `./${besideFile(name)}:${besidePath(name)}:ro`);

/** Volumes with a name outlive the containers; one without is filled with what the image has there. */
export const mountsOf = (member: Member): readonly string[] => {
  const { volumes, shared, seeded } = member.service;
  return [
    ...volumes.map(({ name, path }) => `${volumeName(member, name)}:${path}`),
    ...shared.map(({ name, path }) => `${member.service.name}-${name}:${path}`),
    ...seeded,
    ...scratchVolumes(member.service),
  ];
};

export const volumeName = ({ name }: Member, volume: string): string => `${name}-${volume}`;

/** Where processes share memory, which the limit of the container counts; Docker's own 64 MiB else. */
const sharedMemory = ({ sharedMemory: size }: StackService): YamlChange =>
  size === undefined
    ? { kind: 'drop', path: ['shm_size'] }
    : set(['shm_size'], mebibytes(size), whyOf(size));

const resources = ({ service, replicas }: Member): readonly YamlChange[] => {
  const { cpu, memory } = service;
  return [
    set(['deploy', 'replicas'], replicas, whyOf(service.replicas)),
    ...limitChanges(cpu.limit, memory.limit),
    set(at('reservations', 'cpus'), cores(cpu.request), whyOf(cpu.request)),
    set(at('reservations', 'memory'), mebibytes(memory.request), whyOf(memory.request)),
  ];
};

/** What a container never takes more of. */
export const limitChanges = (cpu: Sized, memory: Sized): readonly YamlChange[] => [
  set(at('limits', 'cpus'), cores(cpu), whyOf(cpu)),
  set(at('limits', 'memory'), mebibytes(memory), whyOf(memory)),
];

const at = (kind: string, what: string): YamlPath => ['deploy', 'resources', kind, what];

/** Thousandths at most, never fewer than asked for. */
const cores = ({ value }: Sized): string => String(Math.ceil(value * 1000 - 1e-6) / 1000);

/** Compose counts `m` in steps of 1024². */
const mebibytes = ({ value }: Sized): string => `${Math.ceil(value - 1e-6)}m`;
