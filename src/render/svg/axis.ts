import { nice, ticks } from 'd3-array';
import type { NumberFormat, NumberNode } from '../../lib/inline.ts';
import { rounded, roundingOf } from '../../lib/rounded.ts';
import { compactWithoutIntl } from '../decimal.ts';
import { formatWithIntl, intlStyle } from '../intl.ts';
import { withMinus } from '../minus.ts';
import { SIZE } from './scene.ts';
import { textWidth } from './text.ts';

/** Beyond these nobody counts the zeros. */
const LARGEST = 1e15;
const SMALLEST = 1e-5;

/** A number on an axis: `R$ 1,2 mi`, `20 mil`, without its unit. */
export const compact = (value: number, format: NumberFormat, locale: string): string => {
  const node = { kind: 'number', ...format, value } as const;
  const size = Math.abs(value);
  const extreme = size >= LARGEST || (size > 0 && size < SMALLEST);
  const text =
    (extreme ? undefined : compactWithoutIntl(node, locale)) ??
    compactByIntl(node, locale, extreme);
  const spaced = text.replace(/[\u00a0\u202f]/g, ' ').replace(/^(\D*\p{L}\p{Sc}?)(?=\d)/u, '$1 ');
  return withMinus(spaced);
};

const compactByIntl = (node: NumberNode, locale: string, extreme: boolean): string => {
  const notation = extreme ? ('scientific' as const) : ('compact' as const);
  const digits = { notation, maximumSignificantDigits: 3 };
  const { value } = node;
  return (
    formatWithIntl(value, locale, { ...intlStyle(node), ...digits }) ??
    formatWithIntl(value, locale, digits) ??
    String(value)
  );
};

/** A number beside a line, as the text rounds it: `R$ 0,082`, `32` customers. */
export const compactRough = (value: number, format: NumberFormat, locale: string): string =>
  compact(rounded(value, roundingOf(format)) ?? value, format, locale);

export type Axis = {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
};

type AxisInput = {
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
  readonly range: readonly [number, number];
  readonly format: NumberFormat;
  readonly locale: string;
  readonly count: number;
};

/** A scale with ticks at round numbers. */
export const axisOf = ({ from, to, scale, range, format, locale, count }: AxisInput): Axis => {
  const log = scale === 'log' && from > LEAST_SPAN && to > from;
  // Of one value, or of what no number tells apart, a step of 1 is shown.
  const end = to - from > LEAST_SPAN * Math.max(1, Math.abs(from)) ? to : from + 1;
  const [low, high] = log ? [Math.log(from), Math.log(to)] : nice(from, end, count);
  const at = (value: number): number => {
    const share = ((log ? Math.log(value) : value) - low) / (high - low);
    return range[0] * (1 - share) + range[1] * share;
  };
  const all = log ? logTicks(from, to, count) : ticks(low, high, count);
  return {
    at,
    ticks: all.map((value) => ({ at: at(value), text: compact(value, format, locale) })),
  };
};

const LEAST_SPAN = 1e-9;
const MOST_DECADES = 6;

/**
 * Powers of ten, with 2 and 5 between them where these are few; not every one where they are many. Round
 * numbers of another kind where none of these lies within: 210 to 490.
 */
const logTicks = (from: number, to: number, count: number): number[] => {
  const [low, high] = [Math.floor(Math.log10(from)), Math.ceil(Math.log10(to))];
  const steps = high - low > 4 ? [1] : high - low > 2 ? [1, 3] : [1, 2, 5];
  const every = Math.ceil((high - low) / MOST_DECADES);
  const found: number[] = [];
  for (let power = low; power <= high; power += every) {
    for (const step of steps) {
      const value = Number(`${step}e${power}`);
      if (value >= from * 0.999 && value <= to * 1.001) found.push(value);
    }
  }
  return found.length > 0 ? found : ticks(from, to, count);
};

const GAP = 14;

/** Of months, years are read most easily in halves and quarters. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * Labels below evenly spaced points, as many as keep apart: each as near to its point as the ends of
 * the chart allow. Of 25 months where there is room for five, every sixth.
 */
export const spacedLabels = (
  texts: readonly string[],
  x: (index: number) => number,
  width: number,
): readonly { readonly index: number; readonly text: string; readonly middle: number }[] => {
  const all = texts.map((text, index) => {
    const half = textWidth(text, SIZE) / 2;
    return { index, text, middle: Math.min(Math.max(x(index), half), width - half), half };
  });
  for (const nth of [...STEPS, texts.length]) {
    const labels = all.filter(({ index }) => index % nth === 0);
    const apart = labels.every(({ middle, half }, i) => {
      const next = labels[i + 1];
      return next === undefined || next.middle - next.half - (middle + half) >= GAP;
    });
    if (apart) return labels;
  }
  return [];
};
