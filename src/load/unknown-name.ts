import type { Reading } from './document/reading.ts';

/** What the project brings by itself under a name without a point. */
const BUILTIN: ReadonlySet<string> = new Set(['month', 'phase']);

/**
 * Whether a text is a plain name that nothing has, which is reported where formulas are linked: what is
 * read in its unit cannot be. A name with a point may be that of a section's quantity.
 */
export const isUnknownName = ({ declared }: Reading, text: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) && !BUILTIN.has(text) && !declared.has(text);
