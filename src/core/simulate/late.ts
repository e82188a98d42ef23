import { type Expression, partsOf } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Level } from './levels.ts';
import type { Nodes } from './nodes.ts';

/** Of what looks along the months, what is not the same in all of them: `first_month(a > 5) - month`. */
export const movingLate = (
  late: readonly Quantity[],
  levels: ReadonlyMap<string, Level>,
): ReadonlySet<string> => {
  const moving = new Set<string>();
  const moves = (part: Expression): boolean => {
    switch (part.kind) {
      // What a reducer comes to is one number.
      case 'months':
      case 'trials':
        return false;
      case 'prev':
      case 'shock':
        return true;
      case 'ref':
        return isMoving(part.id);
      case 'rows':
        return part.ids.some(isMoving);
      default:
        return partsOf(part).some(moves);
    }
  };
  const isMoving = (id: string): boolean =>
    moving.has(id) || levels.get(id) === 'path' || levels.get(id) === 'timed';
  for (const { id, step, expression } of late) if (moves(step ?? expression)) moving.add(id);
  return moving;
};

/** The same of the needed part of a graph. */
export const movingAlong = ({ graph, levels }: Nodes): ReadonlySet<string> => {
  const late = (graph.monthly ?? []).flatMap((i) => {
    const quantity = graph.quantities[i];
    return quantity !== undefined && levels.get(quantity.id) === 'late' ? [quantity] : [];
  });
  return movingLate(late, levels);
};

/** Rows of what is read month by month once the months are known: of a path, or moving itself. */
export const keptRows = (
  formulas: readonly Expression[],
  levels: ReadonlyMap<string, Level>,
  moving: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const rows = new Map<string, number>();
  const keep = (id: string): void => {
    if (levels.get(id) === 'path' && !rows.has(id)) rows.set(id, rows.size);
  };
  const visit = (part: Expression): void => {
    if (part.kind === 'ref' || part.kind === 'prev') keep(part.id);
    if (part.kind === 'rows') part.ids.forEach(keep);
    partsOf(part).forEach(visit);
  };
  formulas.forEach(visit);
  for (const id of moving) rows.set(id, rows.size);
  return rows;
};
