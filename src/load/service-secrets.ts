import type { YamlEntry, YamlNode } from '../lib/yaml/node.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic/diagnostic.ts';
import { child, itemsOf } from './document/reading.ts';
import { placeOf, type YamlFile } from './document/yaml-file.ts';

/** Names of variables that hold a secret; `MAX_TOKENS` and `SECRET_NAME` are none. */
const KEY =
  /(?:^|_)(?:PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|API_?KEY|(?:SECRET|PRIVATE|ACCESS|SIGNING|ENCRYPTION)_?KEY|CREDENTIALS?)$/i;

/** Texts that are a secret whatever holds them: keys of known providers, and a password in an address. */
const VALUE = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}/,
  /\bsk-[A-Za-z0-9_-]{20}/,
  /\bxox[abprs]-[A-Za-z0-9-]{10}/,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\./,
  /^[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:(?!\$\{)[^\s/@]+@/i,
];

/** What stands for a secret and is none: nothing, a switch, a number of seconds, a file, a name to fill. */
const HARMLESS = /^(?:|true|false|yes|no|none|\d{1,5}|\/\S*|\$\{[A-Z_][A-Z0-9_]*\})$/i;

/**
 * Secrets that are written out in the environment or the command of a service. They have no place,
 * as the line that it would show holds the secret.
 */
export const serviceSecrets = (file: YamlFile, services: YamlNode | undefined): Diagnostic[] => {
  if (services?.kind !== 'map') return [];
  return [...services.entries.values()].flatMap(({ node }) => [
    ...inEnvironment(file, child(node, 'env')),
    ...inEnvironment(file, child(child(node, 'backup'), 'env')),
    ...[child(node, 'command'), child(node, 'args')].flatMap((list) => inWords(file, list)),
  ]);
};

/** Secrets in patches: under a key that says so, or beside a `name` or `path` that does. */
export const patchSecrets = (file: YamlFile, node: YamlNode | undefined): Diagnostic[] => {
  if (node?.kind === 'list') return node.items.flatMap((item) => patchSecrets(file, item));
  if (node?.kind !== 'map') return [];
  const name = child(node, 'name') ?? child(node, 'path');
  const named = name?.kind === 'scalar' ? String(name.value).replace(/^.*\//, '') : '';
  return [...node.entries.values()].flatMap((entry) =>
    entry.node.kind === 'scalar'
      ? inVariable(file, entry.key === 'value' ? { ...entry, key: named } : entry)
      : patchSecrets(file, entry.node),
  );
};

const inEnvironment = (file: YamlFile, env: YamlNode | undefined): Diagnostic[] =>
  env?.kind === 'map' ? [...env.entries.values()].flatMap((entry) => inVariable(file, entry)) : [];

const inVariable = (file: YamlFile, entry: YamlEntry): Diagnostic[] => {
  const { key } = entry;
  const node = child(entry.node, 'text') ?? entry.node;
  if (node.kind !== 'scalar' || node.value === null) return [];
  const text = String(node.value);
  const found = (KEY.test(key) && !HARMLESS.test(text)) || VALUE.some((one) => one.test(text));
  return found ? [secretAt(file, node, key)] : [];
};

const inWords = (file: YamlFile, list: YamlNode | undefined): Diagnostic[] =>
  itemsOf(list).flatMap((item) =>
    item.kind === 'scalar' && VALUE.some((one) => one.test(String(item.value)))
      ? [secretAt(file, item, 'SECRET')]
      : [],
  );

const secretAt = (file: YamlFile, node: YamlNode, key: string): Diagnostic => {
  const { line } = placeOf(file, node.span);
  const secret = key.toLowerCase().replaceAll('_', '-');
  return diagnostic('service_secret', { file: file.file, line, key, secret });
};
