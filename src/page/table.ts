import type { PageWords } from '../catalog/page-words.ts';
import { type Element, element } from '../render/markup.ts';

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

/** A side of a comparison: its middle, below it its range, and in an attribute the value itself. */
export type Cell = {
  readonly side: 'base' | 'changed';
  readonly value: number | string | null;
  readonly text: string;
  readonly from: string;
  readonly to: string;
};

export const rangeCell = ({ side, value, text, from, to }: Cell): Element =>
  element(
    'td',
    { class: 'number', 'data-side': side, 'data-value': value ?? '' },
    text,
    ...(from === to ? [] : [element('span', { class: 'muted' }, `${from} – ${to}`)]),
  );

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
