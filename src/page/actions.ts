import { dateInWords } from '../render/dates.ts';
import type { PageData } from '../view/report/page-data.ts';
import { make } from './dom.ts';
import { monthsAhead } from './months.ts';

type On = { readonly onMonth: (month: number) => void; readonly onReset: () => void };

/** Which month the figures are of, the last one at first, and a way back to where all stood. */
export const makeActions = (data: PageData, { onMonth, onReset }: On): HTMLElement => {
  const { words } = data;
  const choice = make('select', { id: 'whatif-month' }, ...monthOptions(data));
  choice.addEventListener('change', () => onMonth(Number(choice.value)));
  const reset = make('button', { type: 'button', class: 'whatif-reset' }, words.reset);
  reset.addEventListener('click', onReset);
  const label = make('label', { for: choice.id }, words.month);
  return make('p', { class: 'whatif-actions' }, label, ' ', choice, ' ', reset);
};

const monthOptions = (data: PageData): readonly HTMLElement[] =>
  monthsAhead(data).map((iso, i, all) =>
    make(
      'option',
      { value: i, selected: i === all.length - 1 },
      dateInWords(iso, 'month', data.locale),
    ),
  );
