import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { fillGrowth } from '../../../src/core/forecast/fill-growth.ts';
import { growthFromHistory } from '../../../src/core/forecast/growth-from-history.ts';
import type { MonthValue } from '../../../src/core/forecast/monthly.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { evaluateMonths } from '../../../src/core/graph/walk-months.ts';
import { growthFindings } from '../../../src/core/plan/findings/growth-findings.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { compile, problemsOf } from '../graph/compile.ts';

const FROM_HISTORY = 'metrics: {mau: {unit: users, default: 10k, growth: {from: history}}}';

const valid = (sections: string) => {
  const compiled = compile(sections);
  expect(compiled.problems).toEqual([]);
  return compiled;
};

/** Months from 2024-03 on. */
const history = (count: number, of: (t: number) => number): readonly MonthValue[] =>
  Array.from({ length: count }, (_, t) => ({
    month: `${2024 + Math.floor((t + 2) / 12)}-${String(((t + 2) % 12) + 1).padStart(2, '0')}`,
    value: of(t),
  }));

const uneven = (t: number): number => 1000 * 1.06 ** t * (1 + 0.04 * Math.sin(t * t));

describe('growth from a history', () => {
  it('is unknown, and so are the months ahead, until there is one', () => {
    const { profile, graph } = valid(FROM_HISTORY);
    const path = evaluateMonths(graph, { months: 2, set: new Map([['calendar.month', 3]]) });
    expect(path.map(({ value }) => value('mau'))).toEqual([10_000, undefined, undefined]);
    expect(growthFindings(profile, path[0] as (typeof path)[0])).toMatchObject([
      {
        code: 'growth_without_history',
        severity: 'warning',
        facts: { metric: 'mau', column: 'mau' },
        where: { line: 3 },
      },
    ]);
  });

  it('can be given instead: 10,000 × 1.1², without noise', () => {
    const { profile, graph } = valid(FROM_HISTORY);
    const set = new Map([
      ['growth.mau', 0.1],
      ['calendar.month', 3],
    ]);
    const path = evaluateMonths(graph, { months: 2, set });
    expect(path[2]?.value('mau')).toBeCloseTo(12_100, 6);
    expect(growthFindings(profile, path[0] as (typeof path)[0])).toEqual([]);
  });

  it('is what the history says, once it is there', () => {
    const { profile, graph } = valid(FROM_HISTORY);
    const points = history(24, uneven);
    const filled = fillGrowth(profile, graph, new Map([['mau', points]]));
    const found = growthFromHistory(points.map(({ value }) => value));
    expect(filled.growth.get('mau')).toEqual(found);
    const expression = filled.graph.quantities.find(({ id }) => id === 'growth.mau')?.expression;
    if ('kind' in found) throw new Error(found.kind);
    expect(expression).toEqual({ kind: 'range', interval: found.rate });
    const evaluation = evaluate(filled.graph, {});
    expect(evaluation.value('growth.mau')).toBe(found.rate.mean);
    expect(evaluation.value('growth.mau.noise')).toBe(found.noise);
    expect(growthFindings(profile, evaluation)).toEqual([]);
  });

  it('simulates to a spread like the band of a year ahead', () => {
    const { profile, graph } = valid(FROM_HISTORY);
    const filled = fillGrowth(profile, graph, new Map([['mau', history(24, uneven)]]));
    const found = filled.growth.get('mau');
    if (found === undefined) throw new Error('no growth');
    const given = new Map([
      ['mau', found.level],
      ['calendar.month', 3],
    ]);
    const trials = 10_000;
    const input = { given, months: 12, trials, seed: 1, show: ['mau'] };
    const ends = simulate(filled.graph, input, loadSource).values('mau', 12).sort();
    const { p10, p90 } = found.band[11] as (typeof found.band)[0];
    const width = Math.log((ends[0.9 * trials] as number) / (ends[0.1 * trials] as number));
    expect(Math.abs(width / Math.log(p90 / p10) - 1)).toBeLessThan(0.06);
    expect(Math.abs((ends[0.1 * trials] as number) / p10 - 1)).toBeLessThan(0.04);
  });

  it('has the season by the months of the calendar, unless one is stated', () => {
    // Twice as much in each December; the history begins in March.
    const points = history(48, (t) => (t % 12 === 9 ? 2000 : 1000));
    const { profile, graph } = valid(FROM_HISTORY);
    const { value } = evaluate(fillGrowth(profile, graph, new Map([['mau', points]])).graph, {});
    // Eleven months of 1 and one of 2 have a mean of 13/12.
    expect(value('growth.mau.season.12')).toBeCloseTo(24 / 13, 9);
    expect(value('growth.mau.season.3')).toBeCloseTo(12 / 13, 9);
    const stated = valid(
      'metrics: {mau: {unit: users, default: 10k, growth: {from: history, season: {12: 3}}}}',
    );
    const own = evaluate(
      fillGrowth(stated.profile, stated.graph, new Map([['mau', points]])).graph,
      {},
    );
    expect(own.value('growth.mau.season.12')).toBe(3);
  });

  it('says which histories gave none, and leaves other metrics alone', () => {
    const { profile, graph } = valid(`metrics:
  mau: {unit: users, default: 10k, growth: {from: history}}
  orders: {unit: orders, default: 10, growth: 5%}`);
    const two = history(2, () => 5);
    const filled = fillGrowth(
      profile,
      graph,
      new Map([
        ['mau', two],
        ['orders', history(24, uneven)],
      ]),
    );
    expect([...filled.without]).toEqual([['mau', { kind: 'too_short', months: 2 }]]);
    expect(filled.growth.size).toBe(0);
    expect(filled.graph).toEqual(graph);
  });

  it('stands instead of a rate, targets and noise, and has no other source', () => {
    const of = (growth: string) =>
      problemsOf(`metrics: {mau: {unit: users, default: 10k, growth: ${growth}}}`);
    expect(of('{from: history, capacity: 50k, events: [{at: 3, times: 2}]}')).toEqual([]);
    for (const other of ['rate: 5%', 'targets: {12: 20k}', 'noise: 2%']) {
      const [problem, ...more] = of(`{from: history, ${other}}`);
      expect(problem).toMatch(/^keys_exclusive 3:68 \{'keys':\['from',/);
      expect(more).toEqual([]);
    }
    expect(of('{from: heaven}')[0]).toMatch(/^choice_wrong/);
    const driven = problemsOf(
      'metrics: {a: {unit: x}, b: {unit: x, formula: a, growth: {from: history}}}',
    );
    expect(driven[0]).toMatch(/^keys_exclusive/);
  });
});
