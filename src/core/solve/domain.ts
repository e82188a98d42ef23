import type { Profile } from '../../model/profile.ts';
import type { Quantity } from '../../model/quantity.ts';
import { familyOf, LEAST_GROWTH } from '../../model/unit.ts';

/** A quantity that may be moved, and its value now. */
export type Movable = { readonly quantity: Quantity; readonly now: number };

/** How far an input may move, and in which steps. */
export type Domain = {
  readonly scale: 'amount' | 'share' | 'linear';
  readonly min: number;
  readonly max: number;
  /** Agents, replicas: not by halves. */
  readonly whole: boolean;
  /** Nothing at all is a choice too. */
  readonly toZero?: true;
  /** Each value costs a simulation: fewer are tried, and less is halved. */
  readonly dear?: true;
};

/** More than a thousandfold is no repair. */
const MOST_TIMES = 1000;
const MOST_GROWTH = 10;
const HOURS_A_DAY = 24;

/**
 * Shares within 0 and 1, growth above −100 %, metrics within their bounds, amounts of one sign and at
 * most a thousandfold. Nothing but growth becomes zero.
 */
export const domainOf = (input: Movable, { metrics }: Profile): Domain => {
  const { quantity, now } = input;
  const { id, unit } = quantity;
  if (isGrowthRate(input)) {
    return { scale: 'linear', min: LEAST_GROWTH, max: MOST_GROWTH, whole: false };
  }
  const metric = metrics.find((each) => each.id === id);
  if (metric?.min !== undefined && metric.min < 0) {
    const far = MOST_TIMES * Math.max(1, Math.abs(now));
    return { scale: 'linear', min: metric.min, max: metric.max ?? far, whole: false };
  }
  const most = Math.min(metric?.max ?? Infinity, highestOf(input));
  if (familyOf(unit).kind === 'share' && now >= 0 && now <= 1) {
    return {
      scale: 'share',
      min: Math.max(metric?.min ?? 0, now / MOST_TIMES),
      max: Math.min(1, most),
      whole: false,
    };
  }
  const whole = isWhole(input);
  const [near, far] = [now / MOST_TIMES, now * MOST_TIMES];
  if (now < 0) return { scale: 'amount', min: far, max: near, whole };
  const least = Math.max(near, whole ? 1 : 0, metric?.min ?? 0);
  return { scale: 'amount', min: least, max: Math.min(now === 0 ? Infinity : far, most), whole };
};

/** Not the noise, capacity, season or events of a growth. */
const isGrowthRate = ({ quantity: { id, unit } }: Movable): boolean =>
  id.startsWith('growth.') && unit === 'share/month' && !id.endsWith('.noise');

/** A day has 24 hours. */
const highestOf = ({ quantity: { section, id, unit } }: Movable): number =>
  section === 'pools' && unit === 'h' && id.endsWith('hours') ? HOURS_A_DAY : Infinity;

/** Things that are counted and not measured, of which there is a whole number now. */
const isWhole = ({ quantity: { unit }, now }: Movable): boolean =>
  familyOf(unit).kind === 'count' &&
  !unit.includes('/') &&
  unit !== 'ratio' &&
  Number.isInteger(now);

/** Whether an input may be moved to `x`: within its bounds, and to nothing only where that is said. */
export const isWithin = ({ scale, min, max, whole, toZero }: Domain, x: number): boolean =>
  x >= min &&
  x <= max &&
  (x !== 0 || scale === 'linear' || toZero === true) &&
  (!whole || Number.isInteger(x));

/**
 * How large a change is: the logarithm of its ratio, or for a share that grows the part of the room
 * above it where that is more. 400 → 667 tickets: 0.51; 60 % → 76 %: 16 of 40 points, 0.4.
 */
export const changeOf = ({ scale, min, max }: Domain, now: number, to: number): number => {
  if (scale === 'linear') return Math.abs(to - now) / (to > now ? max - now : now - min);
  if (now === 0) return FROM_NOTHING;
  const ratio = Math.abs(Math.log(to / now));
  return scale === 'share' && to > now ? Math.max(ratio, (to - now) / (1 - now)) : ratio;
};

/** Whatever there is nothing of yet comes after everything else. */
const FROM_NOTHING = 1e6;
