import type { Place } from '../place.ts';

/** The facts of each problem of a metrics source: a CSV, k6 or OpenMetrics file, or a server. */
export type SourceFacts = {
  csv_quote_open: Record<string, never>;
  /** A row that has not as many cells as the header. */
  csv_ragged: { readonly found: number; readonly expected: number };
  csv_without_date: { readonly columns: readonly string[] };
  csv_date_wrong: { readonly found: string };
  csv_date_duplicate: { readonly found: string; readonly first: Place };
  /** No column is a metric of the profile. */
  csv_without_metrics: { readonly columns: readonly string[]; readonly near: readonly string[] };
  /** Every row lies after the day that is asked about. */
  csv_without_rows: { readonly at: string; readonly first: string };
  /** No series of the file is a metric of the profile. */
  openmetrics_unselected: { readonly series: readonly string[]; readonly near: readonly string[] };
  openmetrics_syntax: { readonly found: string };
  /** More than one series of a file is what a metric asks for. */
  series_several: { readonly id: string; readonly series: readonly string[] };
  /** A share above 1: it was read as 0–1, and may have been meant in per cent. */
  sample_percent: { readonly id: string; readonly found: number };
  /** A sample of a time that has not come yet. */
  sample_future: { readonly found: string; readonly now: string };
  /** A summary of k6, and a profile none of whose metrics says which figure of it is meant. */
  k6_unselected: { readonly id: string };
  k6_statistic_wrong: { readonly found: string };
  selector_wrong: { readonly found: string };

  /** A password or token itself, where only a reference to a file may stand. Never shown. */
  secret_literal: {
    readonly file: string;
    readonly line: number;
    readonly key: string;
    readonly instead: string;
  };
  secret_file_wrong: { readonly path: string; readonly fault: SecretFault };
  header_wrong: { readonly name: string };
  /** A key that Prometheus' `http_config` has and scale does not read. */
  http_config_unsupported: { readonly key: string; readonly lack: HttpConfigLack };
  source_url_wrong: { readonly found: string };
  /** `--metrics prometheus`, where the profile names no server. */
  source_undeclared: Record<string, never>;
  queries_missing: { readonly url: string };

  source_unreachable: {
    readonly url: string;
    readonly reason: string;
    readonly attempts: number;
  };
  source_refused: { readonly url: string; readonly status: number };
  source_timeout: {
    readonly url: string;
    readonly seconds: number;
    /** One request, or all of them together. */
    readonly limit: 'timeout' | 'deadline';
  };
  source_status: { readonly url: string; readonly status: number; readonly said: string };
  source_redirect: { readonly url: string; readonly to: string };
  source_answer_wrong: { readonly url: string; readonly fault: AnswerFault };
  /** `shape` is what the result is, where it is no vector and no scalar. */
  query_wrong: { readonly id: string; readonly said: string; readonly shape?: string };
  query_several: {
    readonly id: string;
    readonly count: number;
    readonly series: readonly string[];
  };
};

export type SecretFault = 'missing' | 'unreadable' | 'empty' | 'lines' | 'long' | 'characters';
/** What of Prometheus' `http_config` there is not. */
export type HttpConfigLack =
  | 'proxy'
  | 'oauth2'
  | 'redirects'
  | 'http2'
  | 'bearer'
  | 'pem'
  | 'tls_version';

export type AnswerFault = 'too_large' | 'not_json' | 'not_prometheus';

/** Problems of a server rather than of anything that was written down: they end with code 3. */
export const SOURCE_FAILURES: ReadonlySet<string> = new Set<keyof SourceFacts>([
  'source_unreachable',
  'source_refused',
  'source_timeout',
  'source_status',
  'source_redirect',
  'source_answer_wrong',
  'query_wrong',
  'query_several',
]);
