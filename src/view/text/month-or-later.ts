import { monthAfter } from '../../lib/calendar.ts';
import { month, type Prose } from '../../lib/inline.ts';

/** A month, or that it is after the last that was looked at: `>2028-11`, which need not be never. */
export const monthOrLater = (
  iso: string | null,
  { at, horizon }: { readonly at: string; readonly horizon: number },
): Prose => {
  const last = monthAfter(at, horizon);
  if (iso !== null) return [month(iso)];
  return last === null ? ['?'] : ['>', month(last)];
};
