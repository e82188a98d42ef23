import { ceilTolerant, floorTolerant } from '../../../lib/numbers.ts';
import { ANYTHING, type Bounds, FACT, joined, orMaybe, widened } from './bounds.ts';
import { powerBounds } from './bounds-arithmetic.ts';

/** The bounds of a call; `ANYTHING` and beyond where nothing is known of the function. */
export const callBounds = (fn: string, args: readonly Bounds[]): Bounds => {
  const [a = ANYTHING, b = ANYTHING, c = ANYTHING] = args;
  switch (fn) {
    case 'if':
      return orMaybe(joined([b, c]), a);
    case 'known':
    case 'met':
      return FACT;
    case 'progress_up':
    case 'progress_down':
      return orMaybe(FACT, a, b);
    case 'min':
      return least(args);
    case 'max':
      return most(args);
    case 'clamp':
      return least([most([a, b]), c]);
    case 'ceil':
      return rising(a, ceilTolerant);
    case 'floor':
      return rising(a, floorTolerant);
    case 'round':
      return rising(a, Math.round);
    case 'sqrt':
      return a.low >= 0 ? rising(a, Math.sqrt) : BEYOND(a);
    case 'log':
      return a.low > 0 ? rising(a, Math.log) : BEYOND(a);
    case 'exp':
      return rising(a, Math.exp);
    case 'pow':
      return powerBounds(a, b);
    case 'abs': {
      const high = Math.max(Math.abs(a.low), Math.abs(a.high));
      return { low: Math.max(0, a.low, 0 - a.high), high, maybe: a.maybe };
    }
    case 'next_point':
      return { ...joined(args.slice(1)), maybe: true };
    default:
      return { low: -Infinity, high: Infinity, maybe: true };
  }
};

/** May come to no number at all. */
const BEYOND = ({ maybe }: Bounds): Bounds => ({ low: -Infinity, high: Infinity, maybe });

const rising = ({ low, high, maybe }: Bounds, of: (x: number) => number): Bounds =>
  widened({ low: of(low), high: of(high), maybe });

const least = (parts: readonly Bounds[]): Bounds => ({
  ...joined(parts),
  high: Math.min(...parts.map(({ high }) => high)),
});

const most = (parts: readonly Bounds[]): Bounds => ({
  ...joined(parts),
  low: Math.max(...parts.map(({ low }) => low)),
});
