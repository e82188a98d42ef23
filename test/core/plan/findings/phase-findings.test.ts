import { describe, expect, it } from 'vitest';
import { phaseFindings } from '../../../../src/core/plan/findings/phase-findings.ts';
import { compile, evaluateSections } from '../../graph/compile.ts';

const findings = (second: string, third: string, first = '') => {
  const sections = `metrics: {users: {unit: users}, latency: {unit: ms}}
phases:
  - {id: mvp, name: MVP${first}}
  - {id: growth, name: Growth, enter: ${second}}
  - {id: scale, name: Scale, enter: ${third}}`;
  const { profile, graph } = compile(sections);
  return phaseFindings({ profile, graph, evaluation: evaluateSections(sections) });
};

describe('phases out of order', () => {
  it.each([
    ['users >= 50k', 'users >= 5k', 'lower'],
    ['50k <= users', 'users > 5k', 'lower'],
    ['{all: [users >= 50k, latency > 5]}', '{any: [users >= 5k, latency > 6]}', 'lower'],
    ['latency < 200', 'latency < 500', 'higher'],
  ])('%s, then %s', (second, third, side) => {
    expect(findings(second, third)).toMatchObject([
      {
        code: 'phase_order',
        severity: 'warning',
        facts: { side, earlier: { phase: 'growth' }, later: { phase: 'scale' } },
        where: { line: 7 },
      },
    ]);
  });

  it.each([
    ['users >= 5k', 'users >= 50k'],
    ['users >= 5k', 'users >= 5k and latency > 5'],
    ['latency < 500', 'latency < 200'],
    ['users >= 50k', 'latency >= 5'],
    ['users >= 50k', '{not: users >= 5k}'],
    ['users >= 50k', 'users < 5k'],
    ['users * 2 >= 50k', 'users >= 5k'],
  ])('are not: %s, then %s', (second, third) => {
    expect(findings(second, third)).toEqual([]);
  });
});

describe('an investment', () => {
  const money = (cost: number): string => `, investment: 10, cost: ${cost}, revenue_target: 100`;

  it('that never comes back is found', () => {
    for (const cost of [100, 101]) {
      expect(findings('users > 1', 'users > 2', money(cost))).toMatchObject([
        { code: 'phase_never_pays', facts: { phase: 'mvp', cost, revenue: 100 } },
      ]);
    }
  });

  it('that does is not', () => {
    expect(findings('users > 1', 'users > 2', money(99))).toEqual([]);
  });
});
