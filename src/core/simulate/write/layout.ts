import { type Expression, partsOf } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { readsOf } from '../../expression/reads.ts';
import { type Facts, factsOf } from '../bounds/facts.ts';
import { keptRows, movingLate } from '../late.ts';
import type { ProgramInput } from './program-input.ts';

/** Which quantities a program computes when, in their orders, and what is known of them beforehand. */
export type Layout = {
  readonly slots: ReadonlyMap<string, number>;
  readonly timed: readonly string[];
  readonly trial: readonly Quantity[];
  /** In the order of today, and of a later month. */
  readonly path: readonly Quantity[];
  readonly later: readonly Quantity[];
  readonly late: readonly Quantity[];
  /** Of these, what is not the same in all months. */
  readonly moving: ReadonlySet<string>;
  /** Rows of what is kept of all months of a trial. */
  readonly kept: ReadonlyMap<string, number>;
  /** Quantities of a path whose value of a month ago is asked for. */
  readonly before: readonly string[];
  readonly facts: Facts;
};

/** The layout of the needed part of a graph. */
export const layoutOf = ({ nodes, given, path: same }: ProgramInput): Layout => {
  const { levels } = nodes;
  const { quantities, monthly = [] } = nodes.graph;
  const inMonth = monthly.map((i) => quantities[i] as Quantity);
  const at = (level: string, of = quantities) => of.filter(({ id }) => levels.get(id) === level);
  const [trial, path, later, late] = [
    at('trial'),
    at('path'),
    at('path', inMonth),
    at('late', inMonth),
  ];
  const before = new Set<string>();
  for (const { step, expression } of path) {
    for (const id of previousIn(step ?? expression)) {
      if (levels.get(id) === 'path') before.add(id);
    }
  }
  const carried = withNeeds(before, later);
  const moving = movingLate(late, levels);
  const along = late.map(({ step, expression }) => step ?? expression);
  return {
    slots: new Map(quantities.map(({ id }, i) => [id, i])),
    timed: at('timed').map(({ id }) => id),
    trial,
    path,
    later,
    late,
    moving,
    kept: keptRows(along, levels, moving),
    before: [...before],
    facts: factsOf({ levels, given, path: same, trial, today: path, later, late, carried }),
  };
};

const previousIn = (expression: Expression): string[] => {
  const ids: string[] = [];
  const visit = (part: Expression): void => {
    if (part.kind === 'prev') ids.push(part.id);
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return ids;
};

/** What is carried from month to month, and what that stands on within a month. */
const withNeeds = (
  before: ReadonlySet<string>,
  later: readonly Quantity[],
): ReadonlySet<string> => {
  const carried = new Set(before);
  for (const { id, step, expression } of later.toReversed()) {
    if (!carried.has(id)) continue;
    for (const need of readsOf(step ?? expression).monthIds) carried.add(need);
  }
  return carried;
};
