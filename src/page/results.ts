import type { Passage } from '../core/project/first-passage.ts';
import { rounded, roundingOf } from '../lib/rounded.ts';
import type { Distribution } from '../model/answer/projection.ts';
import { dateInWords } from '../render/dates.ts';
import { pluralText } from '../render/inline.ts';
import { type Element, element } from '../render/markup.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData, PageFormat } from '../view/report/page-data.ts';
import { compareAt, type Outcome } from './outcome.ts';

/** The figures of a month, base beside changed. */
export const figuresTable = (
  data: PageData,
  { base, changed, month }: { base: Outcome; changed: Outcome; month: number },
): Element => {
  const { words, simulator, labels, formats, locale } = data;
  const rows = simulator.figures.map(({ id }) => {
    const format = formats[id] ?? { style: 'plain' };
    const sides = compareAt({ base, changed }, id, month);
    const same =
      (sides.difference.p5 === 0 && sides.difference.p95 === 0) || toldAlike(sides, format);
    return element(
      'tr',
      { 'data-figure': id },
      element('th', { scope: 'row' }, labels[id] ?? id),
      rangeCell('base', sides.base, format, locale),
      rangeCell('changed', sides.changed, format, locale),
      same
        ? element('td', { class: 'number muted' }, words.same)
        : differenceCell(sides.difference, format, locale),
    );
  });
  return table([words.figure, words.base, words.changed, words.difference], rows);
};

/** When each phase begins, base beside changed. */
export const phasesTable = (
  data: PageData,
  { base, changed }: { base: Outcome; changed: Outcome },
): Element => {
  const { words, simulator, labels } = data;
  const rows = simulator.phases.map(({ id }, i) =>
    element(
      'tr',
      { 'data-phase': id },
      element('th', { scope: 'row' }, labels[`phase ${id}`] ?? id),
      passageCell('base', base.passages[i], data),
      passageCell('changed', changed.passages[i], data),
      element('td', { class: 'number' }, movedBy(base.passages[i], changed.passages[i], data)),
    ),
  );
  return table([words.phase, words.base, words.changed, words.difference], rows);
};

const table = (titles: readonly string[], rows: readonly Element[]): Element =>
  element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...titles.map((title, i) =>
          element('th', { scope: 'col', class: i === 0 ? undefined : 'number' }, title),
        ),
      ),
    ),
    element('tbody', {}, ...rows),
  );

/** The middle, and below it the range; the value itself stands in an attribute. */
const rangeCell = (
  side: string,
  { p5, p50, p95 }: Distribution,
  format: PageFormat,
  locale: string,
): Element => {
  const text = (value: number | null): string => shownNumber(value, format, locale);
  const { unit: _, ...bare } = format;
  // Between a currency and its amount no line ends.
  const end = (value: number | null): string =>
    shownNumber(value, bare, locale).replaceAll(' ', '\u00a0');
  const range =
    end(p5) === end(p95) ? [] : [element('span', { class: 'muted' }, `${end(p5)} – ${end(p95)}`)];
  const attributes = { class: 'number', 'data-side': side, 'data-value': p50 ?? '' };
  return element('td', attributes, text(p50).replace(/^(\D*) (?=\d)/, '$1\u00a0'), ...range);
};

/** What reads the same on both sides has not changed for a reader: R$ 67,000 and R$ 67,030. */
const toldAlike = (
  { base, changed, difference }: ReturnType<typeof compareAt>,
  format: PageFormat,
): boolean => {
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

const passageCell = (
  side: string,
  passage: Passage | undefined,
  { words, locale, simulator }: PageData,
): Element => {
  const { p10 = null, p50 = null, p90 = null } = passage?.month ?? {};
  const text = (iso: string | null): string =>
    iso === null
      ? words.beyond.replace('{months}', String(simulator.portable.months))
      : dateInWords(iso, 'month', locale, 'short');
  const range =
    p10 === p90 ? [] : [element('span', { class: 'muted' }, `${text(p10)} – ${text(p90)}`)];
  const attributes = { class: 'number', 'data-side': side, 'data-value': p50 ?? '' };
  return element('td', attributes, text(p50), ...range);
};

/** By how many months the middle moved. */
const movedBy = (
  base: Passage | undefined,
  changed: Passage | undefined,
  { words, locale }: PageData,
): string => {
  const [before, after] = [base?.months.p50 ?? null, changed?.months.p50 ?? null];
  if (before === null || after === null) return before === after ? words.same : '';
  const by = after - before;
  if (by === 0) return words.same;
  const forms = { one: words.oneMonth, other: words.severalMonths };
  const count = pluralText({ kind: 'plural', count: Math.abs(by), forms }, locale);
  return `${by > 0 ? '+' : '−'}${count}`;
};
