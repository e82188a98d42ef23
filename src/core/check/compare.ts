import { assertNever } from '../../lib/assert-never.ts';
import type { Inequality } from '../../model/expression.ts';
import type { Value } from '../expression/interpret.ts';

/** Whether `observed` keeps `limit`, where no quantity of the graph says so; undefined where one is unknown. */
export const keeps = (
  observed: Value,
  comparison: Inequality,
  limit: Value,
): boolean | undefined => {
  if (observed === undefined || limit === undefined) return undefined;
  switch (comparison) {
    case '<':
      return observed < limit;
    case '<=':
      return observed <= limit;
    case '>':
      return observed > limit;
    case '>=':
      return observed >= limit;
    default:
      return assertNever(comparison);
  }
};

/** What is left as a share of the limit; below 0 beyond it. 80 of at most 100: 0.2. */
export const headroomOf = (observed: Value, comparison: Inequality, limit: Value): Value => {
  if (observed === undefined || limit === undefined || limit === 0) return undefined;
  const left = comparison.startsWith('<') ? limit - observed : observed - limit;
  return left / Math.abs(limit);
};
