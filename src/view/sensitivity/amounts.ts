import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import { muted, type Prose, prose } from '../../lib/inline.ts';
import type { SobolReading } from '../../model/answer/sensitivity.ts';
import { shownAmount } from '../text/amount.ts';
import { unitText } from '../text/unit-text.ts';

/** A share of the variance: estimates beyond 0 and 1 are there by chance, and shown as these. */
export const shareOf = (share: number | null): Prose =>
  share === null
    ? [muted('?')]
    : [{ kind: 'number', style: 'percent', value: Math.round(clamped(share) * 100) / 100 }];

/** What an input explains by itself, which is never more than it explains in all, however estimated. */
export const firstOf = ({ first, total }: SobolReading): number | null =>
  first === null || total === null ? first : Math.min(first, total);

const clamped = (share: number): number => Math.min(1, Math.max(0, share));

/** A value to three digits, with its unit. */
export const shortAmount = (value: number | null, unit: string, words: Catalogue): Prose =>
  shownAmount(short(value), unit, words);

/** `1.1 to 1.9 points`: the unit once. */
export const spanOf = (
  low: number | null,
  high: number | null,
  unit: string,
  words: Catalogue,
): Prose => prose`${withoutUnit(low, unit, words)} – ${shortAmount(high, unit, words)}`;

/** A value without its unit; money keeps its symbol. */
export const withoutUnit = (value: number | null, unit: string, words: Catalogue): Prose =>
  shortAmount(value, unit, words).map((node) => {
    if (typeof node === 'string' || node.kind !== 'number') return node;
    const { unit: _, ...bare } = node;
    return bare;
  });

/** The unit as it stands behind a number; none for money, whose symbol stands before it. */
export const unitWord = (unit: string, { locale }: Catalogue): string => {
  const node = amount(1, unit);
  return typeof node === 'object' && node.kind === 'number'
    ? unitText(node.unit ?? '', locale)
    : '';
};

const short = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(3));
