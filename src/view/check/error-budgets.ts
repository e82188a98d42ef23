import { amount } from '../../catalog/phrases/amount.ts';
import { code, day, joinProse, muted, type Prose, plain, prose } from '../../lib/inline.ts';
import type { CheckResult, ErrorBudgetReading } from '../../model/answer/verdict.ts';
import type { Block } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import type { CheckView } from './check-view.ts';

/** What is left of each error budget, how fast it goes, and when it is gone. */
export const viewErrorBudgets = (view: CheckView): Block[] => {
  const { verdict, words } = view;
  const budgets = verdict.results.filter(({ errorBudget }) => errorBudget !== undefined);
  if (budgets.length === 0) return [];
  const { columns, headings } = words.check;
  return [
    { kind: 'heading', level: 2, content: [headings.budgets] },
    {
      kind: 'table',
      columns: [
        { key: 'slo', title: [columns.slo], align: 'left', priority: 1 },
        { key: 'remaining', title: [columns.remaining], align: 'right', priority: 1 },
        { key: 'allowed', title: [columns.allowed], align: 'right', priority: 2 },
        { key: 'burn', title: [columns.burn], align: 'right', priority: 2 },
        { key: 'exhausted', title: [columns.exhausted], align: 'left', priority: 3 },
      ],
      rows: budgets.map((result) => budgetRow(result, view)),
    },
  ];
};

const budgetRow = ({ id, errorBudget }: CheckResult, { words }: CheckView): readonly Prose[] => {
  const { remaining, allowed, window, exhausted, burn, burnRate } =
    errorBudget as ErrorBudgetReading;
  return [
    [code(id.slice(0, id.lastIndexOf('.')))],
    shownAmount(remaining, 'share', words),
    allowed === null || window === null
      ? [muted('?')]
      : words.check.allowed([amount(allowed, 'min')], [amount(window, 'days')]),
    burn.length === 0
      ? shownAmount(burnRate, 'ratio', words)
      : joinProse(
          burn.map(
            ({ window: of, rate }) =>
              prose`${rate === null ? muted('?') : plain(rate)} ${muted(of)}`,
          ),
          ', ',
        ),
    exhausted === null ? [] : [day(exhausted)],
  ];
};
