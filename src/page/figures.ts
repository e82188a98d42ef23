import { rounded, roundingOf } from '../lib/rounded.ts';
import type { Distribution } from '../model/answer/projection.ts';
import { type Element, element } from '../render/markup.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData, PageFormat } from '../view/report/page-data.ts';
import { compareFigure, type FigureCompared, type Shown } from './outcome.ts';
import { cellsOnce, comparison, rangeCell } from './table.ts';

/** The figures of a month, base beside changed. */
export const makeFigures = (data: PageData): ((shown: Shown) => Element) => {
  const { words, simulator } = data;
  const rows = simulator.figures.map(({ id }) => makeRow(id, data));
  return (shown) =>
    comparison(
      words.figure,
      words,
      rows.map((row) => row(shown)),
    );
};

const makeRow = (
  id: string,
  { labels, formats, locale, words }: PageData,
): ((shown: Shown) => Element) => {
  const format = formats[id] ?? { style: 'plain' };
  const title = element('th', { scope: 'row' }, labels[id] ?? id);
  const same = element('td', { class: 'number muted' }, words.same);
  const base = cellsOnce((side: Distribution) => sideCell('base', side, format, locale));
  return (shown) => {
    const compared = compareFigure(shown, id);
    return element(
      'tr',
      { 'data-figure': id },
      title,
      base(compared.base),
      sideCell('changed', compared.changed, format, locale),
      isSame(compared, format) ? same : differenceCell(compared.difference, format, locale),
    );
  };
};

const sideCell = (
  side: 'base' | 'changed',
  { p5, p50, p95 }: Distribution,
  format: PageFormat,
  locale: string,
): Element => {
  const { unit: _, ...bare } = format;
  // Between a currency and its amount no line ends.
  const end = (value: number | null): string =>
    shownNumber(value, bare, locale).replaceAll(' ', '\u00a0');
  const text = shownNumber(p50, format, locale).replace(/^(\D*) (?=\d)/, '$1\u00a0');
  return rangeCell({ side, value: p50, text, from: end(p5), to: end(p95) });
};

const isSame = (compared: FigureCompared, format: PageFormat): boolean => {
  const { p5, p95 } = compared.difference;
  return (p5 === 0 && p95 === 0) || toldAlike(compared, format);
};

/** What reads the same on both sides has not changed for a reader: R$ 67,000 and R$ 67,030. */
const toldAlike = ({ base, changed, difference }: FigureCompared, format: PageFormat): boolean => {
  const [before, after] = [base, changed].map(({ p50 }) => rounded(p50, roundingOf(format)));
  if (before == null || before !== after || difference.p50 === null) return false;
  return Math.abs(difference.p50) < Math.abs(before) * LEAST_TOLD;
};

/** Three digits tell no less. */
const LEAST_TOLD = 0.005;

const differenceCell = ({ p50 }: Distribution, format: PageFormat, locale: string): Element => {
  const sign = p50 !== null && p50 > 0 ? '+' : '';
  return element('td', { class: 'number' }, `${sign}${shownNumber(p50, format, locale)}`);
};

/** As the rest of the report tells a percentile: the other digits are chance. */
const shownNumber = (
  value: number | null,
  { factor = 1, ...format }: PageFormat,
  locale: string,
): string =>
  value === null
    ? '?'
    : formatNumber(
        { kind: 'number', value: rounded(value * factor, roundingOf(format)) ?? 0, ...format },
        locale,
      );
