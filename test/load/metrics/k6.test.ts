import { describe, expect, it } from 'vitest';
import { parseK6Selector } from '../../../src/load/metrics/k6-selector.ts';
import { loadMetricsSource } from '../../../src/load/metrics/metric-sources.ts';
import { shown } from '../shown.ts';

const place = { file: 'shop.yaml', line: 1, column: 1, length: 1 };
const k6 = (text: string) => ({ k6: { text, place } });
const METRICS = [
  { id: 'p95', unit: 'ms', measured: k6('http_req_duration.p(95)') },
  { id: 'p99', unit: 's', measured: k6('http_req_duration.p(99)') },
  { id: 'errors', unit: 'share', measured: k6('http_req_failed.rate') },
  { id: 'rps', unit: 'req/s', measured: k6('http_reqs.rate') },
  { id: 'kept', unit: 'yes/no', measured: k6('http_req_duration.thresholds') },
];

const load = (body: unknown, metrics = METRICS) =>
  loadMetricsSource({ file: 's.json', text: JSON.stringify(body) }, metrics, {
    at: '2026-11-20',
    now: Date.parse('2026-11-20T12:00:00Z'),
  });

const values = (body: unknown): Record<string, unknown> => {
  const { value, problems } = load(body);
  expect(problems).toEqual([]);
  return Object.fromEntries(value.map((one) => [one.id, one.value ?? one.noData]));
};

/** What `k6 run --summary-export` writes: `true` is a threshold that failed, passes are failures. */
const EXPORT = (failed: boolean) => ({
  root_group: { name: '', groups: {}, checks: {} },
  metrics: {
    http_req_duration: {
      avg: 245.67,
      min: 123.45,
      med: 234.56,
      max: 456.78,
      'p(90)': 387.65,
      'p(95)': 421.32,
      thresholds: { 'p(95)<400': failed, 'max<1000': false },
    },
    http_req_failed: { passes: 30, fails: 1470, value: 0.02 },
    http_reqs: { count: 1500, rate: 24.79 },
  },
});

/** What `handleSummary` is given. */
const SUMMARY = (ok: boolean) => ({
  options: { summaryTrendStats: ['avg', 'p(95)', 'p(99)'] },
  state: { testRunDurationMs: 60_000 },
  metrics: {
    http_req_duration: {
      type: 'trend',
      contains: 'time',
      values: { avg: 245.67, 'p(95)': 421.32, 'p(99)': 445.12 },
      thresholds: { 'p(95)<400': { ok } },
    },
    http_req_failed: {
      type: 'rate',
      contains: 'default',
      values: { rate: 0.02, passes: 30, fails: 1470 },
    },
    http_reqs: { type: 'counter', contains: 'default', values: { count: 1500, rate: 24.79 } },
  },
});

/** The machine-readable summary, version 1.0.0, which knows no thresholds. */
const MACHINE = {
  version: '1.0.0',
  metadata: { generatedAt: '2026-11-19T10:30:45.123Z', k6Version: '1.1.0' },
  config: { execution: 'local', duration: 60 },
  results: {
    passed: true,
    metrics: [
      {
        name: 'http_req_duration',
        type: 'trend',
        contains: 'time',
        values: { avg: 245.67, 'p(95)': 421.32, 'p(99)': 445.12, count: 1500 },
      },
      { name: 'http_req_failed', type: 'rate', contains: 'default', values: { rate: 0.02 } },
      { name: 'http_reqs', type: 'counter', contains: 'default', values: { rate: 24.79 } },
    ],
  },
};

describe('the three shapes say the same', () => {
  it('as `--summary-export` writes it: p(99) is absent, and true is a failed threshold', () => {
    const same = { p95: 421.32, p99: 'absent', errors: 0.02, rps: 24.79 };
    expect(values(EXPORT(true))).toEqual({ ...same, kept: 0 });
    expect(values(EXPORT(false))).toEqual({ ...same, kept: 1 });
  });

  it('as `handleSummary` has it', () => {
    const same = { p95: 421.32, p99: 0.44512, errors: 0.02, rps: 24.79 };
    expect(values(SUMMARY(true))).toEqual({ ...same, kept: 1 });
    expect(values(SUMMARY(false))).toEqual({ ...same, kept: 0 });
  });

  it('as machines read it: with its time, without thresholds', () => {
    const same = { p95: 421.32, p99: 0.44512, errors: 0.02, rps: 24.79 };
    expect(values(MACHINE)).toEqual({ ...same, kept: 'absent' });
    expect(load(MACHINE).value[0]).toMatchObject({ source: 'k6', at: '2026-11-19T10:30:45Z' });
  });
});

describe('problems', () => {
  it('a time for a metric that counts users', () => {
    const wrong = [{ id: 'mau', unit: 'users', measured: k6('http_req_duration.avg') }];
    expect(load(SUMMARY(true), wrong).problems.map(({ code }) => code)).toEqual(['unit_wrong']);
  });

  it('no metric says which figure', () => {
    const none = [{ id: 'mau', unit: 'users', measured: {} as ReturnType<typeof k6> }];
    expect(load(SUMMARY(true), none).problems.map(shown)).toEqual(['1:2+9 k6_unselected']);
  });

  it('a summary of tomorrow', () => {
    const body = { ...MACHINE, metadata: { generatedAt: '2026-11-21T10:30:45.123Z' } };
    expect(load(body).problems.map(({ code }) => code)).toContain('sample_future');
  });
});

describe('selectors', () => {
  it.each([
    ['http_req_duration.p(99.9)', { metric: 'http_req_duration', statistic: 'p(99.9)' }],
    [
      'http_req_duration{expected_response:true}.avg',
      { metric: 'http_req_duration{expected_response:true}', statistic: 'avg' },
    ],
    ['http_req_duration', undefined],
    ['http_req_failed.passes', undefined],
    ['.avg', undefined],
  ])('%s', (text, expected) => expect(parseK6Selector(text)).toEqual(expected));
});
