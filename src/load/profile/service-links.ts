import { orderByNeed } from '../../lib/order.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { snakeCase } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Service } from '../../model/profile/services.ts';
import { neededBy } from '../../model/service-needs.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, itemsOf, nearIn, type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { keyPlace, placeOf } from '../document/yaml-file.ts';
import { readNumberForm } from '../number/number-form.ts';
import { onlyOneOf } from './exclusive.ts';
import type { Row } from './row.ts';
import { portNodes } from './service-parts.ts';

/** Ids of services as they are written, by their snake_case. */
export type ServiceIds = ReadonlyMap<string, string>;

/** Ids of other services; an id that none has is reported. */
export const readDependencies = (
  reading: Reading,
  node: YamlNode | undefined,
  services: ServiceIds,
): readonly string[] => {
  const ids = itemsOf(node).flatMap((item) => {
    const name = stringOf(item);
    if (name === undefined) return [];
    return knownService(reading, name, services, placeOf(reading.file, item.span)) ?? [];
  });
  return [...new Set(ids)];
};

/** The service as it is written where it is declared; a name that none has is reported. */
const knownService = (
  reading: Reading,
  name: string,
  services: ServiceIds,
  place: Place,
): string | undefined => {
  const known = services.get(snakeCase(name));
  if (known !== undefined) return known;
  const near = nearIn(reading, name, services.values());
  report(reading, 'name_unknown', { name, near, section: 'services' }, place);
  return undefined;
};

/** The server that a service copies; its command is that of a copy. */
export const readReplicaOf = (
  reading: Reading,
  row: Row,
  services: ServiceIds,
): string | undefined => {
  onlyOneOf(reading, row, ['command', 'replica_of'], 'at most one');
  const node = child(row.node, 'replica_of');
  const name = stringOf(node);
  return node === undefined || name === undefined
    ? undefined
    : knownService(reading, name, services, placeOf(reading.file, node.span));
};

export const CONNECTIONS: NumberSpec = { unit: 'connections', min: 0 };

/** How many connections each replica keeps open to other services. */
export const readConnections = (
  reading: Reading,
  node: YamlNode | undefined,
  services: ServiceIds,
): Service['connections'] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].flatMap((entry) => {
    const to = knownService(reading, entry.key, services, keyPlace(reading.file, entry));
    const each = readNumberForm(reading, entry.node, CONNECTIONS);
    return to === undefined ? [] : [{ to, each }];
  });
};

/** Reports services that need each other in a circle, none of which could start first. */
export const checkDependencies = (reading: Reading, services: readonly Service[]): void => {
  const index = new Map(services.map(({ id }, i) => [id, i]));
  const ordering = orderByNeed(
    services.map((service) => neededBy(service).flatMap((id) => index.get(id) ?? [])),
  );
  if (ordering.kind === 'ordered') return;
  for (const cycle of ordering.cycles) {
    const members = cycle.flatMap((i) => {
      const service = services[i];
      return service === undefined ? [] : [{ id: service.id, place: service.place }];
    });
    const [first] = members;
    if (first !== undefined) report(reading, 'dependency_cycle', { members }, first.place);
  }
};

/** Reports a port that two services listen on in one phase. */
export const checkPorts = (
  reading: Reading,
  services: readonly Service[],
  rows: readonly Row[],
): void => {
  const byPort = new Map<number, Service[]>();
  services.forEach((service, i) => {
    for (const item of portNodes(child(rows[i]?.node, 'ports'))) {
      const port = item.kind === 'scalar' ? item.value : undefined;
      if (typeof port !== 'number') continue;
      const before = byPort.get(port) ?? [];
      const other = before.find((each) => meet(each, service));
      byPort.set(port, [...before, service]);
      if (other === undefined) continue;
      const facts = { port, other: other.id, first: other.place };
      report(reading, 'port_taken', facts, placeOf(reading.file, item.span));
    }
  });
};

/** Whether both run in some phase; databases that only services reach may share their usual port. */
const meet = (a: Service, b: Service): boolean => !(isInner(a) && isInner(b)) && runTogether(a, b);

const isInner = (service: Service): boolean => service.stateful && !service.public;

const runTogether = (a: Service, b: Service): boolean =>
  a.phases === undefined || b.phases === undefined || a.phases.some((id) => b.phases?.includes(id));
