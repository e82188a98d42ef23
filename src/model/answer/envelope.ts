import type { Measurement } from '../measurements.ts';
import type { Text } from '../text.ts';

/** What a run was made of: enough to make it again. */
export type Inputs = {
  readonly profile: { readonly path: string; readonly sha256: string; readonly text: string };
  readonly metrics: {
    readonly source: string;
    /** What the sources gave; absent where none was named. */
    readonly values?: readonly SavedMeasurement[];
    /** Months that growth was learnt from, by metric, oldest first; absent where there were none. */
    readonly histories?: SavedHistories;
  };
  readonly set: Readonly<Record<string, string>>;
  readonly seed: number;
};

export type SavedHistories = Readonly<Record<string, readonly SavedMonth[]>>;

/** `{month: '2026-10', value: 12000}` */
export type SavedMonth = { readonly month: string; readonly value: number };

/** A value as a source gave it, wherever that stood. */
export type SavedMeasurement = Omit<Measurement, 'place' | 'value'> & {
  /** Null where the source has none. */
  readonly value: number | null;
};

export type ProjectInfo = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: string;
};

/** The beginning of every command's JSON. */
export type Envelope<Command extends string> = {
  readonly schemaVersion: 1;
  readonly command: Command;
  readonly project: ProjectInfo;
  readonly at: string;
  readonly inputs: Inputs;
};
