import { given } from '../../lib/given.ts';
import type { YamlMap, YamlNode } from '../../lib/yaml/node.ts';
import type { EnvVariable, OnlyIn, Port, Service } from '../../model/profile/services.ts';
import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { plainNumberOf, stringOf, textOf } from '../document/scalar.ts';
import { keyPlace, nodePlace, placeOf } from '../document/yaml-file.ts';
import { onlyOneOf } from './exclusive.ts';
import { formsOf } from './form.ts';
import type { Row } from './row.ts';

const HIGHEST_PORT = 65_535;

/** Ports that a service listens on, in a list or by name; what is none is reported. */
export const readPorts = (reading: Reading, node: YamlNode | undefined): readonly Port[] => {
  if (node?.kind !== 'map') {
    return portNodes(node).flatMap((item) => {
      const number = readPort(reading, item);
      return number === undefined ? [] : [{ number }];
    });
  }
  return [...node.entries.values()].flatMap((entry) => {
    formsOf(reading, 'port_name', entry.key, keyPlace(reading.file, entry));
    const number = readPort(reading, entry.node);
    return number === undefined ? [] : [{ name: entry.key, number }];
  });
};

/** Where the ports of a service stand, whichever way they are written. */
export const portNodes = (node: YamlNode | undefined): readonly YamlNode[] =>
  node?.kind === 'map' ? [...node.entries.values()].map((entry) => entry.node) : itemsOf(node);

const HIGHEST_USER = 2 ** 31 - 1;

/** Whom a service runs as; root is no user to run as. */
export const readUser = (reading: Reading, node: YamlNode | undefined): Service['user'] => {
  const [uid, gid] = node?.kind === 'map' ? [child(node, 'uid'), child(node, 'gid')] : [node, node];
  const [user, group] = [readId(reading, uid), node === uid ? undefined : readId(reading, gid)];
  return user === undefined ? undefined : { uid: user, gid: group ?? user };
};

const readId = (reading: Reading, node: YamlNode | undefined): number | undefined => {
  const id = plainNumberOf(node);
  if (node === undefined || id === undefined) return undefined;
  if (Number.isInteger(id) && id >= 1 && id <= HIGHEST_USER) return id;
  const facts = { found: id, min: 1, max: HIGHEST_USER, unit: 'count' };
  report(reading, 'number_out_of_range', facts, placeOf(reading.file, node.span));
  return undefined;
};

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
    if (value.kind === 'map') return readVariable(reading, key, value);
    // As it is written: `1_000`, `yes` and `007` are texts here.
    if (value.kind !== 'scalar' || value.value === null) return [];
    return [{ key, kind: 'literal', value: value.text }];
  });
};

const ONLY: readonly OnlyIn[] = ['compose', 'kubernetes'];

/** A variable that is a secret, or a text of one target alone. */
const readVariable = (reading: Reading, key: string, node: YamlMap): EnvVariable[] => {
  const row: Row = { id: key, node, place: nodePlace(reading.file, node) };
  const kind = onlyOneOf(reading, row, ['secret', 'text'], 'exactly one');
  const said = stringOf(child(node, 'only'));
  const only = given({ only: ONLY.find((one) => one === said) });
  if (kind === 'secret') {
    const secret = stringOf(child(node, 'secret')) ?? '';
    return [
      { key, kind, secret, ...given({ form: textOf(reading, child(node, 'form')) }), ...only },
    ];
  }
  if (kind === undefined) return [];
  return [{ key, kind: 'literal', value: stringOf(child(node, 'text')) ?? '', ...only }];
};
