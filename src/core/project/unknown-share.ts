import type { Graph } from '../../model/quantity.ts';
import { walk } from '../expression/walk.ts';
import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

/**
 * What says whether a month along the path has come: of `phases.growth.month` the conditions of that
 * phase, of `first_month(economics.cash < 0)` the cash.
 */
export const judgesOf = (path: string, { quantities }: Graph): readonly string[] => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const prefix = /^(phases\..+)\.month$/.exec(path)?.[1];
  if (prefix !== undefined) return [`${prefix}.enter`].filter((id) => byId.has(id));
  const quantity = byId.get(path);
  const formula = quantity?.step ?? quantity?.expression;
  if (formula?.kind !== 'months') return [];
  const ids = new Set<string>();
  walk(formula.body, (part) => {
    if (part.kind === 'ref') ids.add(part.id);
  });
  return [...ids];
};

/** The share of the trials in which it does not come, and of which nobody can tell at their end. */
export function* unknownShare(
  { values, months, trials }: Paths,
  judges: readonly string[],
  first: Float64Array,
): Reading<number> {
  yield months;
  const last = judges.map((id) => values(id, months));
  let unknown = 0;
  first.forEach((month, trial) => {
    if (!Number.isFinite(month) && last.some((one) => Number.isNaN(one[trial]))) unknown += 1;
  });
  return trials === 0 ? 0 : unknown / trials;
}
