import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import type { Inline, Prose, Status } from '../../lib/inline.ts';
import { prose } from '../../lib/inline.ts';
import { shownAmount } from '../text/amount.ts';

export const statusOf = (met: boolean | null): Status => {
  if (met === null) return 'unknown';
  return met ? 'pass' : 'fail';
};

type Way = {
  readonly observed: number | null;
  readonly threshold: number | null;
  readonly unit: string;
  readonly met: boolean | null;
  readonly progress: number | null;
};

/** `$2,970 of $3,000/month (99%)`, `2,000 users, against 600`; what stands at a threshold that it must pass says so. */
export const shownProgress = (
  { observed, threshold, unit, met, progress }: Way,
  words: Catalogue,
): Prose => {
  if (observed === null) return [words.common.unknown];
  if (unit === 'yes/no' || threshold === null) return shownAmount(observed, unit, words);
  const seen: Prose = [withoutUnit(amount(observed, unit))];
  const limit: Prose = [amount(threshold, unit)];
  if (met === false && progress === 1) return words.plan.atThreshold(seen, limit);
  // `2,000 of 600` would be a share of more than all.
  if (met === true && observed !== threshold) {
    return words.plan.against(shownAmount(observed, unit, words), [
      withoutUnit(amount(threshold, unit)),
    ]);
  }
  const share: Prose =
    progress === null ? [] : prose` (${{ kind: 'number', style: 'percent', value: progress }})`;
  return [...words.plan.of(seen, limit), ...share];
};

/** The first of two numbers in one unit: the unit is said once; a currency belongs to the number. */
const withoutUnit = (node: Inline): Inline => {
  if (typeof node === 'string' || node.kind !== 'number') return node;
  const { unit: _, ...number } = node;
  return number;
};
