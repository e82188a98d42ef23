import { describe, expect, it } from 'vitest';
import {
  erlangB,
  erlangC,
  responseQuantile,
  serversFor,
  throughputOf,
} from '../../../src/core/functions/queue.ts';

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** Erlang's first formula as it is defined: (Aᶜ ÷ c!) ÷ Σ Aᵏ ÷ k!. */
const byDefinition = (load: number, servers: number): number => {
  const term = (k: number) => load ** k / factorial(k);
  let sum = 0;
  for (let k = 0; k <= servers; k++) sum += term(k);
  return term(servers) / sum;
};

describe('the chance that all servers are busy', () => {
  it('is that of published tables', () => {
    expect(erlangB(1, 2)).toBeCloseTo(1 / 5, 12);
    expect(erlangB(10, 17)).toBeCloseTo(0.012949, 6);
    expect(erlangC(10, 14)).toBeCloseTo(0.1741319336, 10);
  });

  it.each([
    [0.5, 1],
    [3, 7],
    [12.5, 15],
  ])('is what the definition says: %d erlangs over %d', (load, servers) => {
    expect(erlangB(load, servers)).toBeCloseTo(byDefinition(load, servers), 13);
  });

  it('overflows nowhere, and falls with every server', () => {
    expect(erlangB(1000, 1000)).toBeCloseTo(0.024_5, 3); // ≈ √(2 ÷ (π · 1000)) of a busy system
    expect(erlangB(10, 100_000)).toBe(0);
    expect(erlangB(1, 10_000_000)).toBeNaN();
    expect(erlangC(-1, 2)).toBeNaN();
  });
});

describe('the time to an answer', () => {
  const QUEUE = { rate: 80, serviceTime: 0.04, servers: 5 };
  const ms = (share: number) => (responseQuantile({ ...QUEUE, share }) ?? Number.NaN) * 1000;

  it('is that of the published case: 80/s of 40 ms over 5', () => {
    // The case says 131.376 and 196.317; in decimals of 40 digits it is 131.37549208… and 196.31701389…
    expect(ms(0.95)).toBeCloseTo(131.375492080452, 9);
    expect(ms(0.99)).toBeCloseTo(196.31701389545, 9);
    // Mean: C ÷ (c μ − λ) + 1 ÷ μ
    expect((erlangC(3.2, 5) / (5 / 0.04 - 80) + 0.04) * 1000).toBeCloseTo(46.412, 3);
  });

  it('of one server is exponential with the rate μ − λ', () => {
    // −ln(0.05) ÷ (10 − 4)
    const found = responseQuantile({ rate: 4, serviceTime: 0.1, servers: 1, share: 0.95 });
    expect(found).toBeCloseTo(-Math.log(0.05) / 6, 12);
  });

  it('has no step where c − 1 is the load', () => {
    const at = (rate: number) =>
      responseQuantile({ rate, serviceTime: 1, servers: 3, share: 0.9 }) as number;
    expect(at(2)).toBeGreaterThan(at(2 - 1e-7));
    expect(at(2 + 1e-7)).toBeGreaterThan(at(2));
    expect(at(2 + 1e-7) - at(2 - 1e-7)).toBeLessThan(1e-5);
  });

  it('is met by the fewest servers that meet it', () => {
    for (const within of [0.121, 0.125, 0.1314, 0.2, 0.4]) {
      const servers = serversFor({ rate: 80, serviceTime: 0.04, share: 0.95, within }) as number;
      const of = (count: number) =>
        responseQuantile({ rate: 80, serviceTime: 0.04, servers: count, share: 0.95 });
      expect(of(servers) as number).toBeLessThanOrEqual(within);
      expect(of(servers - 1) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(within);
    }
  });

  it('needs 4 servers within 190 ms, 5 within 189, and none can do it within less than the work', () => {
    const of = (within: number) => serversFor({ rate: 80, serviceTime: 0.04, share: 0.95, within });
    expect(of(0.19)).toBe(4); // 189.5208 ms in decimals of 40 digits
    expect(of(0.189)).toBe(5);
    expect(of(0.119)).toBeUndefined();
  });
});

describe('the universal scalability law', () => {
  // specsdm91 as published: γ, α and β of the fit, its peak, and the first measured point.
  const SPEC = { gamma: 89.9952, alpha: 0.0277284, beta: 1.043657e-4 };

  it('peaks where it is said to', () => {
    const size = Math.sqrt((1 - SPEC.alpha) / SPEC.beta);
    expect(size).toBeCloseTo(96.52, 2);
    expect(throughputOf({ ...SPEC, size })).toBeCloseTo(1883.9, 0);
    for (const other of [size - 5, size + 5]) {
      expect(throughputOf({ ...SPEC, size: other })).toBeLessThan(throughputOf({ ...SPEC, size }));
    }
  });

  it.each([
    [18, 995.9],
    [36, 1652.4],
    [72, 1853.2],
    [108, 1828.9],
    [144, 1775],
    [216, 1702.2],
  ])('is near what was measured at %d workers: %d', (size, measured) => {
    const found = throughputOf({ ...SPEC, size });
    expect(Math.abs(found - measured) / measured).toBeLessThan(0.13);
  });
});
