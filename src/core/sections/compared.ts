import type { Expression, Inequality } from '../../model/expression.ts';
import { comparedSides } from './phases.ts';

/** A condition with what it observes and what it compares that with apart. */
export type Compared = {
  readonly observed: Expression;
  readonly limit: Expression;
  readonly comparison: Inequality;
  /** The unit of the observed, or the id of the quantity whose unit it has. */
  readonly unit: { readonly unit: string; readonly unitOf?: string };
};

/** `costs.total <= 15k` apart; a condition of any other form is a fact that is to be yes. */
export const compared = (condition: Expression): Compared => {
  // What cannot be read says nothing of the unit either.
  if (condition.kind === 'unknown') {
    return { observed: condition, limit: condition, comparison: '>=', unit: COUNT };
  }
  const sides = comparedSides(condition);
  if (sides === undefined || sides.op === '==' || sides.op === '!=') {
    return {
      observed: condition,
      limit: { kind: 'number', value: 1, written: '1' },
      comparison: '>=',
      unit: { unit: 'yes/no' },
    };
  }
  const { observed, threshold: limit, op } = sides;
  return { observed, limit, comparison: op, unit: unitOfExpression(observed) };
};

const COUNT = { unit: 'count' };

const unitOfExpression = (observed: Expression): Compared['unit'] => {
  switch (observed.kind) {
    case 'ref':
      return { ...COUNT, unitOf: observed.id };
    case 'trials':
      return observed.fn === 'probability' ? { unit: 'share' } : unitOfExpression(observed.body);
    case 'months':
      return observed.fn === 'first_month' ? { unit: 'months' } : unitOfExpression(observed.body);
    default:
      return COUNT;
  }
};
