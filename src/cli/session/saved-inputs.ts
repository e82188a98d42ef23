import type { SavedHistories } from '../../model/answer/envelope.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Source } from '../read-source.ts';

/** What a saved plan has in place of the files that it was made from. */
export type SavedInputs = {
  readonly source: Source;
  readonly measurements: readonly Measurement[];
  /** How its metrics were named. */
  readonly metrics: string;
  readonly histories: SavedHistories;
};
