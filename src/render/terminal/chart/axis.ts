import { ceilTolerant, floorTolerant, to12Digits } from '../../../lib/numbers.ts';
import { niceAbove, niceBelow, niceBetween } from './nice.ts';
import { fitRows } from './size.ts';
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

/** What is to be shown; `low` ≤ `high`. */
export type Range = { readonly low: number; readonly high: number };

/** Below this share of the largest value steps are lost in the digits of a double. */
const FINEST_STEP = 1e-12;
/** From three powers of ten, an axis begins and ends with one. */
const MANY_DECADES = 3;
const DECADE_STEPS = [1, 2, 3, 5, 10, 20, 50, 100, 200, 300];

/**
 * Round numbers (1, 2 or 5 × 10^k) at even distances, each on a row of its own: 0 … 44,000 in about
 * 11 rows → 0, 10,000 … 50,000, a tick every second row. Steps that `text` can't tell apart are doubled.
 */
export const linearAxis = ({ low, high }: Range, target: number, text: TickText): Axis => {
  const most = Math.floor((target - 1) / 2);
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
 * Equal factors at even distances, for `low` > 0: 40 … 90,000 → 10, 100 … 100,000. Fewer than three
 * powers of ten have 1, 2 and 5 of each where they fit.
 */
export const logAxis = ({ low, high }: Range, target: number, text: TickText): Axis => {
  const [from, to] = logEnds(low, high);
  const decades = Math.log10(to) - Math.log10(from);
  const whole = Math.abs(decades - Math.round(decades)) < 1e-9 ? Math.round(decades) : 1;
  const ends = { rows: fitRows(target, whole), low: from, high: to };
  const choices = [niceBetween(from, to), ...DECADE_STEPS.map((step) => powersBetween(ends, step))];
  const axes = choices.map((values) => axisOf(values, values.map(text), ends, Math.log10));
  const clear = axes.find(({ ticks }) =>
    ticks.every(({ row }, i) => i === 0 || row - (ticks[i - 1]?.row ?? 0) >= 2),
  );
  return clear ?? axisOf([], [], ends, Math.log10);
};

const logEnds = (low: number, high: number): readonly [number, number] => {
  const [from, to] = [niceBelow(low), niceAbove(high)];
  if (from === to) return [niceBelow(from / 1.5), niceAbove(to * 1.5)];
  if (Math.log10(to) - Math.log10(from) < MANY_DECADES) return [from, to];
  return [10 ** Math.floor(Math.log10(from) + 1e-9), 10 ** Math.ceil(Math.log10(to) - 1e-9)];
};

/** Every `step`th power of ten that lies on the axis. */
const powersBetween = ({ low, high }: Range, step: number): readonly number[] => {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const count = Math.max(0, Math.floor((last - first) / step) + 1);
  return Array.from({ length: count }, (_, i) => to12Digits(10 ** (first + i * step)));
};

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
