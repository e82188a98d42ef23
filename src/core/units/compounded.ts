import type { Expression } from '../../model/expression.ts';
import { printExpression } from '../expression/print.ts';
import { factorText } from './in-unit.ts';
import type { Mismatch } from './mismatch.ts';

/**
 * What to write for a rate of growth that is in another time: it compounds, so `g` a year is
 * `(1 + g) ^ (1 / 12) - 1` a month. Where it was divided already, that was the mistake.
 */
export const compounded = (part: Expression, differs: Mismatch): { readonly write?: string } => {
  if (differs.differ !== 'scale') return {};
  const power = factorText(differs.by).replace(/^\* /, '').replace(/^\//, '1 /');
  return { write: `(1 + ${printExpression(part)}) ^ (${power}) - 1` };
};
