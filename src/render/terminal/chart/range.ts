import type { Chart, ChartValues } from '../../../view/document.ts';

/** What an axis must show; `low` ≤ `high`. */
export type Range = { readonly low: number; readonly high: number };

/** Values beyond this, or nearer to 0 than its inverse, are drawn as it, so that no axis overflows a double. */
const LARGEST = 1e100;
/** Thresholds may take so much of the height that a third is left for the data … */
const STRETCH = 3;
/** … and on a logarithmic axis a power of ten more than half. */
const MORE_DECADES = 1;
const LOG_STRETCH = 2;

/** A value that can be drawn, or `null`. */
export const drawable = (value: number | null | undefined): number | null => {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  if (Math.abs(value) < 1 / LARGEST) return 0;
  return Math.min(LARGEST, Math.max(-LARGEST, value));
};

/** The values of the line, one a label. */
export const lineValues = ({ labels, line }: Chart): ChartValues =>
  labels.map((_, i) => drawable(line.values[i]));

/** The band, a range a label, where both of its ends are known. */
export const bandRanges = ({ labels, band }: Chart): readonly (Range | null)[] =>
  labels.map((_, i) => {
    const [low, high] = [drawable(band?.low[i]), drawable(band?.high[i])];
    if (low === null || high === null) return null;
    return { low: Math.min(low, high), high: Math.max(low, high) };
  });

/** From the least to the greatest, or undefined where there is none. */
export const rangeOf = (values: ChartValues): Range | undefined => {
  const known = values.filter((value) => value !== null);
  return known.length === 0
    ? undefined
    : {
        low: known.reduce((least, value) => Math.min(least, value)),
        high: known.reduce((most, value) => Math.max(most, value)),
      };
};

/** With 0 where that is near: 12 … 40 → 0 … 40, but 95 … 100 stays. Never without height. */
export const withZero = ({ low, high }: Range): Range => {
  if (low === 0 && high === 0) return { low: 0, high: 1 };
  const same = low === high;
  return {
    low: same || low <= high / 2 ? Math.min(0, low) : low,
    high: same || high >= low / 2 ? Math.max(0, high) : high,
  };
};

/** With those thresholds that leave enough of the height to the data: one far above would flatten it. */
export const withThresholds = (
  { low, high }: Range,
  thresholds: readonly number[],
  scale: Chart['scale'],
): Range => {
  const near = thresholds.filter((value) => {
    const [from, to] = [Math.min(low, value), Math.max(high, value)];
    if (scale === 'linear') return (to - from) / STRETCH <= high - low;
    if (value <= 0) return false;
    return logSpan(from, to) <= logSpan(low, high) * LOG_STRETCH + MORE_DECADES;
  });
  return { low: Math.min(low, ...near), high: Math.max(high, ...near) };
};

const logSpan = (low: number, high: number): number => Math.log10(high) - Math.log10(low);
