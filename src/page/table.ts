import type { PageWords } from '../catalog/words/page.ts';
import { type Attributes, type Element, element, type Node } from '../render/markup.ts';

/** A table of base beside changed; `first` says what its rows are. */
export const comparison = (first: string, words: PageWords, rows: readonly Element[]): Element =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...titles(first, words))),
    element('tbody', {}, ...rows),
  );

const titles = (first: string, { base, changed, difference }: PageWords): readonly Element[] => [
  element('th', { scope: 'col' }, first),
  ...[base, changed, difference].map((title) =>
    element('th', { scope: 'col', class: 'number' }, title),
  ),
];

/** What a cell says, below it between what it lies, and what else there is to say. */
export type Told = {
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly notes?: readonly string[];
};

export const rangeCell = (
  attributes: Attributes,
  { text, from, to, notes = [] }: Told,
  words: PageWords,
): Element =>
  element(
    'td',
    { class: 'number', ...attributes },
    ...brokenAtUnits(text),
    ...[...(from === to ? [] : [`${from} ${words.to}\u00a0${to}`]), ...notes].map((line) =>
      element('span', { class: 'muted' }, line),
    ),
  );

/** Where room is scarce, a line ends before a unit: `R$ 67.000` `/mês`. */
const brokenAtUnits = (text: string): readonly Node[] =>
  text.split(/(?=\/)/).flatMap((part, i) => (i === 0 ? [part] : [element('wbr'), part]));

/** Makes a cell once for each object that it shows: what stays where it was is not written again. */
export const cellsOnce = <Shown extends object>(
  write: (shown: Shown) => Element,
): ((shown: Shown) => Element) => {
  const written = new WeakMap<Shown, Element>();
  return (shown) => {
    const cell = written.get(shown) ?? write(shown);
    written.set(shown, cell);
    return cell;
  };
};
