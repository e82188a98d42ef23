import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER_PALETTE } from '../../../src/render/pdf/look.ts';

const CSS = readFileSync(new URL('../../../templates/report/report.css', import.meta.url), 'utf8');

/** Colours of the style sheet by name, one for each theme that it sets them for. */
const named = (name: string): string[] =>
  [...CSS.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6})`, 'g'))].map(([, colour]) => colour ?? '');

const THEMES: readonly (readonly [string, string, string])[] = [
  ['paper', PAPER_PALETTE.first, PAPER_PALETTE.third],
  ...named('first').map((first, i) => [`page ${i + 1}`, first, named('third')[i] ?? ''] as const),
];

/** Lightness as WCAG 2 reckons it. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

// Revenue and result are two plain fills; cost is hatched. The green that paper had before stood at 1.35 : 1 beside its blue.
describe('fills of a chart of money', () => {
  it.each(THEMES)('differ without colour on %s: %s and %s', (_, first, third) => {
    const [low = 0, high = 0] = [luminance(first), luminance(third)].sort((a, b) => a - b);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(1.5);
  });

  it('are read from all themes', () => {
    // Paper, the page on a light screen and in print, and on a dark screen.
    expect(THEMES).toHaveLength(3);
  });
});
