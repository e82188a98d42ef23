import type { Expression } from '../../../model/expression.ts';
import type { Quantity } from '../../../model/quantity.ts';
import { alongLines, keepLines } from './along.ts';
import type { Context } from './context.ts';
import { laterOf, todayOf, writeFormula } from './formula.ts';
import { frame } from './frame.ts';
import { type Names, namesAt } from './names.ts';
import { carryLines, monthsLoop, resumeLines, storesOf, todayLines } from './store.ts';

/** Values in variables of one function. */
export const writeInline = (context: Context): string => {
  const { slots, trial, path, later, before } = context;
  const slot = (id: string): number => slots.get(id) ?? 0;
  const own: Names = {
    ref: (id) => `q${slot(id)}`,
    prev: (id) => `p${slot(id)}`,
  };
  const any = (at: 'today' | 'later'): Names => namesAt(context, at, own);
  const compute = (
    quantity: Quantity,
    formula: Expression,
    at: 'today' | 'later',
    declare = '',
  ): string => {
    const { lines, value } = writeFormula(context, { id: quantity.id, formula, at }, any(at));
    return `${lines.join(' ')} ${declare}q${slot(quantity.id)} = ${value};`;
  };
  return frame(
    `
${trial.map((each) => compute(each, each.expression, 'today', 'const ')).join('\n')}
let m = 0, d = 0;
${path.map(({ id }) => `let q${slot(id)} = NaN;`).join(' ')}
${todayLines(context, path.map((each) => compute(each, todayOf(context, each), 'today')).join('\n'))}
${storesOf(context, any('today'), 'today')}
${keepLines(context, any('today'))}
${before.map((id) => `let p${slot(id)} = q${slot(id)};`).join(' ')}
${resumeLines(context, own)}
${monthsLoop(context)} {
d += ${context.timed.length};
${before.map((id) => `p${slot(id)} = q${slot(id)};`).join(' ')}
${later.map((each) => compute(each, laterOf(each), 'later')).join('\n')}
${storesOf(context, any('later'), 'later')}
${keepLines(context, any('later'))}
}
${carryLines(context, own)}
${alongLines(context, own)}`,
    context.kept.size,
  );
};
