import { joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';

/** The first of many series, and how many more there are. */
export const series = (all: readonly string[], count = all.length): Prose => {
  const shown = joinProse(
    all.slice(0, MOST_SERIES).map((one) => [quote(one)]),
    ', ',
  );
  const rest = count - Math.min(MOST_SERIES, all.length);
  return rest > 0 ? prose`${shown} and ${plain(rest)} more` : shown;
};
const MOST_SERIES = 5;
