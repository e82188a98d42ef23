import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { snakeCase } from '../../model/id.ts';
import { dataPathOf } from '../../model/manifest/data-paths.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Replicas, Service } from '../../model/profile/services.ts';
import { CLUSTERS, SINGLE } from '../../model/wire/services.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { readFormula } from '../number/formula.ts';
import { readNumberForm } from '../number/number-form.ts';
import { readRule } from './check-rule.ts';
import { formedOf } from './form.ts';
import { mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { readRowPhases } from './row-phases.ts';
import { readEgress } from './service-egress.ts';
import { readHealth } from './service-health.ts';
import { checkImages } from './service-image.ts';
import { readLatency } from './service-latency.ts';
import {
  CONNECTIONS,
  checkDependencies,
  checkPorts,
  readConnections,
  readDependencies,
  readReplicaOf,
  type ServiceIds,
} from './service-links.ts';
import { readEnv, readPorts, readUser, readWords } from './service-parts.ts';
import { readBackup, readVolumes, readWritable } from './service-storage.ts';
import { yesNoOf } from './yes-no.ts';

const RESERVED: ReadonlySet<string> = new Set(['total', 'per_user', 'headcount']);
const COUNT: NumberSpec = { unit: 'replicas', min: 0 };
const CORES: NumberSpec = { unit: 'cores', min: 0 };
const MEMORY: NumberSpec = { unit: 'Mi', min: 0 };
const SECONDS: NumberSpec = { unit: 's', min: 0 };

/** Reads the stack: each service, and how they hang together. */
export const readServices = (reading: Reading, node: YamlNode | undefined): readonly Service[] => {
  const rows = mapRows(reading, node, { kind: 'row', reserved: RESERVED });
  const ids: ServiceIds = new Map(rows.map(({ id }) => [snakeCase(id), id]));
  const services = rows.map((row) => readService(reading, row, ids));
  checkPorts(reading, services, rows);
  checkDependencies(reading, services);
  checkImages(reading, services, rows);
  return services;
};

const readService = (reading: Reading, row: Row, ids: ServiceIds): Service => {
  const { node } = row;
  const load = readFormula(reading, child(node, 'load'));
  const unit = (load === undefined ? undefined : reading.declared.get(load.text)?.unit) ?? '';
  return {
    id: row.id,
    image: formedOf(reading, 'image', child(node, 'image')) ?? '',
    command: readWords(child(node, 'command')),
    args: readWords(child(node, 'args')),
    ports: readPorts(reading, child(node, 'ports')),
    env: readEnv(reading, child(node, 'env')),
    dependsOn: readDependencies(reading, child(node, 'depends_on'), ids),
    utilisation: numberOf(reading, row, 'utilisation', { unit: 'share' }, 0.7),
    replicas: readReplicas(reading, row),
    stateful: yesNoOf(child(node, 'stateful')) ?? false,
    public: yesNoOf(child(node, 'public')) ?? false,
    quorum: yesNoOf(child(node, 'quorum')) ?? false,
    volumes: volumesOf(reading, node),
    seeded: readWritable(reading, child(node, 'seeded')) ?? [],
    memoryParts: readParts(reading, child(node, 'memory_parts')),
    connections: readConnections(reading, child(node, 'connections'), ids),
    place: row.place,
    ...readRule(row),
    ...given({
      name: textOf(reading, child(node, 'name')),
      cpu: maybeNumberOf(reading, row, 'cpu', CORES),
      memory: maybeNumberOf(reading, row, 'memory', MEMORY),
      cpuLimit: maybeNumberOf(reading, row, 'cpu_limit', CORES),
      memoryLimit: maybeNumberOf(reading, row, 'memory_limit', MEMORY),
      storage: maybeNumberOf(reading, row, 'storage', { unit: 'Gi', min: 0 }),
      health: readHealth(reading, row),
      load,
      capacity: maybeNumberOf(reading, row, 'capacity', { unit, min: 0 }),
      phases: readRowPhases(reading, row),
      host: formedOf(reading, 'host', child(node, 'host')),
      writable: readWritable(reading, child(node, 'writable')),
      scratch: maybeNumberOf(reading, row, 'scratch', MEMORY),
      user: readUser(reading, child(node, 'user')),
      start: maybeNumberOf(reading, row, 'start', SECONDS),
      drain: maybeNumberOf(reading, row, 'drain', SECONDS),
      single: SINGLE.find((each) => each === stringOf(child(node, 'single'))),
      zones: maybeNumberOf(reading, row, 'zones', { unit: 'zones', min: 1 }),
      latency: readLatency(reading, row),
      maxConnections: maybeNumberOf(reading, row, 'max_connections', CONNECTIONS),
      backup: readBackup(reading, child(node, 'backup')),
      cluster: CLUSTERS.find((each) => each === stringOf(child(node, 'cluster'))),
      egress: readEgress(reading, child(node, 'egress')),
      replicaOf: readReplicaOf(reading, row, ids),
      sharedMemory: maybeNumberOf(reading, row, 'shared_memory', MEMORY),
      setup: textOf(reading, child(node, 'setup')),
      optional: stringOf(child(node, 'optional')),
    }),
  };
};

/** What the memory of a service is divided into, by name. */
const readParts = (reading: Reading, node: YamlNode | undefined): Service['memoryParts'] =>
  mapRows(reading, node, { kind: 'row' }).map(({ id, node: size }) => ({
    name: id,
    size: readNumberForm(reading, size, MEMORY),
  }));

/** Those that the profile names; else, where it keeps data on a disk, the one that its image is known to need. */
const volumesOf = (reading: Reading, node: Row['node']): Service['volumes'] => {
  const named = readVolumes(reading, child(node, 'volumes'));
  const keeps = yesNoOf(child(node, 'stateful')) === true && child(node, 'storage') !== undefined;
  if (named.length > 0 || !keeps) return named;
  const path = dataPathOf(stringOf(child(node, 'image')) ?? '');
  return path === undefined ? [] : [{ name: 'data', path, shared: false }];
};

const readReplicas = (reading: Reading, row: Row): Replicas => {
  const node = child(row.node, 'replicas');
  const range = node?.kind === 'map' && (node.entries.has('min') || node.entries.has('max'));
  if (!range) {
    if (node !== undefined)
      return { kind: 'fixed', count: numberOf(reading, row, 'replicas', COUNT) };
    return { kind: 'range', min: { kind: 'constant', value: 1, place: row.place } };
  }
  const inside = { id: row.id, node, place: row.place };
  const min = numberOf(reading, inside, 'min', COUNT);
  const max = maybeNumberOf(reading, inside, 'max', COUNT);
  reportReversed(reading, min, max);
  return { kind: 'range', min, ...given({ max }) };
};

const reportReversed = (reading: Reading, min: NumberForm, max: NumberForm | undefined): void => {
  if (min.kind !== 'constant' || max?.kind !== 'constant' || min.value <= max.value) return;
  report(reading, 'range_reversed', { low: min.value, high: max.value }, max.place);
};
