import type { Expression } from '../../model/expression.ts';
import type { Quantity } from '../../model/quantity.ts';
import { interpret, type Value } from '../expression/interpret.ts';
import { rewrite, walk } from '../expression/walk.ts';
import type { Evaluation } from './evaluate.ts';

type Months = Extract<Expression, { kind: 'months' }>;

/**
 * The path with what looks along all of its months (`first_month`, `min_months` …) filled in, and
 * what stands on that: the same in every month, as it is about the whole path. It cannot steer the
 * path: what a step needs of it stays unknown.
 */
export const overMonths = (
  quantities: readonly Quantity[],
  path: readonly Evaluation[],
): readonly Evaluation[] => {
  const known = path.map(() => new Map<string, Value>());
  const value = (month: number) => (id: string) => {
    const late = known[month];
    return late?.has(id) === true ? late.get(id) : path[month]?.value(id);
  };
  const late = new Set<string>();
  for (const { id, step, expression } of quantities) {
    const formula = step ?? expression;
    if (!looksAlong(formula, late) || path[0]?.given.has(id) === true) continue;
    late.add(id);
    const reduced = rewrite(formula, (part) =>
      part.kind === 'months' ? numberOf(reduce(part, path, value)) : part,
    );
    path.forEach((_, month) => {
      const result = interpret(reduced, {
        value: value(month),
        ...(month === 0 ? {} : { prev: value(month - 1) }),
      });
      known[month]?.set(id, finite(result));
    });
  }
  if (late.size === 0) return path;
  return path.map((evaluation, month) => ({ ...evaluation, value: value(month) }));
};

/** Whether a formula looks along the months itself, or names one that does. */
const looksAlong = (formula: Expression, late: ReadonlySet<string>): boolean => {
  let found = false;
  walk(formula, (part) => {
    if (part.kind === 'months') found = true;
    if (part.kind === 'ref' && late.has(part.id)) found = true;
    if (part.kind === 'rows' && part.ids.some((id) => late.has(id))) found = true;
  });
  return found;
};

/** What came to no number says nothing along the months either. */
const finite = (value: Value): Value =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

const numberOf = (value: Value): Expression =>
  value === undefined ? { kind: 'unknown' } : { kind: 'number', value };

/** One number of all months; of the months that are known up to the first that is not, the first that holds. */
const reduce = (
  { fn, body }: Months,
  path: readonly Evaluation[],
  value: (month: number) => (id: string) => Value,
): Value => {
  const values = path.map((_, month) =>
    finite(
      interpret(body, { value: value(month), ...(month === 0 ? {} : { prev: value(month - 1) }) }),
    ),
  );
  switch (fn) {
    case 'first_month': {
      const first = values.findIndex((each) => each === undefined || each !== 0);
      return first < 0 || values[first] === undefined ? undefined : first;
    }
    case 'last':
      return values.at(-1);
    case 'sum':
      return values.reduce(
        (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
        0,
      );
    case 'min':
      return values.reduce((least, each) =>
        least === undefined || each === undefined ? undefined : Math.min(least, each),
      );
  }
};
