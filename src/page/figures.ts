import { rounded, roundingOf } from '../lib/rounded.ts';
import type { Distribution } from '../model/answer/projection.ts';
import { type Element, element } from '../render/markup.ts';
import { withMinus } from '../render/minus.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData, PageFormat } from '../view/report/page-data.ts';
import { type FigureCompared, makeComparison, type Shown } from './outcome.ts';
import { cellsOnce, comparison, rangeCell } from './table.ts';

/** The figures of a month, base beside changed; below them why differences do not add up, where they do not. */
export const makeFigures = (data: PageData): ((shown: Shown) => readonly Element[]) => {
  const { words, simulator } = data;
  const rows = simulator.figures.map(({ id }) => makeRow(id, data));
  const note = element('p', { class: 'muted' }, `${MARK} ${words.paired}`);
  const compare = makeComparison();
  return (shown) => {
    const compared = simulator.figures.map(({ id }) => compare(shown, id));
    const table = comparison(
      words.figure,
      words,
      rows.map((row, i) => row(compared[i] as FigureCompared)),
    );
    return compared.some(isApart) ? [table, note] : [table];
  };
};

const makeRow = (id: string, data: PageData): ((compared: FigureCompared) => Element) => {
  const { labels, formats, words } = data;
  const format = formats[id] ?? { style: 'plain' };
  const title = element('th', { scope: 'row' }, labels[id] ?? id);
  const same = element('td', { class: 'number muted' }, words.same);
  const base = cellsOnce((side: Distribution) => sideCell('base', side, format, data));
  return (compared) =>
    element(
      'tr',
      { 'data-figure': id },
      title,
      base(compared.base),
      sideCell('changed', compared.changed, format, data),
      isSame(compared, format) ? same : differenceCell(compared, format, data),
    );
};

const sideCell = (
  side: 'base' | 'changed',
  { p5, p50, p95 }: Distribution,
  format: PageFormat,
  { locale, words }: PageData,
): Element => {
  const [from, to] = rangeEnds([p5, p95], format, locale);
  const text = shownNumber(p50, format, locale);
  return rangeCell({ 'data-side': side, 'data-value': p50 ?? '' }, { text, from, to }, words);
};

/** Without their unit, which stands above them. */
const rangeEnds = (
  ends: readonly [number | null, number | null],
  { unit: _, ...bare }: PageFormat,
  locale: string,
): readonly [string, string] => {
  const end = (value: number | null): string =>
    shownNumber(value, bare, locale).replaceAll(' ', '\u00a0');
  return [end(ends[0]), end(ends[1])];
};

const isSame = (compared: FigureCompared, format: PageFormat): boolean => {
  const { p5, p95 } = compared.difference;
  return (p5 === 0 && p95 === 0) || toldAlike(compared, format);
};

/** What reads the same on both sides has not changed for a reader: R$ 67,000 and R$ 67,030. */
const toldAlike = ({ base, changed, difference }: FigureCompared, format: PageFormat): boolean => {
  const [before, after] = [base, changed].map(({ p50 }) => rounded(p50, roundingOf(format)));
  if (before == null || before !== after) return false;
  const { p5, p50, p95 } = difference;
  return [p5, p50, p95].every((by) => by !== null && Math.abs(by) < Math.abs(before) * LEAST_TOLD);
};

/** Three digits tell no less. */
const LEAST_TOLD = 0.005;

const differenceCell = (
  compared: FigureCompared,
  format: PageFormat,
  { locale, words }: PageData,
): Element => {
  const { p5, p50, p95 } = compared.difference;
  const [from, to] = rangeEnds([p5, p95], format, locale);
  const text = signed(p50, shownNumber(p50, format, locale)) + (isApart(compared) ? MARK : '');
  const attributes = { 'data-side': 'difference', 'data-value': p50 ?? '' };
  return rangeCell(attributes, { text, from: signed(p5, from), to: signed(p95, to) }, words);
};

const signed = (value: number | null, text: string): string =>
  value !== null && value > 0 ? `+${text}` : text;

/** Stands behind a difference that is visibly not what lies between the two sides. */
const MARK = '*';

/** Of each trial compared with itself, the middle need not be what lies between the middles. */
const isApart = ({ base, changed, difference }: FigureCompared): boolean => {
  if (base.p50 === null || changed.p50 === null || difference.p50 === null) return false;
  const size = Math.max(Math.abs(base.p50), Math.abs(changed.p50));
  return Math.abs(base.p50 + difference.p50 - changed.p50) > LEAST_TOLD * size;
};

/** As the rest of the report tells a percentile: the other digits are chance. */
const shownNumber = (
  value: number | null,
  { factor = 1, ...format }: PageFormat,
  locale: string,
): string => {
  if (value === null) return '?';
  const shown = rounded(value * factor, roundingOf(format)) ?? 0;
  // Between a sign, a currency and its amount no line ends.
  const text = formatNumber({ kind: 'number', value: shown, ...format }, locale);
  return withMinus(text.replace(/^(\D*) (?=\d)/, '$1\u00a0'));
};
