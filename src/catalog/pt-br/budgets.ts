import { code, plural, prose } from '../../lib/inline.ts';
import type { BudgetWords } from '../words/budgets.ts';

/** Brazilian Portuguese words of the budgets in a plan. */
export const budget: BudgetWords = {
  status: { kept: 'respeitado', exceeded: 'ultrapassado', unknown: 'desconhecido' },
  exceeded: (exceeded, unknown, all) => {
    const of = plural(all, { one: 'orçamento', other: 'orçamentos' });
    const open =
      unknown === 0
        ? []
        : prose`, ${plural(unknown, { one: 'desconhecido', other: 'desconhecidos' })}`;
    return exceeded === 0
      ? prose`De ${of}, nenhum ultrapassado${open}`
      : prose`De ${of}, ${plural(exceeded, { one: 'ultrapassado', other: 'ultrapassados' })}${open}`;
  },
  ahead: (count, check) =>
    prose`${plural(count, { one: 'orçamento olha', other: 'orçamentos olham' })} para os meses à frente: ${code(check)}`,
};
