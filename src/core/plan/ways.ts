import type { Expression } from '../../model/expression.ts';

/** One condition of a way, or its opposite; `id` is that of the trigger. */
export type Step = { readonly id: string; readonly holds: boolean };

const MOST = 64;

/**
 * The ways in which a condition over triggers comes to hold, each a list of what must hold together:
 * `a and (b or c)` has the ways a, b and a, c. Undefined where they are too many to look at.
 */
export const waysOf = (
  condition: Expression,
  holds: boolean,
): readonly (readonly Step[])[] | undefined => {
  switch (condition.kind) {
    case 'ref':
      return [[{ id: condition.id, holds }]];
    case 'unary':
      return condition.op === 'not' ? waysOf(condition.operand, !holds) : undefined;
    case 'binary': {
      const left = waysOf(condition.left, holds);
      const right = waysOf(condition.right, holds);
      if (left === undefined || right === undefined) return undefined;
      // Not (a and b) is: not a, or not b.
      const either = (condition.op === 'or') === holds;
      const count = either ? left.length + right.length : left.length * right.length;
      if (count > MOST) return undefined;
      return either
        ? [...left, ...right]
        : left.flatMap((one) => right.map((other) => [...one, ...other]));
    }
    default:
      return undefined;
  }
};
