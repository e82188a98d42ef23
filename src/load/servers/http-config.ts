import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { HttpConfig, HttpHeader, TlsConfig } from '../../model/profile/sources.ts';
import { child, itemsOf, type Reading, report } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { keyPlace } from '../document/yaml-file.ts';

/** Reads Prometheus' own `http_config`; its shape was checked by the wire schema. */
export const readHttpConfig = (reading: Reading, node: YamlNode): HttpConfig => {
  const basic = child(node, 'basic_auth');
  const bearer = child(node, 'authorization');
  const tls = child(node, 'tls_config');
  const keys = ['basic_auth', 'authorization'];
  if (basic !== undefined && bearer !== undefined) {
    report(reading, 'keys_exclusive', { keys, found: keys }, bearer.span);
  }
  return {
    headers: readHeaders(reading, child(node, 'http_headers')),
    ...given({
      basicAuth: basic === undefined ? undefined : readBasic(basic),
      authorization: bearer === undefined ? undefined : readBearer(bearer),
      tls: tls === undefined ? undefined : readTls(tls),
    }),
  };
};

const readBasic = (node: YamlNode): HttpConfig['basicAuth'] => ({
  username: stringOf(child(node, 'username')) ?? '',
  ...given({ passwordFile: stringOf(child(node, 'password_file')) }),
});

const readBearer = (node: YamlNode): HttpConfig['authorization'] => ({
  type: stringOf(child(node, 'type')) ?? 'Bearer',
  credentialsFile: stringOf(child(node, 'credentials_file')) ?? '',
});

const readTls = (node: YamlNode): TlsConfig => {
  const insecure = child(node, 'insecure_skip_verify');
  return {
    insecure: insecure?.kind === 'scalar' && (insecure.value === true || insecure.value === 'yes'),
    ...given({
      caFile: stringOf(child(node, 'ca_file')),
      certFile: stringOf(child(node, 'cert_file')),
      keyFile: stringOf(child(node, 'key_file')),
      serverName: stringOf(child(node, 'server_name')),
    }),
  };
};

/** A name of RFC 9110, and a value without line ends or other control characters. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
export const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

const readHeaders = (reading: Reading, node: YamlNode | undefined): readonly HttpHeader[] => {
  if (node?.kind !== 'map') return [];
  return [...node.entries.values()].map((entry) => {
    const values = itemsOf(child(entry.node, 'values')).flatMap((item) => stringOf(item) ?? []);
    const files = itemsOf(child(entry.node, 'files')).flatMap((item) => stringOf(item) ?? []);
    if (!NAME.test(entry.key) || !values.every((value) => HEADER_VALUE.test(value))) {
      const name = NAME.test(entry.key) ? entry.key : '';
      report(reading, 'header_wrong', { name }, keyPlace(reading.file, entry));
    }
    return { name: entry.key, values, files };
  });
};
