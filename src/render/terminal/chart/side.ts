import type { Span } from '../spans.ts';
import { type Context, span } from '../text.ts';
import { widthOf } from '../width.ts';
import type { Axis } from './axis.ts';
import { marginOf } from './choose-axis.ts';

/** A row of the plot behind its number, if it has one: `50,000 ┤⠤⠒`. */
export const sideLine = (
  { symbols, paint }: Context,
  axis: Axis,
  row: number,
  plot: readonly Span[],
): string => {
  const { side, sideTick } = symbols.chart.axis;
  const text = axis.ticks.find((tick) => tick.row === row)?.text ?? '';
  const pad = ' '.repeat(marginOf(axis) - widthOf(text));
  return paint([span(`${pad}${text} `), span(text === '' ? side : sideTick, 'dim'), ...plot]);
};
