import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { subjectInMonth } from '../../../src/core/explain/in-month.ts';
import { momentOf } from '../../../src/core/explain/moment.ts';
import { explainPassage } from '../../../src/core/explain/passage.ts';
import { explainQuantity } from '../../../src/core/explain.ts';
import type { Measurement } from '../../../src/model/measurements.ts';
import { graphOf } from '../graph/compile.ts';

const GRAPH = graphOf(`metrics:
  users: {unit: users, default: 100, growth: 10%}
  price: {unit: USD/user/month, default: 2}
quantities:
  income: {unit: USD/month, formula: users * price}
phases:
  - {id: one, name: One}
  - {id: two, name: Two, enter: {all: [users >= 130]}}`);

const explain = (id: string, month?: number, measurements: readonly Measurement[] = []) => {
  const given = new Map(measurements.map((one) => [one.id, one.value]));
  const moment = momentOf(GRAPH, given, { id, month, horizon: 24, known: () => GRAPH });
  if (moment === undefined) throw new Error('explained as today');
  return {
    moment,
    steps: explainQuantity(subjectInMonth({ ...moment, measurements }, moment.month), id),
  };
};

describe('a derivation in a later month', () => {
  it('goes from the month before on: 100 users and 10 % a month are 110, 121', () => {
    const { steps } = explain('income', 2);
    const shown = steps.map(({ id, value, source }) => [id, Number(value?.toFixed(9)), source]);
    expect(shown).toEqual([
      ['income', 242, 'formula'],
      ['users', 121, 'formula'],
      ['prev(users)', 110, 'before'],
      ['growth.users', 0.1, 'default'],
      ['price', 2, 'default'],
    ]);
    expect(steps[1]?.formula).toBe('prev(users) * max(0, 1 + growth.users)');
    // What holds in every month anew has no formula of its own for the months.
    expect(steps.every(({ eachMonth }) => eachMonth === undefined)).toBe(true);
  });

  it('is that of today in month 0', () => {
    expect(explain('income', 0).steps.map(({ id }) => id)).toEqual(['income', 'users', 'price']);
  });

  it('has measurements of what time does not move, and begins its path at those of what it does', () => {
    const place = { file: 'metrics.json', line: 3, column: 5, length: 2 };
    const measured = (id: string, value: number): Measurement => ({
      id,
      value,
      source: 'file',
      place,
    });
    const { steps } = explain('income', 1, [measured('users', 200), measured('price', 3)]);
    const of = (id: string) => steps.find((step) => step.id === id);
    expect(of('users')).toMatchObject({ value: expect.closeTo(220, 9), source: 'formula' });
    expect(of('price')).toMatchObject({ value: 3, source: 'file', where: 'metrics.json:3' });
  });

  it('of a month along the path is in the month that it comes to: 133.1 users in month 3', () => {
    const { moment, steps } = explain('phases.two.month');
    expect(moment).toMatchObject({ month: 3, comes: true, along: true });
    expect(steps[0]).toMatchObject({ id: 'phases.two.month', value: 3 });
    expect(steps.find(({ id }) => id === 'users')?.value).toBeCloseTo(133.1, 9);
  });

  it('is none where today is meant and nothing looks along the months', () => {
    expect(
      momentOf(GRAPH, new Map(), {
        id: 'income',
        month: undefined,
        horizon: 24,
        known: () => GRAPH,
      }),
    ).toBeUndefined();
  });
});

describe('the month of a phase over all trials', () => {
  // NUMBERS.md, first passage: growth lognormal, P5 4 % and P95 15 %, from 100 to 200.
  const graph = graphOf(`metrics:
  users: {unit: users, default: 100, growth: 4% to 15%}
  spare: {unit: users, default: 1}
phases:
  - {id: one, name: One}
  - {id: two, name: Two, enter: {all: [users >= 200, spare >= 1]}}`);
  const passage = (horizon: number) =>
    explainPassage(
      {
        graph,
        given: new Map(),
        id: 'phases.two.month',
        seed: 1,
        trials: 4096,
        at: '2026-11-20',
        horizon,
      },
      loadSource,
    );

  it('has the published percentiles, what binds it and what moves it', () => {
    const found = passage(24);
    expect(found?.probability).toBeCloseTo(0.992228, 2);
    expect(found?.months).toEqual({ p10: 6, p50: 10, p90: 16 });
    expect(found?.month).toEqual({ p10: '2027-05', p50: '2027-09', p90: '2028-03' });
    expect(found?.binding).toEqual({ expression: 'users >= 200', share: 1 });
    // ln 2 ÷ ln (1 + growth), at its P10 of 4.63 % and P90 of 12.96 %: 15.3 and 5.7 months.
    expect(found?.inputs).toMatchObject([{ id: 'growth.users', at_low: 16, at_high: 6 }]);
  });

  it('says that it never comes where it does not within the months simulated', () => {
    const found = passage(12);
    expect(found?.probability).toBeCloseTo(0.744752, 2);
    expect(found?.months.p90).toBeNull();
    expect(found?.inputs).toMatchObject([{ id: 'growth.users', at_low: null, at_high: 6 }]);
  });
});
