import { code, plain, plural, prose } from '../../lib/inline.ts';
import type { BudgetWords } from '../words/budgets.ts';

/** English words of the budgets in a plan. */
export const budget: BudgetWords = {
  status: { kept: 'kept', exceeded: 'exceeded', unknown: 'unknown' },
  exceeded: (exceeded, unknown, all) => {
    const of = prose`of ${plural(all, { one: 'budget', other: 'budgets' })}`;
    const open = unknown === 0 ? [] : prose`, ${plain(unknown)} unknown`;
    return exceeded === 0
      ? prose`None ${of} exceeded${open}`
      : prose`${plain(exceeded)} ${of} exceeded${open}`;
  },
  ahead: (count, check) =>
    prose`${plural(count, { one: 'budget looks', other: 'budgets look' })} along the months ahead: ${code(check)}`,
};
