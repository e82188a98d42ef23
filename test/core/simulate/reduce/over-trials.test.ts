import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../../src/cli/simulate/simulate.ts';
import { reduceTrials } from '../../../../src/core/simulate/reduce/reduce-trials.ts';
import { simulate } from '../../../../src/core/simulate/simulate.ts';
import { graphOf } from '../../graph/compile.ts';

const GRAPH = graphOf(`metrics:
  users: {unit: users, default: 100, growth: 4% to 15%}
  money: {unit: BRL}
quantities:
  first: {unit: months, formula: first_month(users >= 200)}
  by_six: {unit: share, formula: P(first <= 6)}
  after_six: {unit: share, formula: P(6 < first)}
  beyond: {unit: share, formula: P(first <= 30)}
  doubled: {unit: share, formula: P(users >= 200)}
  middle: {unit: users, formula: 'quantile(users, 50%)'}
  above: {unit: users, formula: users - middle}
  half: {unit: share, formula: P(above > 0)}
  blind: {unit: share, formula: P(money > 5)}
  blind_first: {unit: share, formula: P(first_month(money < 0) <= 6)}
phases: [{id: one, name: One}]`);

const IDS = ['by_six', 'after_six', 'beyond', 'doubled', 'middle', 'above', 'half', 'blind'];
const TRIALS = 2 ** 14;
const { values, problems } = simulate(
  GRAPH,
  { given: new Map(), months: 24, trials: TRIALS, seed: 1, show: [...IDS, 'blind_first'] },
  loadSource,
);
const at = (id: string, month: number): number => {
  const all = values(id, month);
  expect(new Set(all).size).toBe(1);
  return all[0] ?? Number.NaN;
};

/** NUMBERS.md, first passage: growth lognormal with P5 4 %, P95 15 %, 100 → 200. */
const BY_MONTH = { 6: 0.127139, 12: 0.744752, 24: 0.992228 } as const;

describe('what looks over all trials', () => {
  it('looks at them as they are in each month', () => {
    expect(problems()).toEqual([]);
    expect(at('doubled', 0)).toBe(0);
    for (const [month, chance] of Object.entries(BY_MONTH)) {
      expect(at('doubled', Number(month))).toBeCloseTo(chance, 3);
    }
    // 100 × (1 + 7.7460 %) ^ 12, at the median of the growth.
    expect(at('middle', 12) / 100).toBeCloseTo((1 + Math.sqrt(0.04 * 0.15)) ** 12, 2);
  });

  it('is one number in all months where it looks along them, and in 1 % of the trials never comes', () => {
    for (const month of [0, 12, 24]) {
      expect(at('by_six', month)).toBeCloseTo(BY_MONTH[6], 3);
      expect(at('after_six', month)).toBeCloseTo(1 - BY_MONTH[6], 3);
      // Of what never comes within 24 months nobody can tell whether it does within 30.
      expect(at('beyond', month)).toBeNaN();
    }
  });

  it('is an input as any other of what stands on it', () => {
    const users = values('above', 12);
    expect(new Set(users).size).toBeGreaterThan(TRIALS / 2);
    expect(at('half', 12)).toBeCloseTo(0.5, 3);
  });

  it('is unknown where a metric has no value, not 0', () => {
    expect(at('blind', 12)).toBeNaN();
    expect(at('blind_first', 12)).toBeNaN();
  });
});

describe('one number out of all trials', () => {
  const trials = (...all: number[]) => Float64Array.from(all);
  it('is the share in which it holds, where that is known in each', () => {
    expect(reduceTrials({ fn: 'probability' }, trials(1, 0, 1, 1))).toBe(0.75);
    expect(reduceTrials({ fn: 'probability' }, trials(1, 0, 1, Number.NaN))).toBeUndefined();
  });
  it('is a quantile, what never comes above all that does', () => {
    expect(reduceTrials({ fn: 'quantile', p: 0.5 }, trials(4, 2, 1, 3))).toBe(2.5);
    expect(reduceTrials({ fn: 'quantile', p: 0.5 }, trials(4, Number.NaN, 1))).toBe(4);
    expect(reduceTrials({ fn: 'quantile', p: 0.9 }, trials(4, Number.NaN, 1))).toBeUndefined();
  });
});
