import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { HealthCheck } from '../../model/profile/services.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { nodePlace } from '../document/yaml-file.ts';
import { onlyOneOf } from './exclusive.ts';
import { maybeNumberOf, type Row } from './row.ts';
import { readPort, readWords } from './service-parts.ts';

const SECONDS: NumberSpec = { unit: 's', min: 0 };

/** How to tell that a service works: by asking a path, by running a command, or else by its port. */
export const readHealth = (reading: Reading, { node, id }: Row): HealthCheck | undefined => {
  const health = child(node, 'health');
  if (health?.kind !== 'map') return undefined;
  const row: Row = { id, node: health, place: nodePlace(reading.file, health) };
  const kind = onlyOneOf(reading, row, ['path', 'command'], 'at most one');
  return given({
    path: stringOf(child(health, 'path')),
    command: kind === 'command' ? readWords(child(health, 'command')) : undefined,
    alive: readAlive(child(health, 'alive')),
    port: readPort(reading, child(health, 'port')),
    interval: maybeNumberOf(reading, row, 'interval', SECONDS),
    delay: maybeNumberOf(reading, row, 'delay', SECONDS),
  });
};

const readAlive = (node: YamlNode | undefined): HealthCheck['alive'] =>
  node?.kind === 'list' ? readWords(node) : stringOf(node);
