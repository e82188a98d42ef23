import type { YamlNode } from '../../lib/yaml/node.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { placeOf, type YamlFile } from '../document/yaml-file.ts';
import { sourceUrl } from './source-url.ts';

/** Keys of Prometheus' `http_config` that hold a secret itself, and what may stand in their place. */
const INSTEAD: Readonly<Record<string, string>> = {
  password: 'password_file',
  credentials: 'credentials_file',
  bearer_token: 'credentials_file',
  client_secret: 'credentials_file',
  token: 'credentials_file',
  secret: 'credentials_file',
  secrets: 'files',
  key: 'key_file',
};

/** Other names of the same, and slips in them; a file or an address that is named is none. */
const SECRET_KEY = /pas+w|secret|token|credent|bearer|api_?key/i;
const instead = (key: string): string | undefined => {
  if (Object.hasOwn(INSTEAD, key)) return INSTEAD[key];
  return SECRET_KEY.test(key) && !/fil|url/i.test(key) ? 'credentials_file' : undefined;
};

/** Headers that are credentials by their nature. */
const HEADERS = /authorization|cookie|token|key|secret|password/i;

/**
 * Secrets that are written out below `node`. They have no place, as the line that it would show
 * holds the secret; and while there is one, no other problem is shown, for the same reason.
 */
export const literalSecrets = (file: YamlFile, node: YamlNode | undefined): Diagnostic[] => {
  const found: Diagnostic[] = [];
  const add = (at: YamlNode, key: string, other: string): void => {
    const { line } = placeOf(file, at.span);
    found.push(diagnostic('secret_literal', { file: file.file, line, key, instead: other }));
  };
  const look = (at: YamlNode, within: string): void => {
    if (at.kind === 'list') for (const item of at.items) look(item, within);
    if (at.kind === 'scalar') {
      if (typeof at.value === 'string' && sourceUrl(at.value)?.user !== undefined) {
        add(at, within, 'http_config');
      }
    }
    if (at.kind !== 'map') return;
    for (const { key, node: value } of at.entries.values()) {
      const better = instead(key);
      if (better !== undefined && holdsText(value)) add(value, key, better);
      else if (key === 'values' && HEADERS.test(within) && holdsText(value)) {
        add(value, within, 'files');
      } else look(value, key);
    }
  };
  if (node !== undefined) look(node, '');
  return found;
};

const holdsText = (node: YamlNode): boolean =>
  node.kind === 'list' ? node.items.some(holdsText) : node.kind === 'scalar' && node.value !== null;
