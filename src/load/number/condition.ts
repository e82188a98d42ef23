import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Formula } from '../../model/number-form.ts';
import { type Reading, report } from '../document/reading.ts';
import { dateMisplaced, isDateLike } from './date-like.ts';
import { readFormula } from './formula.ts';

/**
 * The text of a condition; undefined where there is none, or where a date stands in its place. `dayKey` is the key
 * beside it that takes a day.
 */
export const readCondition = (
  reading: Reading,
  node: YamlNode | undefined,
  dayKey?: string,
): Formula | undefined => {
  const formula = readFormula(reading, node);
  if (formula === undefined || !isDateLike(formula.text)) return formula;
  const facts = dateMisplaced(formula.text, 'condition', { dayKey });
  report(reading, 'date_misplaced', facts, formula.place);
  return undefined;
};
