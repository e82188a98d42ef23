import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { analyseSensitivity } from '../../../src/core/sensitivity.ts';
import type { Envelope } from '../../../src/model/answer/envelope.ts';
import { compile } from '../graph/compile.ts';

const AT = '2026-11-20';
const PHASES = 'phases: [{id: one, name: One}]';

const sensitivity = (
  yaml: string,
  id: string,
  { month, trials = 4096, horizon = 24, given = {} as Record<string, number> } = {} as {
    readonly month?: number;
    readonly trials?: number;
    readonly horizon?: number;
    readonly given?: Record<string, number>;
  },
) => {
  const { graph, problems } = compile(yaml);
  expect(problems).toEqual([]);
  const envelope = {
    command: 'sensitivity',
    at: AT,
    inputs: { seed: 1 },
  } as Envelope<'sensitivity'>;
  const set = new Map(Object.entries(given));
  const asked = month === undefined ? {} : { month };
  return analyseSensitivity(
    { graph, given: set, id, at: AT, horizon, trials, ...asked },
    envelope,
    loadSource,
  );
};

const by = <T extends { readonly id: string }>(readings: readonly T[]) =>
  new Map(readings.map((one) => [one.id, one]));

const constants = (values: string, formula: string): string => `metrics:
  users: {unit: users, default: 100}
quantities:
${values
  .split(';')
  .map((each) => `  ${each.trim()}`)
  .join('\n')}
  y: {unit: points, formula: '${formula}'}
${PHASES}`;

describe('a sum', () => {
  // Standard deviations 1, 2 and 3 × 0.5: of 1 + 4 + 2.25 = 7.25 the shares 0.13793, 0.55172, 0.31034.
  const found = sensitivity(
    constants(
      "a: {unit: points, value: 'normal(0, 1)'}; b: {unit: points, value: 'normal(5, 2)'}; c: {unit: points, value: 'normal(10, 0.5)'}",
      'a + b + 3 * c',
    ),
    'y',
  );

  it('has indices in proportion to the variances, and nothing that remains', () => {
    const sobol = by(found.sobol);
    for (const [id, share] of [
      ['a', 0.13793],
      ['b', 0.55172],
      ['c', 0.31034],
    ] as const) {
      expect(Math.abs((sobol.get(id)?.first ?? 9) - share)).toBeLessThan(0.03);
      expect(Math.abs((sobol.get(id)?.total ?? 9) - share)).toBeLessThan(0.03);
    }
    expect(Math.abs(found.remainder ?? 9)).toBeLessThan(0.03);
    expect(found.remainder_error).toBeGreaterThan(0);
    expect(found.sobol.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(found.runs).toBe(4096 * 5);
  });

  it('swings by what each input moves: 2 × 1.28155 standard deviations', () => {
    // Medians 0 + 5 + 30 = 35; b from 5 − 2.5631 to 5 + 2.5631.
    expect(found.base).toBeCloseTo(35, 9);
    const [first, second, third] = found.tornado;
    expect(first).toMatchObject({ id: 'b', kind: 'range', unit: 'points' });
    expect(first?.low).toBeCloseTo(5 - 2.563103, 5);
    expect(first?.at_low).toBeCloseTo(35 - 2.563103, 5);
    expect(first?.at_high).toBeCloseTo(35 + 2.563103, 5);
    expect(second?.swing).toBeCloseTo(2 * 1.5 * 1.2815516, 5);
    expect(third?.id).toBe('a');
  });

  it('is the same with the same seed', () => {
    const yaml = constants('a: {unit: points, value: 2 to 5}', 'a * 2');
    expect(sensitivity(yaml, 'y')).toEqual(sensitivity(yaml, 'y'));
  });
});

describe('a product', () => {
  // Uniform (0, 2) each: m = 1, v = 1/3. First order v ÷ ((1 + v)² − 1) = 3/7, total 4/7, remainder 1/7.
  const found = sensitivity(
    constants(
      "a: {unit: points, value: 'uniform(0, 2)'}; b: {unit: points, value: 'uniform(0, 2)'}",
      'a * b',
    ),
    'y',
    { trials: 16_384 },
  );

  it('has interactions: what is over is printed', () => {
    for (const { first, total } of found.sobol) {
      expect(Math.abs((first ?? 9) - 3 / 7)).toBeLessThan(0.02);
      expect(Math.abs((total ?? 9) - 4 / 7)).toBeLessThan(0.02);
    }
    expect(Math.abs((found.remainder ?? 9) - 1 / 7)).toBeLessThan(0.03);
  });

  it('knows how far off it may be', () => {
    for (const { first, first_error: error } of found.sobol) {
      expect(error).toBeGreaterThan(0.002);
      expect(error).toBeLessThan(0.03);
      expect(Math.abs((first ?? 9) - 3 / 7)).toBeLessThan(2 * (error ?? 0));
    }
  });
});

describe('noise and months', () => {
  const yaml = (noise: string): string => `metrics:
  users: {unit: users, default: 1000, growth: {rate: 'uniform(5%, 15%)', noise: ${noise}}}
${PHASES}`;

  it('looks at the horizon where today is certain', () => {
    const found = sensitivity(yaml('0'), 'users', { horizon: 12 });
    expect(found).toMatchObject({ months: 12, month: '2027-11', outcome: 'uncertain' });
    // The median rate: 1,000 × 1.1^12; P10 6 %, P90 14 %.
    expect(found.base).toBeCloseTo(1000 * 1.1 ** 12, 6);
    expect(found.tornado[0]?.at_low).toBeCloseTo(1000 * 1.06 ** 12, 6);
    expect(found.tornado[0]?.at_high).toBeCloseTo(1000 * 1.14 ** 12, 6);
  });

  it('takes the noise of all months as one input', () => {
    // One month: users = 1000 (1 + r + e), Var r = 0.1² ÷ 12 = 0.000833, Var e = 0.05² = 0.0025: 1 ÷ 4 and 3 ÷ 4.
    const found = sensitivity(yaml('5%'), 'users', { month: 1 });
    const sobol = by(found.sobol);
    expect(sobol.get('noise')).toMatchObject({ kind: 'noise' });
    expect(Math.abs((sobol.get('noise')?.total ?? 9) - 0.75)).toBeLessThan(0.03);
    expect(Math.abs((sobol.get('growth.users')?.total ?? 9) - 0.25)).toBeLessThan(0.03);
    const bar = by(found.tornado).get('noise');
    // ± 1.28155 × 5 % of 1,000 around 1,100.
    expect(bar).toMatchObject({ low: null, high: null, unit: null });
    expect(Math.abs((bar?.at_low ?? 0) - (1100 - 64.08))).toBeLessThan(6);
    expect(Math.abs((bar?.at_high ?? 0) - (1100 + 64.08))).toBeLessThan(6);
  });
});

describe('several ranges of one quantity', () => {
  it('are inputs of their own', () => {
    const yaml = `metrics:
  users: {unit: users, default: 50}
quantities:
  load: {unit: req/s, by: users, points: {0: 'uniform(0, 10)', 100: 'uniform(0, 10)'}, between: linear}
${PHASES}`;
    // Halfway: the mean of both, each half of the variance; P10 to P90 is 1 to 9, which moves it by 4.
    const found = sensitivity(yaml, 'load');
    expect(found.sobol.map(({ id }) => id).sort()).toEqual(['load', 'load#1']);
    for (const { total } of found.sobol) expect(Math.abs((total ?? 9) - 0.5)).toBeLessThan(0.03);
    for (const { unit, at_low, at_high } of found.tornado) {
      expect([unit, at_low, at_high]).toEqual([
        'req/s',
        expect.closeTo(3, 9),
        expect.closeTo(7, 9),
      ]);
    }
  });
});

describe('arithmetic that comes to no number', () => {
  it('is named, and its trials count in no share', () => {
    // e^710 is beyond the largest number: with uniform (600, 800) in 45 % of the trials.
    const found = sensitivity(
      constants("a: {unit: points, value: 'uniform(600, 800)'}", 'log(exp(a))'),
      'y',
      { trials: 512 },
    );
    expect(found.findings).toMatchObject([
      { code: 'path_infinite', facts: { id: 'y', months: 0 } },
    ]);
    expect(found.unknown).toBeCloseTo(0.45, 2);
    expect(found.sobol[0]?.first).toBeCloseTo(1, 6);
  });
});

describe('what has no indices', () => {
  it('is certain where no range stands below, and says what could have one', () => {
    const found = sensitivity(constants('a: {unit: points, value: 3}', 'a * users'), 'y');
    expect(found).toMatchObject({ outcome: 'certain', base: 300, sobol: [], tornado: [], runs: 0 });
    expect(found.candidates).toEqual(['users', 'a']);
  });

  it('is the same in all trials where rounding hides the range', () => {
    const found = sensitivity(constants('a: {unit: points, value: 0.1 to 0.2}', 'ceil(a)'), 'y');
    expect(found).toMatchObject({ outcome: 'same', base: 1, remainder: null });
    expect(found.sobol).toMatchObject([{ id: 'a', first: null, total: null }]);
  });

  it('is unknown where a metric is', () => {
    const yaml = `metrics:
  users: {unit: users}
quantities:
  a: {unit: points, value: 2 to 5}
  y: {unit: points, formula: 'a * users'}
${PHASES}`;
    expect(sensitivity(yaml, 'y')).toMatchObject({
      outcome: 'unknown',
      missing: ['users'],
      distribution: null,
    });
  });

  it('leaves out the trials in which nobody can tell, and says how many', () => {
    // Below 5 the share is one of nothing: half of the trials of both samples.
    const found = sensitivity(
      constants("a: {unit: points, value: 'uniform(0, 10)'}", '1 / max(0, a - 5)'),
      'y',
    );
    expect(found.unknown).toBeCloseTo(0.5, 6);
    expect(found.sobol[0]?.known).toBeLessThan(4096 * 0.3);
    expect(found.sobol[0]?.known).toBeGreaterThan(4096 * 0.2);
  });
});
