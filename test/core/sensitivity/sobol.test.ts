import { describe, expect, it } from 'vitest';
import { sobolIndex } from '../../../src/core/sensitivity/sobol.ts';
import { fillDraws } from '../../../src/core/simulate/sample/sample.ts';
import { keyOf, uniformAt } from '../../../src/core/simulate/sample/uniform.ts';

type Model = (x: readonly number[]) => number;

/** The runs of a model of `inputs` numbers, uniform between `low` and `high`, by the engine's own draws. */
const indicesOf = (
  model: Model,
  of: {
    readonly inputs: number;
    readonly low: number;
    readonly high: number;
    readonly trials: number;
  },
) => {
  const { inputs, low, high, trials } = of;
  const names = Array.from({ length: inputs }, (_, k) => `x${k + 1}`);
  const draws = (name: string): Float64Array => {
    const out = new Float64Array(trials);
    const draw = { key: keyOf(1, name), interval: { kind: 'uniform', low, high }, trials } as const;
    fillDraws(draw, { first: 0, count: trials }, out, 0);
    return out;
  };
  const samples = names.map((name) => [draws(name), draws(`${name}@b`)] as const);
  const runWith = (sampleOf: (k: number) => 0 | 1): Float64Array =>
    Float64Array.from({ length: trials }, (_, trial) =>
      model(samples.map((sample, k) => sample[sampleOf(k)][trial] as number)),
    );
  const a = runWith(() => 0);
  const b = runWith(() => 1);
  return names.map((_, i) =>
    sobolIndex(
      a,
      b,
      runWith((k) => (k === i ? 1 : 0)),
    ),
  );
};

describe('sobolIndex', () => {
  // T. Ishigami, T. Homma 1990: sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 over (−π, π). With a = 7, b = 0.1:
  // V1 = ½ (1 + bπ⁴/5)² = 4.34589, V2 = a²/8 = 6.125, V13 = b²π⁸ (1/18 − 1/50) = 3.37374,
  // V = 13.84459: 0.3139, 0.4424, 0; totals (V1 + V13) ÷ V = 0.5576, 0.4424, V13 ÷ V = 0.2437.
  it('gives the indices of the Ishigami function', () => {
    const [x1, x2, x3] = indicesOf(
      ([p = 0, q = 0, r = 0]) => Math.sin(p) + 7 * Math.sin(q) ** 2 + 0.1 * r ** 4 * Math.sin(p),
      { inputs: 3, low: -Math.PI, high: Math.PI, trials: 65_536 },
    );
    expect(x1?.first?.value).toBeCloseTo(0.3139, 2);
    expect(x2?.first?.value).toBeCloseTo(0.4424, 2);
    expect(x3?.first?.value).toBeCloseTo(0, 2);
    expect(x1?.total?.value).toBeCloseTo(0.5576, 2);
    expect(x2?.total?.value).toBeCloseTo(0.4424, 2);
    expect(x3?.total?.value).toBeCloseTo(0.2437, 2);
  }, 20_000);

  // g = Π (|4x − 2| + a) ÷ (1 + a) over (0, 1) (I. M. Sobol 1993), a = 0, 1, 4.5, 9: Vi = 1 ÷ (3 (1 + ai)²)
  // = 0.33333, 0.08333, 0.011019, 0.003333; V = Π (1 + Vi) − 1 = 0.46523.
  it('gives the indices of Sobol’s g function', () => {
    const as = [0, 1, 4.5, 9];
    const found = indicesOf(
      (x) => as.reduce((g, a, k) => (g * (Math.abs(4 * (x[k] as number) - 2) + a)) / (1 + a), 1),
      { inputs: 4, low: 0, high: 1, trials: 16_384 },
    );
    const own = as.map((a) => 1 / (3 * (1 + a) ** 2));
    const whole = own.reduce((product, v) => product * (1 + v), 1) - 1;
    // 1.33333 × 1.08333 × 1.0110193 × 1.0033333 − 1.
    expect(whole).toBeCloseTo(0.46523, 5);
    own.forEach((v, k) => {
      expect(found[k]?.first?.value).toBeCloseTo(v / whole, 2);
      expect(found[k]?.total?.value).toBeCloseTo((v * (whole + 1)) / (1 + v) / whole, 2);
    });
  });

  it('says how far off it may be: 95 % of the seeds within the half-width', () => {
    // a uniform x1 + x2: each is half of the variance.
    let within = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const draw = (name: string) =>
        Float64Array.from({ length: 256 }, (_, trial) => uniformAt(keyOf(seed, name), trial, 0));
      const [a1, a2, b1, b2] = [draw('a1'), draw('a2'), draw('b1'), draw('b2')];
      const sum = (p: Float64Array, q: Float64Array) => p.map((x, i) => x + (q[i] as number));
      const { first } = sobolIndex(sum(a1, a2), sum(b1, b2), sum(b1, a2));
      if (Math.abs((first?.value ?? 9) - 0.5) <= (first?.error ?? 0)) within += 1;
    }
    expect(within).toBeGreaterThanOrEqual(180);
    expect(within).toBeLessThan(200);
  });

  it('is exact at the ends: an input that does nothing, and one that does everything', () => {
    const [all, none] = indicesOf(([x = 0]) => x, { inputs: 2, low: 0, high: 1, trials: 64 });
    expect(all?.first?.value).toBeCloseTo(1, 9);
    expect(all?.total?.value).toBeCloseTo(1, 9);
    expect(none?.first?.value).toBeCloseTo(0, 9);
    expect(none?.total?.value).toBe(0);
  });

  it('leaves out trials in which one of the three is not known', () => {
    const a = Float64Array.of(-1, 1, -1, 1, Number.NaN, 5);
    const b = Float64Array.of(-1, -1, 1, 1, 3, Number.POSITIVE_INFINITY);
    const { known, first, influence } = sobolIndex(a, b, b);
    expect(known).toBe(4);
    expect(first?.value).toBeCloseTo(1, 9);
    expect([...influence.subarray(4)]).toEqual([0, 0]);
  });

  it('has no index of what never changes', () => {
    const same = new Float64Array(8).fill(3);
    expect(sobolIndex(same, same, same)).toMatchObject({ first: null, total: null, known: 8 });
  });
});
