import type { Inequality } from '../../model/expression.ts';
import type { Value } from '../expression/interpret.ts';
import type { Check, CheckSubject } from './check.ts';
import { keeps } from './compare.ts';

/** How far a quantity may be from what it was: `costs.total <= +10%`. */
export type Tolerance = {
  readonly id: string;
  readonly comparison: Inequality;
  /** 0.1 is 10 % more than before. */
  readonly change: number;
};

/** Values of an earlier plan, by id. */
export type Baseline = (id: string) => Value;

/** Each tolerance against an earlier plan. 12,000 before, +10 % allowed: at most 13,200. */
export const checkBaseline = (
  { byId, today }: CheckSubject,
  baseline: Baseline,
  tolerances: readonly Tolerance[],
): Check[] =>
  tolerances.map(({ id, comparison, change }): Check => {
    const [observed, before] = [today.value(id), baseline(id)];
    // Of a loss, 10 % more is towards zero.
    const limit = before === undefined ? undefined : before + Math.abs(before) * change;
    const kept = keeps(observed, comparison, limit);
    const quantity = byId.get(id);
    return {
      id: `baseline.${id}`,
      kind: 'baseline',
      ...(quantity?.label === undefined ? {} : { label: quantity.label }),
      comparison,
      unit: quantity?.unit ?? 'count',
      rule: {},
      observed,
      limit,
      kept,
      needs: [id],
      ...(kept === false && before !== undefined
        ? { why: { code: 'worse_than_baseline', before, tolerance: change } }
        : {}),
    };
  });
