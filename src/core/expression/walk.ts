import { type Expression, partsOf } from '../../model/expression.ts';

/** Calls `visit` on an expression and all its parts, outermost first. */
export const walk = (expression: Expression, visit: (part: Expression) => void): void => {
  visit(expression);
  for (const part of partsOf(expression)) walk(part, visit);
};

/** The same expression with each part, innermost first, replaced by what `change` makes of it. */
export const rewrite = (
  expression: Expression,
  change: (part: Expression) => Expression,
): Expression => {
  const inner = (part: Expression): Expression => rewrite(part, change);
  switch (expression.kind) {
    case 'unary':
      return change({ ...expression, operand: inner(expression.operand) });
    case 'binary':
      return change({
        ...expression,
        left: inner(expression.left),
        right: inner(expression.right),
      });
    case 'call':
      return change({ ...expression, args: expression.args.map(inner) });
    case 'curve': {
      const by = inner(expression.by);
      const points = expression.points.map((point) => ({ ...point, y: inner(point.y) }));
      return change({ ...expression, by, points });
    }
    case 'shock':
      return change({ ...expression, sd: inner(expression.sd) });
    case 'prev':
      return change({ ...expression, initial: inner(expression.initial) });
    case 'months':
    case 'trials':
      return change({ ...expression, body: inner(expression.body) });
    default:
      return change(expression);
  }
};

/** Ids that must be computed before the expression can be; `prev` needs only its initial value. */
export const needsOf = (expression: Expression): string[] => {
  const ids: string[] = [];
  walk(expression, (part) => {
    if (part.kind === 'ref') ids.push(part.id);
    if (part.kind === 'rows') ids.push(...part.ids);
  });
  return ids;
};
