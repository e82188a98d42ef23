import type { PassageChange } from '../../model/answer/whatif.ts';
import type { FirstMonths } from '../project/first-passage.ts';
import { quantilesOfKnown } from '../simulate/reduce/distribution.ts';

/** By how many months the same trial moves, and shares of the trials in which it happens on which side. */
export type Shift = Pick<PassageChange['changed'][number], 'shift' | 'both' | 'gained' | 'lost'>;

const SHARES = [0.1, 0.5, 0.9];

/** Of 17, 17 and never, with 9, 8 and 20: 8 and 9 months earlier, and one trial of three more. */
export const shiftOf = (without: FirstMonths, having: FirstMonths): Shift => {
  const shifts = new Float64Array(without.length);
  let [both, gained, lost] = [0, 0, 0];
  for (let trial = 0; trial < without.length; trial++) {
    const month = without[trial] as number;
    const other = having[trial] as number;
    if (Number.isFinite(month) && Number.isFinite(other)) shifts[both++] = other - month;
    else if (Number.isFinite(other)) gained += 1;
    else if (Number.isFinite(month)) lost += 1;
  }
  const share = (count: number): number => (without.length === 0 ? 0 : count / without.length);
  const [p10 = null, p50 = null, p90 = null] = quantilesOfKnown(shifts.subarray(0, both), SHARES);
  return {
    shift: { p10, p50, p90 },
    both: share(both),
    gained: share(gained),
    lost: share(lost),
  };
};
