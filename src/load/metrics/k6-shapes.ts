import type { YamlEntry, YamlNode } from '../../lib/yaml/node.ts';
import { child, itemsOf } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';

/** A metric of k6, whatever shape it was written in. */
export type K6Metric = {
  readonly kind: 'counter' | 'gauge' | 'rate' | 'trend';
  readonly contains: 'time' | 'data' | 'default' | undefined;
  readonly values: ReadonlyMap<string, YamlNode>;
  /** Whether each threshold was kept; undefined where the shape has none. */
  readonly thresholds?: readonly boolean[];
  readonly node: YamlNode;
};

export type K6Summary = {
  readonly metrics: ReadonlyMap<string, K6Metric>;
  /** When it was made, where the shape says so. */
  readonly at?: string;
};

/**
 * The metrics of a k6 summary: `--summary-export` (figures beside each other), the data of
 * `handleSummary` (`values`), or the machine-readable summary 1.x (`results.metrics`, a list).
 */
export const readK6Shape = (root: YamlNode): K6Summary | undefined => {
  const results = child(root, 'results');
  if (results !== undefined && child(root, 'version') !== undefined) {
    return machineReadable(root, child(results, 'metrics'));
  }
  const metrics = child(root, 'metrics');
  if (metrics?.kind !== 'map') return undefined;
  const entries = [...metrics.entries.values()];
  const known = entries.some(({ node }) => child(node, 'values') !== undefined);
  if (!known && child(root, 'root_group') === undefined) return undefined;
  const read = (entry: YamlEntry) => [entry.key, summaryMetric(entry)] as const;
  return { metrics: new Map(entries.map(read)) };
};

const machineReadable = (root: YamlNode, metrics: YamlNode | undefined): K6Summary => {
  const at = stringOf(child(child(root, 'metadata'), 'generatedAt'));
  const time = at === undefined ? Number.NaN : Date.parse(at);
  const items = itemsOf(metrics).flatMap((node): readonly (readonly [string, K6Metric])[] => {
    const name = stringOf(child(node, 'name'));
    return name === undefined ? [] : [[name, typedMetric(node, node)]];
  });
  const when = Number.isNaN(time) ? {} : { at: `${new Date(time).toISOString().slice(0, 19)}Z` };
  return { metrics: new Map(items), ...when };
};

const summaryMetric = ({ key, node }: YamlEntry): K6Metric => {
  if (child(node, 'values') !== undefined) return { ...typedMetric(node, node), ...okOf(node) };
  return flatMetric(key, node);
};

const typedMetric = (node: YamlNode, at: YamlNode): K6Metric => ({
  kind: (stringOf(child(node, 'type')) ?? 'gauge') as K6Metric['kind'],
  contains: stringOf(child(node, 'contains')) as K6Metric['contains'],
  values: valuesOf(child(node, 'values')),
  node: at,
});

const valuesOf = (node: YamlNode | undefined): ReadonlyMap<string, YamlNode> =>
  new Map(
    node?.kind === 'map' ? [...node.entries].map(([key, { node: value }]) => [key, value]) : [],
  );

/** `{"p(95)<500": {"ok": true}}` */
const okOf = (node: YamlNode): { readonly thresholds?: readonly boolean[] } => {
  const thresholds = child(node, 'thresholds');
  if (thresholds?.kind !== 'map') return {};
  return {
    thresholds: [...thresholds.entries.values()].map((entry) => {
      const ok = child(entry.node, 'ok');
      return ok?.kind === 'scalar' && ok.value === true;
    }),
  };
};

/** `{"avg": 1, "p(95)": 2, "thresholds": {"p(95)<500": true}}`: here `true` is a threshold that failed. */
const flatMetric = (name: string, node: YamlNode): K6Metric => {
  const values = valuesOf(node);
  const thresholds = values.get('thresholds');
  const kind = values.has('passes')
    ? 'rate'
    : values.has('med')
      ? 'trend'
      : values.has('count')
        ? 'counter'
        : 'gauge';
  return {
    kind,
    contains: TIMES.test(name) && kind === 'trend' ? 'time' : DATA.test(name) ? 'data' : undefined,
    values,
    node,
    ...(thresholds?.kind === 'map'
      ? {
          thresholds: [...thresholds.entries.values()].map(
            ({ node: failed }) => failed.kind === 'scalar' && failed.value === false,
          ),
        }
      : {}),
  };
};

/** k6's own metrics: the old export does not say what a metric contains. */
const TIMES =
  /^(?:http_req_|iteration_duration|group_duration|ws_(?:connecting|session_duration|ping)|grpc_req_duration|browser_)/;
const DATA = /^(?:data_sent|data_received|browser_data_)/;
