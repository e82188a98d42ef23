import type { Names } from '../expression/names.ts';
import { type Dimension, dimensionOf } from './dimension.ts';
import type { Units } from './infer.ts';

/** The units that are declared, each taken apart once. */
export const unitsOf = (names: Pick<Names, 'units' | 'columns'>): Omit<Units, 'onOdd'> => {
  const known = new Map<string, Dimension | undefined>();
  return {
    of: (id) => {
      const unit = names.units.get(id);
      if (unit === undefined) return undefined;
      if (!known.has(unit)) known.set(unit, dimensionOf(unit));
      return known.get(unit);
    },
    column: (name) => names.columns.get(name) ?? [],
  };
};
