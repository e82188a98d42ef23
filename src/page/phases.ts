import type { Passage } from '../core/project/first-passage.ts';
import { dateInWords } from '../render/dates.ts';
import { pluralText } from '../render/inline.ts';
import { type Element, element } from '../render/markup.ts';
import type { PageData } from '../view/report/page-data.ts';
import type { Compared } from './outcome.ts';
import { cellsOnce, comparison, rangeCell } from './table.ts';

/** When each phase begins, base beside changed. */
export const makePhases = (data: PageData): ((compared: Compared) => Element) => {
  const { words, simulator } = data;
  const rows = simulator.phases.map(({ id }, i) => makeRow(id, i, data));
  return (compared) =>
    comparison(
      words.phase,
      words,
      rows.map((row) => row(compared)),
    );
};

const makeRow = (id: string, index: number, data: PageData): ((compared: Compared) => Element) => {
  const title = element('th', { scope: 'row' }, data.labels[`phase ${id}`] ?? id);
  const baseCell = cellsOnce((passage: Passage) => passageCell('base', passage, data));
  return ({ base, changed }) => {
    // An outcome has one for each phase.
    const before = base.passages[index] as Passage;
    const after = changed.passages[index] as Passage;
    return element(
      'tr',
      { 'data-phase': id },
      title,
      baseCell(before),
      passageCell('changed', after, data),
      element('td', { class: 'number' }, movedBy(before, after, data)),
    );
  };
};

const passageCell = (
  side: 'base' | 'changed',
  { month: { p10, p50, p90 } }: Passage,
  { words, locale, simulator }: PageData,
): Element => {
  const text = (iso: string | null): string =>
    iso === null
      ? words.beyond.replace('{months}', String(simulator.portable.months))
      : dateInWords(iso, 'month', locale, 'short');
  const told = { text: text(p50), from: text(p10), to: text(p90) };
  return rangeCell({ 'data-side': side, 'data-value': p50 ?? '' }, told);
};

/** By how many months the middle moved. */
const movedBy = (before: Passage, after: Passage, { words, locale }: PageData): string => {
  const [from, to] = [before.months.p50, after.months.p50];
  if (from === null || to === null) return from === to ? words.same : '';
  const by = to - from;
  if (by === 0) return words.same;
  const forms = { one: words.oneMonth, other: words.severalMonths };
  const count = pluralText({ kind: 'plural', count: Math.abs(by), forms }, locale);
  return `${by > 0 ? '+' : '−'}${count}`;
};
