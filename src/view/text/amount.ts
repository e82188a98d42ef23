import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import { muted, type Prose } from '../../lib/inline.ts';
import { familyOf } from '../../model/unit.ts';
import { unitText } from './unit-text.ts';

/** A value and its unit apart, for the columns of a table; money and shares keep their symbol. */
export const amountCells = (
  value: number | null | undefined,
  unit: string,
  words: Catalogue,
): readonly [Prose, Prose] => {
  const [node] = shownAmount(value, unit, words);
  if (typeof node !== 'object' || node.kind !== 'number')
    return [node === undefined ? [] : [node], []];
  const { unit: own, ...number } = node;
  return [[number], own === undefined ? [] : [unitText(own, words.locale)]];
};

/** A value as it is shown: `?` where it is unknown, yes or no for a fact. */
export const shownAmount = (
  value: number | null | undefined,
  unit: string,
  { common }: Catalogue,
): Prose => {
  if (value === null || value === undefined) return [muted('?')];
  if (familyOf(unit).kind === 'fact') return [value === 0 ? common.no : common.yes];
  return [amount(...inLargerUnit(value, unit))];
};

const LARGER: Readonly<Record<string, string>> = { Ki: 'Mi', Mi: 'Gi', Gi: 'Ti' };
const STEP = 1024;
/** From a hundred of the larger unit on; below, a column keeps the unit that all of it is declared with. */
const MOST = 100 * STEP;

/** Memory that is large in the unit it is declared with: 3,014,656 Mi are 2,944 Gi. */
const inLargerUnit = (value: number, unit: string): readonly [number, string] => {
  const larger = LARGER[unit];
  return larger === undefined || Math.abs(value) < MOST
    ? [value, unit]
    : inLargerUnit(value / STEP, larger);
};
