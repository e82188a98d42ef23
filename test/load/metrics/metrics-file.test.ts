import { describe, expect, it } from 'vitest';
import { loadMetrics } from '../../../src/load/metrics/metrics-file.ts';
import { type Facts, shown } from '../shown.ts';

const METRICS = [
  { id: 'mau', unit: 'users' },
  { id: 'api_p95', unit: 'ms', max: 60_000 },
  { id: 'nps', unit: 'points', min: -100 },
  { id: 'paying', unit: 'share' },
  { id: 'db_size', unit: 'Mi' },
  { id: 'lgpd', unit: 'yes/no' },
  { id: 'feature_requests.graph', unit: 'items' },
  { id: 'feature_requests.export', unit: 'items' },
];

const load = (text: string) => loadMetrics({ file: 'm.yaml', text }, METRICS);

const values = (text: string): Record<string, number | undefined> => {
  const { value, problems } = load(text);
  expect(problems).toEqual([]);
  return Object.fromEntries(value.map((each) => [each.id, each.value]));
};

describe('values', () => {
  it.each<[name: string, text: string, expected: Record<string, number>]>([
    ['flat', 'mau: 12k\napi_p95: 0.8s\nlgpd: yes', { mau: 12_000, api_p95: 800, lgpd: 1 }],
    ['JSON', '{"mau": 12000, "lgpd": true}', { mau: 12_000, lgpd: 1 }],
    ['negative where allowed', 'nps: -20', { nps: -20 }],
    [
      'nested',
      'feature_requests: {graph: 3, export: 4}',
      { 'feature_requests.graph': 3, 'feature_requests.export': 4 },
    ],
    ['dotted', 'feature_requests.graph: 3', { 'feature_requests.graph': 3 }],
    [
      'of a plan',
      '{"mau": {"value": 12000, "unit": "users", "source": "file"}, "nps": {"value": null, "unit": "points", "source": "missing"}}',
      { mau: 12_000 },
    ],
    ['not measured', 'mau:\nnps: null\npaying: ~', {}],
    ['other time', 'api_p95: {value: 1.1, unit: s}', { api_p95: 1100 }],
    ['other time, suffixed', 'api_p95: {value: 2s, unit: min}', { api_p95: 2000 }],
    ['other bytes', 'db_size: {value: 2, unit: Gi}', { db_size: 2048 }],
    ['per cent', 'paying: {value: 2.5, unit: "%"}', { paying: 0.025 }],
    ['nothing', '{}', {}],
  ])('%s', (_, text, expected) => expect(values(text)).toEqual(expected));

  it('a range is measured as its point, and stays a range', () => {
    expect(load('mau: 1k to 4k').value).toEqual([
      {
        id: 'mau',
        value: 2000,
        interval: { kind: 'lognormal', low: 1000, high: 4000 },
        source: 'file',
        place: { file: 'm.yaml', line: 1, column: 6, length: 8 },
      },
    ]);
    expect(load('api_p95: {value: {low: 1, mid: 2, high: 3}, unit: s}').value).toMatchObject([
      { value: 2000, interval: { kind: 'split', low: 1000, mid: 2000, high: 3000 } },
    ]);
    expect(load('api_p95: {value: "normal(2, 1)", unit: s}').value).toMatchObject([
      { value: 2000, interval: { kind: 'normal', mean: 2000, sd: 1000 } },
    ]);
  });
});

describe('problems', () => {
  it.each<[name: string, text: string, problems: string[], facts?: Facts]>([
    ['empty', '# none', ['file_empty']],
    ['a list', '- mau', ['1:1+5 type_wrong'], { expected: 'map' }],
    ['unknown', 'mua: 1', ['1:1+3 metric_unknown'], { id: 'mua', near: ['mau'] }],
    [
      'unknown nested',
      'feature_requests: {grph: 1}',
      ['1:20+4 metric_unknown'],
      { id: 'feature_requests.grph' },
    ],
    ['unknown map', 'foo: {bar: 1}', ['1:1+3 metric_unknown'], { id: 'foo' }],
    [
      'twice',
      'feature_requests: {graph: 1}\nfeature_requests.graph: 2',
      ['2:1+22 key_duplicate'],
      { first: { line: 1, column: 20 } },
    ],
    ['unreadable', 'mau: 12 monkeys', ['1:6+10 unit_wrong'], { suffix: 'monkeys', unit: 'users' }],
    ['formula', 'mau: nps * 2', ['1:6+7 number_unreadable'], { found: 'nps * 2', unit: 'users' }],
    ['formula in a map', 'mau: {formula: nps}', ['1:6+14 number_unreadable']],
    ['table', 'mau: {by: nps, points: {1: 1}}', ['1:6+25 number_unreadable']],
    ['list', 'mau: [1]', ['1:6+3 number_unreadable'], { found: '[1]' }],
    ['half a range', 'mau: {low: 1, high: 3}', ['1:6+17 number_unreadable']],
    [
      'out of range',
      'api_p95: 70s',
      ['1:10+3 number_out_of_range'],
      { found: 70_000, max: 60_000 },
    ],
    [
      'out of range, converted',
      'api_p95: {value: 70, unit: s}',
      ['1:18+2 number_out_of_range'],
      { found: 70_000, max: 60_000, unit: 'ms' },
    ],
    ['negative', 'mau: -1', ['1:6+2 number_out_of_range'], { min: 0 }],
    ['not finite', 'mau: .inf', ['1:6+4 number_not_finite']],
    [
      'other unit',
      'mau: {value: 1, unit: ms}',
      ['1:23+2 unit_wrong'],
      { suffix: 'ms', unit: 'users' },
    ],
    ['unit is a number', 'mau: {value: 1, unit: 5}', ['1:23+1 type_wrong'], { expected: 'text' }],
    ['unknown key', 'mau: {value: 1, unti: users}', ['1:17+4 key_unknown'], { near: ['unit'] }],
    ['misspelt value', 'mau: {vlaue: 1}', ['1:7+5 key_unknown'], { near: ['value'] }],
    ['no value', 'mau: {unit: users}', ['1:7+4 key_missing'], { key: 'value' }],
    ['tag', 'mau: !x 1', ['1:6+2 yaml_tag']],
    ['syntax', 'mau: "1', ['1:6+1 yaml_syntax']],
    [
      'several',
      'mau: 10kk\nfoo: 1\nnps: -200',
      ['1:6+4 number_unreadable', '2:1+3 metric_unknown', '3:6+4 number_out_of_range'],
    ],
  ])('%s', (_, text, problems, facts) => {
    const found = load(text).problems;
    expect(found.map(shown)).toEqual(problems);
    if (facts !== undefined) expect(found[0]?.facts).toMatchObject(facts);
  });
});
