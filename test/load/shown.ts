import type { Diagnostic } from '../../src/model/diagnostic/diagnostic.ts';

/** A problem in one line: `4:37+6 key_unknown`. */
export const shown = ({ code, place }: Diagnostic): string =>
  place === undefined ? code : `${place.line}:${place.column}+${place.length} ${code}`;

export type Facts = Readonly<Record<string, unknown>>;
