import type { Quantity } from '../../model/quantity.ts';
import { walk } from '../expression/walk.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';

/**
 * Says of a quantity whether it is what it is in the profile: it stands on no metric, phase, month
 * or range. A limit of 500 is fixed, one by scale is not.
 */
export const fixedOf = (byId: ReadonlyMap<string, Quantity>): ((id: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const needs = [...transitiveNeeds(byId, [id])];
    const fixed = needs.every((one) => isFixed(byId.get(one)));
    known.set(id, fixed);
    return fixed;
  };
};

const MOVING: ReadonlySet<string> = new Set(['phase', 'month', 'calendar.month']);

const isFixed = (quantity: Quantity | undefined): boolean => {
  if (quantity === undefined || quantity.section === 'metrics') return false;
  if (MOVING.has(quantity.id) || quantity.step !== undefined) return false;
  let fixed = true;
  walk(quantity.expression, ({ kind }) => {
    if (kind === 'unknown' || kind === 'range' || kind === 'shock') fixed = false;
    if (kind === 'prev' || kind === 'months' || kind === 'trials') fixed = false;
  });
  return fixed;
};
