import type { Span } from '../../catalog/words/report/summary.ts';
import type { PassageReading } from '../../model/answer/projection.ts';
import { earlierMonth, monthOf } from './shown.ts';

/** When a phase begins, as the middle 80 % of the trials have it. */
export const spanOf = ({
  probability,
  month,
}: Pick<PassageReading, 'probability' | 'month'>): Span => ({
  from: earlierMonth(month.p10, month.p90),
  middle: monthOf(month.p50),
  to: monthOf(month.p90),
  certain: probability === 1 && month.p10 === month.p90,
});

/** Fewer than these are not to be counted on. */
const LIKELY = 0.1;
/** Where nobody can tell in so many trials, the others say little. */
const MOSTLY = 0.5;

export const foreseen = (passage: PassageReading): 'likely' | 'unlikely' | 'unknown' => {
  if (passage.unknown >= MOSTLY) return 'unknown';
  return passage.probability < LIKELY ? 'unlikely' : 'likely';
};
