import type { YamlNode } from '../../lib/yaml/node.ts';
import type { EnvVariable } from '../../model/profile/services.ts';
import { child, itemsOf, type Reading, report } from '../reading.ts';
import { keyPlace, placeOf } from '../yaml-file.ts';
import { plainNumberOf, stringOf } from './row.ts';

const HIGHEST_PORT = 65_535;

/** Ports that a service listens on; what is none is reported. */
export const readPorts = (reading: Reading, node: YamlNode | undefined): readonly number[] =>
  itemsOf(node).flatMap((item) => readPort(reading, item) ?? []);

/** A whole number from 1 to 65535. */
export const readPort = (reading: Reading, node: YamlNode | undefined): number | undefined => {
  const port = plainNumberOf(node);
  if (node === undefined || port === undefined) return undefined;
  if (Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT) return port;
  const facts = { found: port, min: 1, max: HIGHEST_PORT, unit: 'count' };
  report(reading, 'number_out_of_range', facts, placeOf(reading.file, node.span));
  return undefined;
};

/** The words of a list. */
export const readWords = (node: YamlNode | undefined): readonly string[] =>
  itemsOf(node).flatMap((item) => stringOf(item) ?? []);

const ENV_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** The environment of a service; a name that no shell knows is reported. */
export const readEnv = (reading: Reading, node: YamlNode | undefined): readonly EnvVariable[] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].flatMap((entry): EnvVariable[] => {
    const { key, node: value } = entry;
    if (!ENV_KEY.test(key)) {
      const suggestion = key.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=\d)/, '_');
      report(reading, 'id_invalid', { id: key, suggestion }, keyPlace(reading.file, entry));
    }
    const secret = stringOf(child(value, 'secret'));
    if (secret !== undefined) return [{ key, kind: 'secret', secret }];
    // As it is written: `1_000`, `yes` and `007` are texts here.
    if (value.kind !== 'scalar' || value.value === null) return [];
    return [{ key, kind: 'literal', value: value.text }];
  });
};
