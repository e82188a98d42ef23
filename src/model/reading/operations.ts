import type { Text } from '../text.ts';

/** How something is done at this scale. */
export type OperationReading = {
  readonly id: string;
  readonly name: Text;
  /** The scale from which it is so: a number, or the id of a phase; null where it is unknown. */
  readonly from: number | string | null;
  /** The name of that phase. */
  readonly phase?: Text;
  readonly unit: string;
  readonly text?: Text;
  readonly items: readonly Text[];
  /** Ids of its figures at this scale, which are quantities. */
  readonly values: readonly string[];
};
