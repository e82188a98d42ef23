import { describe, expect, it } from 'vitest';
import { readPrometheusAnswer } from '../../../src/load/metrics/prometheus-answer.ts';

const success = (resultType: string, result: unknown): string =>
  JSON.stringify({ status: 'success', data: { resultType, result } });
const one = (value: string, metric = {}) => ({ metric, value: [1_700_000_000, value] });

describe('answers of /api/v1/query', () => {
  it.each<[name: string, body: string, expected: unknown]>([
    ['a value', success('vector', [one('12.5')]), { kind: 'value', value: 12.5 }],
    ['a scalar', success('scalar', [1_700_000_000, '3']), { kind: 'value', value: 3 }],
    ['NaN', success('vector', [one('NaN')]), { kind: 'value', value: Number.NaN }],
    [
      'infinity',
      success('vector', [one('+Inf')]),
      { kind: 'value', value: Number.POSITIVE_INFINITY },
    ],
    ['nothing', success('vector', []), { kind: 'absent' }],
    [
      'two series',
      success('vector', [one('1', { __name__: 'up', job: 'a' }), one('2', { job: 'b' })]),
      { kind: 'several', count: 2, series: ['up{job="a"}', '{job="b"}'] },
    ],
    ['a range', success('matrix', []), { kind: 'shape', found: 'matrix' }],
    [
      'an error',
      '{"status":"error","errorType":"bad_data","error":"parse error"}',
      { kind: 'error', type: 'bad_data', said: 'parse error' },
    ],
    ['HTML', '<html>', { kind: 'unreadable', fault: 'not_json' }],
    ['a list', '[]', { kind: 'unreadable', fault: 'not_json' }],
    ['another API', '{"ok":true}', { kind: 'unreadable', fault: 'not_prometheus' }],
    [
      'a number for a text',
      success('vector', [{ value: [1, 2] }]),
      { kind: 'unreadable', fault: 'not_prometheus' },
    ],
    [
      'the prototype',
      '{"__proto__":{"status":"success"}}',
      { kind: 'unreadable', fault: 'not_prometheus' },
    ],
  ])('%s', (_, body, expected) => expect(readPrometheusAnswer(body)).toEqual(expected));
});
