import { amount } from '../catalog/amount.ts';
import type { Catalogue } from '../catalog/catalogue.ts';
import { muted, type Prose } from '../lib/inline.ts';
import { familyOf } from '../model/unit.ts';
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
  return [amount(value, unit)];
};
