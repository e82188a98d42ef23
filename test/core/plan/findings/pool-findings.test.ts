import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/core/graph/evaluate.ts';
import { poolFindings } from '../../../../src/core/plan/findings/pool-findings.ts';
import { compile } from '../../graph/compile.ts';

const POOL = `metrics: {m: {unit: messages/day, default: 2000}, n: {unit: numbers, default: 1}, a: {unit: share, default: 50%}}
pools:
  p:
    name: P
    demand: m
    unit_capacity: 600
    active: n
    backup: 1
    failure: 10%
    replacement: 3d
    interval: 60s
    classes: [{id: first, name: First, share: a}, {id: last, name: Last, share: 50%}]`;

const findings = (set: Record<string, number | undefined>) => {
  const { profile, graph } = compile(POOL);
  const evaluation = evaluate(graph, { set: new Map(Object.entries(set)) });
  return poolFindings(profile, evaluation).map(({ code, severity, facts }) => ({
    code,
    severity,
    ...facts,
  }));
};

describe('a plan says of a pool', () => {
  it('nothing where all is well', () => {
    expect(findings({ n: 5 })).toEqual([]); // 2,000 ÷ 3,000 = 67 %
  });

  it('that it is overloaded, by what, and what is left undone', () => {
    expect(findings({})).toMatchObject([
      {
        code: 'pool_overloaded',
        severity: 'error',
        demand: 2000,
        capacity: 600,
        gap: 1400,
        binding: 'active',
        have: 1,
        need: 4,
        shed: [
          { name: 'First', amount: 400 },
          { name: 'Last', amount: 1000 },
        ],
      },
      { code: 'pool_alert', at: 'needed', active: 4, enough: 5, alert: 0.8 },
    ]);
  });

  it('that it stands too high now, where it carries the demand', () => {
    expect(findings({ n: 4 })).toMatchObject([
      { code: 'pool_alert', severity: 'warning', at: 'now', active: 4, enough: 5 },
    ]);
  });

  it('that its units have no time', () => {
    // 86,400 s ÷ 200 s = 432 each, of which 5 do 2,160 and 4 only 1,728
    expect(findings({ n: 5, 'pools.p.interval': 200 })).toMatchObject([
      { code: 'pool_interval', severity: 'error', possible: 432, longest: 144, capacity: 600 },
    ]);
    expect(findings({ n: 4, 'pools.p.interval': 200 })).toMatchObject([
      { code: 'pool_overloaded', binding: 'interval', capacity: 1728, gap: 272 },
      { code: 'pool_interval' },
      { code: 'pool_alert' },
    ]);
  });

  it('that spares are missing', () => {
    expect(findings({ n: 5, 'pools.p.now.backup': 0 })).toMatchObject([
      { code: 'pool_spares', severity: 'warning', have: 0, need: 1, confidence: 0.99 },
    ]);
  });

  it.each([
    ['unit_capacity', { 'pools.p.unit_capacity': 0 }],
    ['failure', { 'pools.p.failure': 1 }],
    ['confidence', { 'pools.p.confidence': 1 }],
  ])('that no number of units is enough, because of the %s', (binding, set) => {
    const [first] = findings({ n: 5, ...set });
    expect(first).toMatchObject({ code: 'pool_infeasible', binding, id: `pools.p.${binding}` });
  });

  it('that its classes are no whole', () => {
    expect(findings({ n: 5, a: 0.4 })).toMatchObject([{ code: 'pool_classes', total: 0.9 }]);
  });

  it('nothing about what is unknown', () => {
    expect(findings({ m: undefined })).toEqual([]);
    expect(findings({ n: undefined }).map(({ code }) => code)).toEqual(['pool_alert']);
  });
});
