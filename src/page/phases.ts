import type { Passage } from '../core/project/first-passage.ts';
import { shiftOf } from '../core/whatif/shift.ts';
import { dateInWords } from '../render/dates.ts';
import { pluralText } from '../render/inline.ts';
import { type Element, element } from '../render/markup.ts';
import { withMinus } from '../render/minus.ts';
import { formatNumber } from '../render/number.ts';
import type { PageData } from '../view/report/page-data.ts';
import type { Compared, PhasePassage } from './outcome.ts';
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
  const same = element('td', { class: 'number muted' }, data.words.same);
  const baseCell = cellsOnce((passage: Passage) => passageCell('base', passage, data));
  return ({ base, changed }) => {
    // An outcome has one for each phase.
    const before = base.passages[index] as PhasePassage;
    const after = changed.passages[index] as PhasePassage;
    return element(
      'tr',
      { 'data-phase': id },
      title,
      baseCell(before),
      passageCell('changed', after, data),
      before === after ? same : shiftCell(before, after, data),
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
      : dateInWords(iso, 'month', locale, 'short').replaceAll(' ', '\u00a0');
  const told = { text: text(p50), from: text(p10), to: text(p90) };
  return rangeCell({ 'data-side': side, 'data-value': p50 ?? '' }, told, words);
};

/** By how many months the same trial moves, as `scale whatif` tells it, and in how many more or fewer it begins. */
const shiftCell = (before: PhasePassage, after: PhasePassage, data: PageData): Element => {
  const { words, locale } = data;
  const { shift, gained, lost } = shiftOf(before.first, after.first);
  const notes = [
    ...(gained < NOTABLE ? [] : [often(words.moreOften, gained, locale)]),
    ...(lost < NOTABLE ? [] : [often(words.lessOften, lost, locale)]),
  ];
  const still = (shift.p10 ?? 0) === 0 && (shift.p90 ?? 0) === 0;
  if (still && notes.length === 0) return element('td', { class: 'number muted' }, words.same);
  // Of a phase that begins in fewer than half of all trials, those that are left say nothing.
  const known = before.months.p50 !== null && after.months.p50 !== null;
  const [text, from, to] = known
    ? [monthsText(shift.p50, data), signedCount(shift.p10), signedCount(shift.p90)]
    : ['', '', ''];
  const values = { 'data-value': shift.p50 ?? '', 'data-gained': gained, 'data-lost': lost };
  return rangeCell({ 'data-side': 'difference', ...values }, { text, from, to, notes }, words);
};

/** Shares of trials below this are noise of the draw. */
const NOTABLE = 0.005;

const often = (words: string, share: number, locale: string): string =>
  words.replace(
    '{share}',
    formatNumber({ kind: 'number', style: 'percent', value: share, chance: true }, locale),
  );

const monthsText = (months: number | null, { words, locale }: PageData): string => {
  const by = Math.round(months ?? 0);
  if (by === 0) return words.sameMonth;
  const forms = { one: words.oneMonth, other: words.severalMonths };
  const count = pluralText({ kind: 'plural', count: Math.abs(by), forms }, locale);
  return `${by > 0 ? '+' : '−'}${count}`;
};

const signedCount = (months: number | null): string => {
  const by = Math.round(months ?? 0);
  return by > 0 ? `+${by}` : withMinus(String(by));
};
