import { describe, expect, it } from 'vitest';
import { en } from '../../src/catalog/en.ts';
import type { Sensitivity, SobolReading, TornadoBar } from '../../src/model/answer/sensitivity.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { barOf } from '../../src/view/sensitivity/bar.ts';
import { viewSensitivity, viewSensitivityQuietly } from '../../src/view/sensitivity.ts';

const bar = (id: string, at_low: number, at_high: number): TornadoBar => ({
  ...{ id, kind: 'range', unit: 'points', low: 1, high: 2 },
  ...{ at_low, at_high, swing: Math.abs(at_high - at_low) },
});

const index = (id: string, first: number, total: number): SobolReading => ({
  ...{ id, kind: 'range', first, first_error: 0.02, total, total_error: 0.03, known: 100 },
});

const BASE = {
  ...{ command: 'sensitivity', project: { name: 'Shop' }, at: '2026-11-20' },
  inputs: { profile: { path: 'shop.yaml' }, metrics: { source: 'defaults' }, set: {}, seed: 1 },
  ...{ id: 'y', unit: 'points', month: '2026-11', months: 0, path: false, moves: false },
  ...{ outcome: 'uncertain', trials: 100, runs: 400, unknown: 0, base: 10 },
  distribution: { p5: 1, p10: 2, p50: 10, p90: 18, p95: 19, mean: 10 },
  ...{ remainder: 0.1, remainder_error: 0.02, candidates: [], missing: [], findings: [] },
  tornado: [bar('a', 5, 20), bar('b', 12, 9)],
  sobol: [index('a', 0.7, 0.8), index('b', -0.02, 0.1)],
} as unknown as Sensitivity;

const show = (change: Partial<Sensitivity>, view = viewSensitivity): string =>
  renderMarkdown(
    view({
      sensitivity: { ...BASE, ...change },
      words: en,
      profileName: 'shop',
      labelOf: (id) => id,
    }),
    { locale: 'en' } as never,
  );

describe('a bar', () => {
  it('leads from the median to both ends', () => {
    const extent = { least: 0, most: 20, base: 10 };
    expect(barOf(extent, 5, 20)).toBe('.....-----|##########');
    expect(barOf(extent, 12, 9)).toBe('.........#|--........');
    expect(barOf(extent, 10, 10)).toBe('..........|..........');
    expect(barOf(extent, null, 12)).toBe('..........|##........');
  });
});

describe('the table of inputs', () => {
  it('shows shares below 0 as 0, and what is left', () => {
    const text = show({});
    expect(text).toMatch(/`a` \| .* \| 70% \| 80% \|/);
    expect(text).toMatch(/`b` \| .* \| 0% \| 10% \|/);
    expect(text).toMatch(/only together \| .* \| 10% \|/);
    expect(text).toContain('±3%');
  });

  it('sums what is beyond the first twelve, and what has no effect', () => {
    const sobol = Array.from({ length: 15 }, (_, k) => index(`x${k}`, 0.05, 0.06));
    const text = show({ sobol: [...sobol, index('none', 0, 0)], tornado: [bar('none', 10, 10)] });
    expect(text).toContain('`x11`');
    expect(text).not.toContain('`x12`');
    // 3 × 5 % and 3 × 6 %; the one without effect adds nothing.
    expect(text).toMatch(/4 others \| .* \| 15% \| 18% \|/);
  });

  it('says in how many trials nobody can tell', () => {
    expect(show({ unknown: 0.25 })).toContain('In 25% of the trials it is not known');
    expect(show({})).not.toContain('it is not known');
  });
});

describe('the verdict', () => {
  const verdict = (change: Partial<Sensitivity>): string => show(change, viewSensitivityQuietly);

  it('names the input that explains most', () => {
    expect(verdict({})).toContain('`a` explains 70% of the uncertainty of y in 2026-11');
  });

  it('says so where inputs matter only together', () => {
    const sobol = [index('a', 0.01, 0.99), index('b', 0.02, 0.98)];
    expect(verdict({ sobol, remainder: 0.97 })).toContain(
      '97% of the uncertainty of y in 2026-11 is explained only by inputs together; `a` has a part in 99%',
    );
  });

  it('names what is missing, and what could have a range', () => {
    expect(verdict({ outcome: 'unknown', missing: ['nps'] })).toContain('`nps` has no value');
    const certain = show({ outcome: 'certain', candidates: ['mau', 'price'] });
    expect(certain).toContain('y is certain, 10 points');
    expect(certain).toContain('Could be given a range, as `2% to 3%`: `mau`, `price`');
  });
});
