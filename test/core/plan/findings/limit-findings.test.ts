import { describe, expect, it } from 'vitest';
import { limitFindings } from '../../../../src/core/plan/findings/limit-findings.ts';
import { saidOf, subjectOf } from '../said.ts';

type Parts = { readonly slos?: string; readonly mvp?: string; readonly growth?: string };

const found = ({ slos = '', mvp = '', growth = '' }: Parts) => {
  const targets = (text: string): string => (text === '' ? '' : `, targets: {${text}}`);
  return limitFindings(
    subjectOf(`metrics:
  mau: {unit: users, default: 1k}
  uptime: {unit: share, max: 1}
  p95: {unit: ms}
phases:
  - {id: mvp, name: MVP${targets(mvp)}}
  - {id: growth, name: Growth, enter: mau > 1${targets(growth)}}
slos: [${slos}]`),
  );
};

describe('limits that cannot both hold', () => {
  it.each<[string, Parts]>([
    [
      'of two SLOs',
      { slos: '{id: a, metric: p95, below: 200}, {id: b, metric: p95, at_least: 200}' },
    ],
    [
      'of two SLOs at this scale',
      {
        slos: '{id: a, metric: p95, below: 200}, {id: b, metric: p95, above: {by: mau, points: {1k: 300, 10k: 100}}}',
      },
    ],
    [
      'of an SLO and a target',
      { slos: '{id: a, metric: p95, below: 200}', growth: 'p95: {above: 300}' },
    ],
    ['of an SLO and its metric', { slos: '{id: a, metric: uptime, above: 100%}' }],
    ['of a target and its metric', { mvp: 'mau: {below: 0}' }],
  ])('are found %s', (_, parts) => {
    expect(found(parts)).toMatchObject([{ code: 'limits_clash', severity: 'warning' }]);
  });

  it.each<[string, Parts]>([
    [
      'on two sides',
      { slos: '{id: a, metric: p95, below: 300}, {id: b, metric: p95, above: 200}' },
    ],
    ['on one side', { slos: '{id: a, metric: p95, below: 300}, {id: b, metric: p95, below: 200}' }],
    [
      'that meet',
      { slos: '{id: a, metric: p95, at_most: 200}, {id: b, metric: p95, at_least: 200}' },
    ],
    ['at the most', { slos: '{id: a, metric: uptime, at_least: 100%}' }],
    ['of two metrics', { slos: '{id: a, metric: p95, below: 200}', mvp: 'mau: {at_least: 300}' }],
    [
      'of an SLO by scale and a target, which is of another scale',
      {
        slos: '{id: a, metric: p95, below: {by: mau, points: {1k: 200, 10k: 400}}}',
        growth: 'p95: {above: 300}',
      },
    ],
    ['of two phases', { mvp: 'p95: {below: 200}', growth: 'p95: {above: 300}' }],
  ])('are none %s', (_, parts) => {
    expect(found(parts)).toEqual([]);
  });

  it('are said with whose they are', () => {
    const slos = '{id: a, metric: p95, below: 200}';
    expect(saidOf(found({ slos, growth: 'p95: {at_least: 300}' }))).toEqual([
      'p95 cannot be at least 300 ms, as the phase growth asks, and less than 200 ms, as the SLO a asks',
    ]);
    expect(saidOf(found({ mvp: 'uptime: {above: 100%}' }))).toEqual([
      'uptime cannot be more than 100%, as the phase mvp asks, and at most 100%, as the metric itself says',
    ]);
  });
});

describe('targets that go back', () => {
  it.each([
    ['mau: {at_least: 10k}', 'mau: {at_least: 9k}', 'lower'],
    ['p95: {below: 200}', 'p95: {below: 300}', 'higher'],
  ])('are found: %s, then %s', (mvp, growth, side) => {
    expect(found({ mvp, growth })).toMatchObject([
      {
        code: 'target_order',
        facts: { side, earlier: { phase: 'mvp' }, later: { phase: 'growth' } },
        where: { line: 9 },
      },
    ]);
  });

  it.each([
    ['mau: {at_least: 10k}', 'mau: {at_least: 10k}'],
    ['mau: {at_least: 10k}', 'mau: {at_most: 9k}'],
    ['p95: {below: 300}', 'p95: {below: 200}'],
    ['mau: {at_least: 10k}', 'p95: {at_least: 9}'],
    ['mau: {at_least: 10k}', 'mau: {at_least: mau / 2}'],
  ])('are none: %s, then %s', (mvp, growth) => {
    expect(found({ mvp, growth })).toEqual([]);
  });

  it('are said', () => {
    expect(saidOf(found({ mvp: 'mau: {at_least: 10k}', growth: 'mau: {above: 9k}' }))).toEqual([
      'growth is to reach a mau of 9000 users, lower than the 10000 users of mvp before it: check the two targets',
    ]);
  });
});
