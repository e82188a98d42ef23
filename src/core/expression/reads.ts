import { type Expression, partsOf } from '../../model/expression.ts';

/** What a formula reads. */
export type Reads = {
  /** Every quantity that it names, of this month or the one before. */
  readonly ids: readonly string[];
  /** Those that a later month must have computed before it: what `prev` names is there. */
  readonly monthIds: readonly string[];
  /** A draw of each trial. */
  readonly draws: boolean;
  /** Another value in each month. */
  readonly moves: boolean;
  /** All months of a trial. */
  readonly months: boolean;
  /** All trials. */
  readonly trials: boolean;
};

const known = new WeakMap<Expression, Reads>();

/** What `expression` reads: found once, as a formula never changes and is asked about at every run. */
export const readsOf = (expression: Expression): Reads => {
  const found = known.get(expression) ?? read(expression);
  known.set(expression, found);
  return found;
};

const read = (expression: Expression): Reads => {
  const [ids, monthIds]: [string[], string[]] = [[], []];
  const kinds = new Set<Expression['kind']>();
  const look = (part: Expression, laterToo: boolean): void => {
    kinds.add(part.kind);
    const named = namedBy(part);
    for (const id of named) ids.push(id);
    const inLater = laterToo && part.kind !== 'prev';
    if (inLater) for (const id of named) monthIds.push(id);
    for (const inner of partsOf(part)) look(inner, inLater);
  };
  look(expression, true);
  return {
    ...{ ids, monthIds },
    draws: kinds.has('range') || kinds.has('shock'),
    moves: kinds.has('prev') || kinds.has('shock'),
    months: kinds.has('months'),
    trials: kinds.has('trials'),
  };
};

const namedBy = (part: Expression): readonly string[] => {
  if (part.kind === 'ref' || part.kind === 'prev') return [part.id];
  return part.kind === 'rows' ? part.ids : [];
};
