import { describe, expect, it } from 'vitest';
import { metricsFormat } from '../../../src/load/metrics/metrics-format.ts';
import { loadOpenMetrics } from '../../../src/load/metrics/openmetrics.ts';
import { shown } from '../shown.ts';

const place = { file: 'shop.yaml', line: 1, column: 1, length: 1 };
const by = (text: string) => ({ openmetrics: { text, place } });
const METRICS = [
  { id: 'mau', unit: 'users' },
  { id: 'api_p95', unit: 'ms', measured: by('api_seconds{quantile="0.95"}') },
  { id: 'paying', unit: 'share' },
];
const load = (text: string) => loadOpenMetrics({ file: 'm.prom', text }, METRICS);

describe('values', () => {
  it('are those of the one series that is selected, in the metric’s unit', () => {
    const text =
      '# TYPE mau gauge\nmau{env="a } b"} 1.2e4 # {x="1"} 3\napi_seconds{quantile="0.5",job="a"} 0.1\napi_seconds{quantile="0.95",job="a"} 0.42\npaying 0.25\n';
    expect(load(text).problems).toEqual([]);
    expect(load(text).value).toMatchObject([
      { id: 'mau', value: 12_000, source: 'openmetrics', place: { line: 2 } },
      { id: 'api_p95', value: 420 },
      { id: 'paying', value: 0.25, assumed: 'share' },
    ]);
  });

  it('times are seconds before `# EOF`, else milliseconds', () => {
    // 1,763,640,000 s after 1970 is 2025-11-20 12:00 UTC.
    const at = '2025-11-20T12:00:00Z';
    expect(load('mau 1 1763640000\n# EOF\n').value[0]).toMatchObject({ at });
    expect(load('mau 1 1763640000000\n').value[0]).toMatchObject({ at });
  });

  it('a unit in the metadata, in per cent', () => {
    expect(load('# UNIT paying percent\npaying 25\n').value.at(-1)).toMatchObject({ value: 0.25 });
  });

  it('are no data where they are no finite numbers, or where a selected series is not there', () => {
    expect(load('mau NaN\n').value).toMatchObject([
      { id: 'mau', value: undefined, noData: 'not_finite' },
      { id: 'api_p95', value: undefined, noData: 'absent' },
    ]);
    expect(load('mau +Inf\n').value[0]).toMatchObject({ noData: 'not_finite' });
  });
});

describe('problems', () => {
  it.each<[name: string, text: string, problems: string[]]>([
    ['several series', 'mau{env="a"} 1\nmau{env="b"} 2\n', ['1:14+1 series_several']],
    ['per cent without a unit', 'paying 25\n', ['1:8+2 sample_percent']],
    ['no number', 'mau 1\nmau many\n', ['2:1+8 openmetrics_syntax']],
    ['an open brace', 'mau{env="a" 1\n', ['1:1+13 openmetrics_syntax']],
    ['negative', 'mau -1\n', ['1:5+2 number_out_of_range']],
  ])('%s', (_, text, problems) => expect(load(text).problems.map(shown)).toEqual(problems));

  it('no series is a metric', () => {
    const only = [{ id: 'mau', unit: 'users' }];
    const { problems } = loadOpenMetrics({ file: 'm.prom', text: 'app_mau 1\n' }, only);
    expect(problems.map(({ code }) => code)).toEqual(['openmetrics_unselected']);
  });

  it('a hostile line is read in linear time', () => {
    const text = `mau{${'a="'.repeat(100_000)} 1\n`;
    expect(load(text).problems.map(({ code }) => code)).toEqual(['openmetrics_syntax']);
  });
});

describe('what a file is', () => {
  it.each([
    ['mau: 12k', 'yaml'],
    ['# metrics of today\nmau: 12k', 'yaml'],
    ['{"mau": 1, "nps": 2}', 'yaml'],
    ['{mau: 1, nps: 2}', 'yaml'],
    ['- a, b', 'yaml'],
    ['mau: 1, 2\nnps: 3, 4', 'yaml'],
    ['# HELP mau Users\n# TYPE mau gauge\nmau 1', 'openmetrics'],
    ['mau 1', 'openmetrics'],
    ['# a comment\nmau{env="a"} 1 1700000000000', 'openmetrics'],
    ['# EOF', 'openmetrics'],
    ['date,mau\n2026-10-31,1', 'csv'],
    ['date;mau\r\n2026-10-31;1', 'csv'],
    ['"date","mau"\n"2026-10-31","1"', 'csv'],
  ])('%s', (text, format) => expect(metricsFormat(text)).toBe(format));
});
