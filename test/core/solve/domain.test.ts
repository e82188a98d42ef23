import { describe, expect, it } from 'vitest';
import { changeOf, domainOf, isWithin } from '../../../src/core/solve/domain.ts';
import { compile } from '../graph/compile.ts';

const { profile, graph } = compile(`metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  nps: {unit: points, default: 30, min: -100, max: 100}
  seats: {unit: seats, default: 50, max: 80}
quantities:
  rate: {unit: share/month, value: 2%}
  price: {unit: BRL/month, value: 50}
  loss: {unit: BRL/month, value: -50}
  factor: {unit: ratio, value: 2}
pools: {p: {name: P, unit: units, demand: mau, unit_capacity: 10, failure: 5%, replacement: 3d, interval: 60s, hours: 12}}`);

const domain = (id: string, now: number) => {
  const quantity = graph.quantities.find((each) => each.id === id);
  if (quantity === undefined) throw new Error(`no ${id}`);
  return domainOf({ quantity, now }, profile);
};

describe('how far an input may move', () => {
  it.each([
    // a share up to 1, an amount to a thousandth and a thousandfold
    ['rate', 0.02, 'share', 0.00002, 1, false],
    ['price', 50, 'amount', 0.05, 50_000, false],
    ['loss', -50, 'amount', -50_000, -0.05, false],
    ['factor', 2, 'amount', 0.002, 2000, false],
    // of what is counted, at least one
    ['mau', 500, 'amount', 1, 500_000, true],
    ['seats', 50, 'amount', 1, 80, true],
    ['nps', 30, 'linear', -100, 100, false],
    ['growth.mau', 0.1, 'linear', -0.99, 10, false],
    // a day has 24 hours
    ['pools.p.hours', 12, 'amount', 0.012, 24, false],
  ] as const)('%s', (id, now, scale, min, max, whole) =>
    expect(domain(id, now)).toEqual({ scale, min, max, whole }),
  );

  it('is never to nothing, but for growth', () => {
    expect(isWithin(domain('price', 50), 0)).toBe(false);
    expect(isWithin(domain('growth.mau', 0.1), 0)).toBe(true);
    expect(isWithin(domain('seats', 50), 60.5)).toBe(false);
  });
});

describe('how large a change is', () => {
  it.each([
    // ln (667 ÷ 400); 16 of the 40 points above 60 %; half of 2 %; all of the way from 30 to 100
    ['price', 400, 667, 0.5113],
    ['rate', 0.6, 0.76, 0.4],
    ['rate', 0.02, 0.01, Math.LN2],
    ['rate', 0.02, 0.04, Math.LN2],
    ['nps', 30, 100, 1],
    ['growth.mau', 0.1, -0.445, 0.5],
  ] as const)('%s from %d to %d', (id, now, to, change) =>
    expect(changeOf(domain(id, now), now, to)).toBeCloseTo(change, 4),
  );

  it('is the largest from nothing', () =>
    expect(changeOf(domain('price', 0), 0, 1)).toBeGreaterThan(1000));
});
