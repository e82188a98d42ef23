import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { readUncertainty } from '../../../src/core/explain/uncertainty.ts';
import { compile } from '../graph/compile.ts';

const YAML = `metrics:
  users: {unit: users, default: 100, growth: 5% to 10%}
quantities:
  price: {unit: USD/month, value: 'uniform(1, 3)'}
  income: {unit: USD/month, formula: price * users}
  double: {unit: users, formula: users * 2}
  people: {unit: people, formula: ceil(price / 10)}
phases: [{id: one, name: One}]`;

const of = (id: string) => {
  const { graph, problems } = compile(YAML);
  expect(problems).toEqual([]);
  return readUncertainty(
    { graph, given: new Map(), id, seed: 1, trials: 1024, month: 0 },
    loadSource,
  );
};

describe('the uncertainty of an explained quantity', () => {
  it('has the percentiles of today and what moves it', () => {
    // 100 × uniform (1, 3): P5 110, P50 200, P95 290; the price’s own P10 is 1.2, its P90 2.8.
    const found = of('income');
    expect(found?.p5).toBeCloseTo(110, 0);
    expect(found?.p50).toBeCloseTo(200, 0);
    expect(found?.p95).toBeCloseTo(290, 0);
    expect(found?.inputs).toHaveLength(1);
    const [price] = found?.inputs ?? [];
    expect(price).toMatchObject({ id: 'price', unit: 'USD/month' });
    expect([price?.low, price?.high, price?.at_low, price?.at_high]).toEqual(
      [1.2, 2.8, 120, 280].map((value) => expect.closeTo(value, 9)),
    );
  });

  it('names no input of a range by itself', () => {
    expect(of('price')).toMatchObject({ p50: expect.closeTo(2, 2), inputs: [] });
  });

  it('is none where today is certain, whatever grows', () => {
    expect(of('users')).toBeUndefined();
    expect(of('double')).toBeUndefined();
  });

  it('is none where rounding hides the range', () => {
    expect(of('people')).toBeUndefined();
  });
});
