import { ceilTolerant, floorTolerant, to12Digits } from '../../../lib/numbers.ts';
import { niceAbove, niceBelow, niceBetween } from './nice.ts';
import type { Range } from './range.ts';
import { fitRows, mostIntervals, ROWS_A_TICK } from './size.ts';
import type { TickText } from './tick-text.ts';

/** The vertical axis: row 0 is the lowest of the plot. */
export type Axis = {
  readonly rows: number;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly Tick[];
  /** Of a value, in rows from the bottom; what lies beyond the axis is at its end. */
  readonly rowOf: (value: number) => number;
};

export type Tick = { readonly row: number; readonly text: string };

/** Finer steps, as a share of the largest value, are more digits than an axis has room for. */
const FINEST_STEP = 1e-7;
const MANY_DECADES = 3;
const DECADE_STEPS = [1, 2, 3, 4, 5, 10, 20, 50, 100, 200];

/**
 * Round numbers (1, 2 or 5 × 10^k) at even distances, each on a row of its own: 0 … 44,000 in about
 * 11 rows → 0, 10,000 … 50,000, every second row. Steps whose numbers would read alike are made longer.
 */
export const linearAxis = ({ low, high }: Range, target: number, text: TickText): Axis => {
  const most = mostIntervals(target);
  const largest = Math.max(Math.abs(low), Math.abs(high));
  let step = niceAbove(Math.max((high - low) / most, largest * FINEST_STEP));
  for (;;) {
    const from = floorTolerant(low / step);
    const to = Math.max(ceilTolerant(high / step), from + 2);
    const values = Array.from({ length: to - from + 1 }, (_, i) => to12Digits((from + i) * step));
    const texts = values.map(text);
    if (to - from <= most && new Set(texts).size === texts.length) {
      const rows = fitRows(target, to - from);
      return axisOf(values, texts, { rows, low: from * step, high: to * step }, (value) => value);
    }
    step = niceAbove(step * 1.5);
  }
};

/**
 * Equal factors at even distances, for `low` > 0. From three powers of ten on, these are the ticks:
 * 40 … 90,000 → 10, 100 … 100,000. Fewer have 1, 2 and 5 of each where they fit: 12 … 40 → 10, 20, 50.
 */
export const logAxis = ({ low, high }: Range, target: number, text: TickText): Axis => {
  const [from, to] = [niceBelow(low), niceAbove(high)];
  if (from === to) return niceAxis(niceBelow(from / 1.5), niceAbove(to * 1.5), target, text);
  const decades = Math.log10(to) - Math.log10(from);
  return decades >= MANY_DECADES
    ? decadeAxis(from, to, target, text)
    : niceAxis(from, to, target, text);
};

/** Every power of ten, every second, third … with the last tick at the top. */
const decadeAxis = (low: number, high: number, target: number, text: TickText): Axis => {
  const from = Math.floor(Math.log10(low) + 1e-9);
  const decades = Math.ceil(Math.log10(high) - 1e-9) - from;
  const step =
    DECADE_STEPS.find((one) => Math.ceil(decades / one) <= mostIntervals(target)) ?? decades;
  const intervals = Math.ceil(decades / step);
  const values = Array.from({ length: intervals + 1 }, (_, i) =>
    to12Digits(10 ** (from + i * step)),
  );
  const ends = {
    rows: fitRows(target, intervals),
    low: values[0] ?? low,
    high: values.at(-1) ?? high,
  };
  return axisOf(values, values.map(text), ends, Math.log10);
};

/** 1, 2 and 5 of every power of ten, else the powers and the ends, at least the ends. */
const niceAxis = (low: number, high: number, target: number, text: TickText): Axis => {
  const ends = { rows: fitRows(target, 2), low, high }; // the middle of 10 … 1,000 is a row
  const all = niceBetween(low, high);
  const powers = all.filter((value) => Number.isInteger(to12Digits(Math.log10(value))));
  const draw = (values: readonly number[]) => axisOf(values, values.map(text), ends, Math.log10);
  const axes = [all, [...new Set([low, ...powers, high])]].map(draw);
  return axes.find(isClear) ?? draw([low, high]);
};

const isClear = ({ ticks }: Axis): boolean =>
  ticks.every(({ row }, i) => i === 0 || row - (ticks[i - 1]?.row ?? 0) >= ROWS_A_TICK);

const axisOf = (
  values: readonly number[],
  texts: readonly string[],
  { rows, low, high }: Range & { readonly rows: number },
  measure: (value: number) => number,
): Axis => {
  const [bottom, top] = [measure(low), measure(high)];
  const rowOf = (value: number) => {
    const clipped = Math.min(high, Math.max(low, value));
    return ((measure(clipped) - bottom) / (top - bottom)) * (rows - 1);
  };
  const ticks = values.map((value, i) => ({ row: Math.round(rowOf(value)), text: texts[i] ?? '' }));
  return { rows, low, high, ticks, rowOf };
};
