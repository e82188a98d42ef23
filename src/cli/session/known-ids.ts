import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Graph } from '../../model/quantity.ts';

/** A problem for each id that is no quantity of the graph. */
export const unknownIds = (ids: readonly string[], { quantities }: Graph): Diagnostic[] => {
  const known = new Set(quantities.map(({ id }) => id));
  return ids
    .filter((id) => !known.has(id))
    .map((id) => diagnostic('quantity_unknown', { id, near: nearestNames(id, [...known]) }));
};
