import type { Place } from '../place.ts';

/** Where metrics come from: `--metrics prometheus` asks the server that is named here. */
export type Sources = { readonly prometheus?: PrometheusSource };

export type PrometheusSource = {
  readonly url: string;
  /** Of one request and of all together, in seconds. */
  readonly timeout?: number;
  readonly deadline?: number;
  readonly http?: HttpConfig;
  readonly place: Place;
};

/** What Prometheus itself calls `http_config`: secrets stand in files, and only their paths here. */
export type HttpConfig = {
  readonly basicAuth?: { readonly username: string; readonly passwordFile?: string };
  readonly authorization?: { readonly type: string; readonly credentialsFile: string };
  readonly tls?: TlsConfig;
  readonly headers: readonly HttpHeader[];
};

export type TlsConfig = {
  readonly caFile?: string;
  readonly certFile?: string;
  readonly keyFile?: string;
  readonly serverName?: string;
  /** The server's certificate is not checked. */
  readonly insecure: boolean;
};

export type HttpHeader = {
  readonly name: string;
  readonly values: readonly string[];
  readonly files: readonly string[];
};
