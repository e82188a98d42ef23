import type { ChartThreshold } from '../../../view/document.ts';
import { spansText, toSpans } from '../spans.ts';
import type { Context } from '../text.ts';
import { widthOf } from '../width.ts';
import type { Axis } from './axis.ts';
import { drawable } from './range.ts';

/** A threshold and where it is: beside the chart, or on a row of it, with its words or without. */
export type PlacedThreshold = {
  readonly threshold: ChartThreshold;
  readonly at: 'above' | 'below' | 'inside';
  readonly row: number;
  /** Where its label begins; undefined where it found no room and must stand in the legend. */
  readonly label?: LabelPlace;
};

export type LabelPlace = { readonly column: number; readonly cells: number; readonly text: string };

type Cells<T> = readonly (readonly T[])[];
type Drawn = {
  readonly line: Cells<string>;
  readonly band: Cells<boolean>;
  readonly columns: number;
};

/** On either side of a label: a space, and a dash that shows what it names. */
const MARGIN = 2;

/**
 * Each threshold on its row, its label where it hides nothing of the line, nor of another label,
 * and as little of the band as possible; of equal places the leftmost.
 */
export const placeThresholds = (
  context: Context,
  thresholds: readonly ChartThreshold[],
  axis: Axis,
  drawn: Drawn,
): readonly PlacedThreshold[] => {
  const placed: PlacedThreshold[] = [];
  for (const threshold of thresholds) {
    const value = drawable(threshold.value);
    if (value === null) continue;
    const row = Math.round(axis.rowOf(value));
    if (value > axis.high || value < axis.low) {
      placed.push({ threshold, row, at: value > axis.high ? 'above' : 'below' });
      continue;
    }
    const text = spansText(toSpans(threshold.label, context)).trim();
    const beside = placed.flatMap((one) => (one.row === row && one.label ? [one.label] : []));
    const label = labelPlace(text, drawn, row, beside);
    placed.push({ threshold, row, at: 'inside', ...(label === undefined ? {} : { label }) });
  }
  return placed;
};

const labelPlace = (
  text: string,
  { line, band, columns }: Drawn,
  row: number,
  beside: readonly LabelPlace[],
): LabelPlace | undefined => {
  const cells = widthOf(text);
  if (cells === 0) return undefined;
  const free = Array.from({ length: columns }, (_, column) => line[row]?.[column] === '');
  for (const { column, cells: taken } of beside)
    free.fill(false, Math.max(0, column - MARGIN), column + taken + MARGIN);
  const starts = Array.from({ length: Math.max(0, columns - cells - 2 * MARGIN + 1) }, (_, i) => ({
    column: i + MARGIN,
    hidden: band[row]?.slice(i + MARGIN, i + MARGIN + cells).filter(Boolean).length ?? 0,
  })).filter(({ column }) => free.slice(column - 1, column + cells + 1).every(Boolean));
  const [best] = starts.toSorted((a, b) => a.hidden - b.hidden);
  return best === undefined ? undefined : { column: best.column, cells, text };
};
