import type { YamlChange, YamlPath } from '../../lib/yaml/fill.ts';
import type { YamlValue } from '../../lib/yaml/write.ts';
import type { StackHealth, StackService } from '../../model/stack.ts';
import { drop, set } from './sheet.ts';

const PROBES = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;
type ProbeName = (typeof PROBES)[number];

/** Seconds between two questions whether a service has started. */
const STARTUP_PERIOD = 5;

/** The three probes of a container; only the one that restarts nothing where that would not help, none where the profile does not say how to tell that it works. */
export const probeChanges = (service: StackService, container: YamlPath): readonly YamlChange[] => {
  const { check, start, interval } = service.health;
  if (check.kind === 'none') return PROBES.map((name) => drop([...container, name]));
  // A container is started anew where either of the others fails.
  const asked = PROBES.filter((name) => name === 'readinessProbe' || !lacksLiveness(service));
  const tries = Math.max(1, Math.ceil(start / STARTUP_PERIOD));
  return [
    ...PROBES.map((name) =>
      asked.includes(name) ? handlerChange(service, container, name) : drop([...container, name]),
    ),
    set([...container, 'startupProbe', 'periodSeconds'], STARTUP_PERIOD),
    set(
      [...container, 'startupProbe', 'failureThreshold'],
      tries,
      `${tries} * ${STARTUP_PERIOD} s >= ${start} s until it first answers`,
    ),
    set([...container, 'readinessProbe', 'periodSeconds'], Math.max(1, Math.round(interval))),
    set([...container, 'livenessProbe', 'periodSeconds'], Math.max(1, Math.round(interval))),
  ];
};

/**
 * Whether nothing tells that it is alive but what tells that it is ready, which may fail because of
 * others: a restart would not help it, and take away what still works.
 */
export const lacksLiveness = ({ health, ports }: StackService): boolean =>
  health.check.kind === 'command' && health.alive === undefined && ports.length === 0;

/** The check in place of the one of the template. */
const handlerChange = (
  service: StackService,
  container: YamlPath,
  probe: ProbeName,
): YamlChange => {
  const { kind, value } = handlerOf(service, probe);
  return { kind: 'set', path: [...container, probe, kind], value, instead: HANDLERS };
};

const HANDLERS = ['httpGet', 'tcpSocket', 'exec', 'grpc'] as const;

type Handler = { readonly kind: (typeof HANDLERS)[number]; readonly value: YamlValue };

/**
 * To be alive asks for less than to be ready: what answers with an error while its database is away
 * is no better for a restart. So liveness is an open port, where there is one.
 */
const handlerOf = ({ health, ports }: StackService, probe: ProbeName): Handler => {
  const { check } = health;
  const [first] = ports;
  const open = check.kind === 'http' || check.kind === 'tcp' ? check.port : first?.number;
  const { alive: told } = health;
  if (probe === 'livenessProbe' && told !== undefined) {
    return told.kind === 'command'
      ? { kind: 'exec', value: { command: told.command } }
      : { kind: 'httpGet', value: { path: told.path, port: portOf(ports, told.port) } };
  }
  const alive = probe === 'livenessProbe' && open !== undefined;
  // By its number: kube-score takes two probes of one port name for the same.
  if (alive) return { kind: 'tcpSocket', value: { port: open } };
  if (check.kind === 'tcp')
    return { kind: 'tcpSocket', value: { port: portOf(ports, check.port) } };
  if (check.kind === 'http') {
    return { kind: 'httpGet', value: { path: check.path, port: portOf(ports, check.port) } };
  }
  return { kind: 'exec', value: { command: commandOf(check) } };
};

const commandOf = (check: StackHealth['check']): readonly string[] =>
  check.kind === 'command' ? check.command : [];

/** By its name, where it has one. */
const portOf = (ports: StackService['ports'], number: number): string | number =>
  ports.find((port) => port.number === number)?.name ?? number;
