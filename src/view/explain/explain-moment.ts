import type { Catalogue } from '../../catalog/catalogue.ts';
import { month } from '../../lib/inline.ts';
import type { Explanation } from '../../model/answer/explanation.ts';
import type { Block } from '../document.ts';
import type { ExplanationView } from './explain-view.ts';

/** The month that all values are of; none where that is today. */
export const viewMoment = (
  { month: iso, months, comes }: Pick<Explanation, 'month' | 'months' | 'comes'>,
  { explain }: Catalogue,
): Block[] => {
  if (iso === undefined || months === undefined) return [];
  const say = comes === undefined ? explain.inMonth : comes ? explain.comesIn : explain.notBy;
  return [{ kind: 'paragraph', content: say([month(iso)], months) }];
};

/** The month before, of which a later one is made; what share each input has; a later month. */
export const viewOnwards = ({ explanation, words, profileName }: ExplanationView): Block[] => {
  const { id, quantities, month: iso, months = 0, uncertainty, passage } = explanation;
  const { before, later, shares } = words.explain.try;
  const explained = `scale explain ${profileName} ${id} --month`;
  const asked = passage === undefined ? ` --month ${iso}` : '';
  const [own] = quantities;
  const items = [
    ...(iso !== undefined && quantities.some(({ source }) => source === 'before')
      ? [before(`${explained} ${months - 1}`)]
      : []),
    ...(iso !== undefined && (uncertainty ?? passage) !== undefined
      ? [shares(`scale sensitivity ${profileName} ${id}${asked}`)]
      : []),
    ...(iso === undefined && own?.eachMonth !== undefined ? [later(`${explained} ${LATER}`)] : []),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, content: [words.plan.next] },
    { kind: 'list', items: items.map((content) => ({ content })) },
  ];
};

const LATER = 12;
