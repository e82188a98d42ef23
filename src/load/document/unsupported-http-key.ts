import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { HttpConfigLack } from '../../model/diagnostic/source-diagnostic.ts';
import type { Place } from '../../model/place.ts';

/** Keys that Prometheus' `http_config` has beside those that scale reads, by what they ask for. */
const LACKS: Readonly<Record<string, HttpConfigLack>> = {
  proxy_url: 'proxy',
  no_proxy: 'proxy',
  proxy_from_environment: 'proxy',
  proxy_connect_header: 'proxy',
  oauth2: 'oauth2',
  follow_redirects: 'redirects',
  enable_http2: 'http2',
  bearer_token_file: 'bearer',
  ca: 'pem',
  cert: 'pem',
  min_version: 'tls_version',
  max_version: 'tls_version',
};

/** Whether an unknown key of a map whose keys are `known` is one of them. */
export const unsupportedHttpKey = (
  key: string,
  known: readonly string[],
  place: Place,
): Diagnostic | undefined => {
  const isHttpConfig = known.includes('tls_config') || known.includes('ca_file');
  const lack = isHttpConfig && Object.hasOwn(LACKS, key) ? LACKS[key] : undefined;
  return lack === undefined
    ? undefined
    : diagnostic('http_config_unsupported', { key, lack }, place);
};
