import { month, type Prose } from '../../lib/inline.ts';

/** From one month to another, in words; a single one where both are the same. */
export const monthSpan = (
  { from, to }: { readonly from: string; readonly to: string },
  between: (from: Prose, to: Prose) => Prose,
): Prose => (from === to ? [month(from)] : between([month(from)], [month(to)]));
