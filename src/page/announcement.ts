import type { PageWords } from '../catalog/words/page.ts';
import { make } from './dom.ts';

/** What came of a question in one sentence, for those who hear the page: said when an input is let go. */
export const makeAnnouncement = (
  results: HTMLElement,
  words: PageWords,
): { readonly element: HTMLElement; readonly say: () => void } => {
  const element = make('p', { role: 'status', class: 'unseen' });
  return {
    element,
    say: () => {
      const changes = [...results.querySelectorAll('tbody tr')].flatMap((row) => changeIn(row));
      element.textContent = `${words.answered}: ${changes.slice(0, MOST).join('; ') || words.same}.`;
    },
  };
};

/** More than a few nobody keeps in mind; the tables have them all. */
const MOST = 5;

/** `Total cost: R$ 60,000/month (−R$ 7,000/month)` of a row whose sides differ. */
const changeIn = (row: Element): string[] => {
  const difference = row.querySelector('[data-side=difference]');
  if (difference === null) return [];
  const changed = mainText(row.querySelector('[data-side=changed]'));
  const by = mainText(difference).replace('*', '');
  return [`${mainText(row.querySelector('th'))}: ${changed}${by === '' ? '' : ` (${by})`}`];
};

/** Without the ranges and notes below it. */
const mainText = (cell: Element | null): string =>
  [...(cell?.childNodes ?? [])]
    .filter((node) => node.nodeName !== 'SPAN')
    .map((node) => node.textContent)
    .join('');
