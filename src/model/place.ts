/**
 * Where something stands: a file (or `--set`, `<stdin>`), counted from 1. `--set` has one line an
 * argument.
 */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Characters that belong to it on that line; at least 1. */
  readonly length: number;
};

/** `profiles/checkin.yaml:12` */
export const fileLine = (place: Place): string => `${place.file}:${place.line}`;
