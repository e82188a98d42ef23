import { readFloat } from './openmetrics-text.ts';
import { seriesText } from './series-selector.ts';

/** What the API of Prometheus answers to one query. */
export type PrometheusAnswer =
  | { readonly kind: 'value'; readonly value: number }
  /** Nothing that the query selects exists. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'several'; readonly count: number; readonly series: readonly string[] }
  /** Other than one number: a string, or values over a range. */
  | { readonly kind: 'shape'; readonly found: string }
  | { readonly kind: 'error'; readonly type: string; readonly said: string }
  | { readonly kind: 'unreadable'; readonly fault: 'not_json' | 'not_prometheus' };

const MOST_SERIES = 5;

type Json = Readonly<Record<string, unknown>>;

/** Reads an answer of `/api/v1/query`: values are texts there, `NaN` and `+Inf` among them. */
export const readPrometheusAnswer = (text: string): PrometheusAnswer => {
  const body = parsed(text);
  if (body === undefined) return { kind: 'unreadable', fault: 'not_json' };
  const { status, data } = body;
  if (status === 'error') {
    return { kind: 'error', type: wordOf(body.errorType), said: wordOf(body.error) };
  }
  if (status !== 'success' || !isObject(data)) return NOT_PROMETHEUS;
  const { resultType, result } = data;
  if (resultType === 'scalar') return numberOf(result);
  if (resultType !== 'vector') {
    return typeof resultType === 'string' ? { kind: 'shape', found: resultType } : NOT_PROMETHEUS;
  }
  if (!Array.isArray(result)) return NOT_PROMETHEUS;
  const [first, second] = result as readonly unknown[];
  if (first === undefined) return { kind: 'absent' };
  if (second !== undefined) {
    const series = result.slice(0, MOST_SERIES).map(labelsOf);
    return { kind: 'several', count: result.length, series };
  }
  return isObject(first) ? numberOf(first.value) : NOT_PROMETHEUS;
};

const NOT_PROMETHEUS = { kind: 'unreadable', fault: 'not_prometheus' } as const;

const parsed = (text: string): Json | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `[1700000000, "12.5"]` */
const numberOf = (pair: unknown): PrometheusAnswer => {
  const digits = Array.isArray(pair) ? pair[1] : undefined;
  const value = typeof digits === 'string' ? readFloat(digits) : undefined;
  return value === undefined ? NOT_PROMETHEUS : { kind: 'value', value };
};

const labelsOf = (one: unknown): string => {
  const metric = isObject(one) && isObject(one.metric) ? one.metric : {};
  const { __name__: name, ...others } = metric;
  const labels = Object.fromEntries(
    Object.entries(others).map(([label, value]) => [label, wordOf(value)]),
  );
  return seriesText({ name: wordOf(name), labels });
};
