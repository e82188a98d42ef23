import type { Catalogue } from '../catalog/catalogue.ts';
import { muted, type Prose, plain, prose, status } from '../lib/inline.ts';
import type { ListedMetric, MetricsListing } from '../model/answer/metrics-listing.ts';
import { textIn } from '../model/text.ts';
import type { Block, Column, Document } from './document.ts';
import { findingItem } from './plan/findings.ts';
import { amountCells } from './text/amount.ts';
import { visible } from './visible.ts';

type View = { readonly listing: MetricsListing; readonly words: Catalogue };

/** What was read, from where and how old it is, then what is missing with the lines to add. */
export const viewMetrics = (view: View): Document => ({
  blocks: [...viewSummary(view), metricsTable(view), ...viewNotes(view), ...viewMissing(view)],
});

/** Nothing but how many are measured: `-q`. */
export const viewMetricsQuietly = (view: View): Document => ({ blocks: viewSummary(view) });

const UNMEASURED: ReadonlySet<ListedMetric['source']> = new Set(['default', 'model', 'missing']);

const viewSummary = ({ listing, words }: View): Block[] => {
  const { metrics } = listing;
  const measured = metrics.filter(({ source, value }) => !UNMEASURED.has(source) && value !== null);
  const modelled = metrics.filter(({ source }) => source === 'model').length;
  const all = metrics.length;
  const tone = measured.length + modelled === all ? 'pass' : 'warn';
  const content = words.metrics.summary({ all, measured: measured.length, modelled });
  return [{ kind: 'callout', status: tone, content }];
};

const metricsTable = ({ listing, words }: View): Block => {
  const { columns } = words.metrics;
  const column = (key: keyof typeof columns, align: Column['align'], priority: number): Column => ({
    key,
    title: [columns[key]],
    align,
    priority,
  });
  return {
    kind: 'table',
    columns: [
      column('metric', 'left', 1),
      column('value', 'right', 1),
      column('unit', 'left', 1),
      column('source', 'left', 1),
      column('name', 'left', 2),
      column('age', 'right', 3),
      column('where', 'left', 4),
    ],
    rows: listing.metrics.map((metric) => metricRow(metric, words)),
  };
};

const metricRow = (metric: ListedMetric, words: Catalogue): Prose[] => {
  const { id, label, value, unit, source, age, where, stale } = metric;
  const shown: Prose = age === null ? [] : words.metrics.age(age);
  return [
    [id],
    ...amountCells(value, unit, words),
    [words.sources[source]],
    label === undefined ? [] : [muted(textIn(label, words.locale))],
    stale ? prose`${shown} ${status('warn', words.metrics.stale)}` : shown,
    [muted(visible(where))],
  ];
};

const viewNotes = ({ listing, words }: View): Block[] => {
  if (listing.findings.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.metrics.headings.notes] },
    { kind: 'list', items: listing.findings.map((one) => findingItem(one, words.findings)) },
  ];
};

const viewMissing = ({ listing, words }: View): Block[] => {
  const lines = listing.metrics.flatMap(({ add }) => add ?? []);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.metrics.headings.missing] },
    { kind: 'paragraph', content: words.metrics.add },
    { kind: 'code', text: lines.map(visible).join('\n') },
  ];
};

const KEYS = ['id', 'value', 'unit', 'source', 'at', 'age_s', 'where', 'no_data', 'add'] as const;

/** Every metric as one table for spreadsheets and scripts. */
export const viewMetricsRecords = ({ metrics }: MetricsListing): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: metrics.map((metric) => [
        [metric.id],
        metric.value === null ? [] : [plain(metric.value)],
        [metric.unit],
        [metric.source],
        metric.at === null ? [] : [metric.at],
        metric.age === null ? [] : [plain(metric.age)],
        [metric.where],
        metric.noData === undefined ? [] : [metric.noData],
        metric.add === undefined ? [] : [metric.add],
      ]),
    },
  ],
});
