import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { intervalAt } from '../../../src/core/simulate/sample/sample.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { graphOf } from '../graph/compile.ts';

const GRAPH = graphOf(`metrics:
  users: {unit: users, default: 'normal(100, 50)', growth: 10%}
  score: {unit: points, min: -100, default: 'normal(0, 50)'}
quantities:
  closed: {unit: share, value: 60% to 95%}
  open: {unit: tickets, formula: users * (1 - closed)}
  balance: {unit: USD, value: 'normal(0, 50)'}`);

const { values } = simulate(
  GRAPH,
  {
    given: new Map(),
    months: 3,
    trials: 4096,
    seed: 1,
    show: ['users', 'score', 'closed', 'open', 'balance'],
  },
  loadSource,
);
const endsOf = (id: string, month = 3) => {
  const sorted = values(id, month).sort();
  return [sorted[0], sorted.at(-1)] as [number, number];
};

describe('a range whose tails reach beyond what is possible', () => {
  it('makes no count negative: 2.3 % of normal(100, 50) lie below 0, and are 0', () => {
    expect(endsOf('users')[0]).toBe(0);
    const none = values('users', 0).filter((users) => users === 0).length / 4096;
    // Φ(−2) = 0.02275.
    expect(none).toBeCloseTo(0.02275, 3);
  });

  it('makes no share more than all', () => {
    expect(endsOf('closed')[1]).toBe(1);
    expect(endsOf('open')[0]).toBe(0);
  });

  it('keeps to a limit of its own, and is free where there is none', () => {
    expect(endsOf('score')[0]).toBe(-100);
    expect(endsOf('balance')[0]).toBeLessThan(-150);
  });

  it('is cut off at its percentiles as in its draws', () => {
    const range = { kind: 'normal', mean: 1, sd: 1, min: 0 } as const;
    expect([0.05, 0.5].map((u) => intervalAt(range, u))).toEqual([0, 1]);
  });
});
