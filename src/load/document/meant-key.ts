import { nearestNames } from '../../lib/did-you-mean.ts';

/** What a key that is not known was meant for. */
export type Meant = {
  /** Keys that are known and not there yet, the nearest first. */
  readonly near: readonly string[];
  /** What to write in place of the key and its value. */
  readonly instead?: string;
};

/** Limits that people write beside `of`, and not within `says`. */
const LIMITS: ReadonlySet<string> = new Set(['at_least', 'at_most', 'above', 'below']);

/** Other words for a key. */
const OTHER_WORDS: Readonly<Record<string, string>> = { is: 'says', claim: 'says', value: 'says' };

/**
 * What `key` with a `value` was meant for, of the `absent` keys: one written a little otherwise, one
 * that it belongs into (`at_least: 30k` of a claim into `says`), or another word for it.
 */
export const meantBy = (key: string, absent: readonly string[], value: string): Meant => {
  const into = parentOf(key, absent);
  if (into !== undefined) {
    const inside = `${into}: {${key}: ${value}}`;
    return { near: [into], instead: into === 'set' ? `at: {${inside}}` : inside };
  }
  const near = nearestNames(key, absent);
  const other = Object.hasOwn(OTHER_WORDS, key) ? OTHER_WORDS[key] : undefined;
  return other !== undefined && absent.includes(other) ? { near: [other] } : { near };
};

const parentOf = (key: string, absent: readonly string[]): string | undefined => {
  if (LIMITS.has(key) && absent.includes('says')) return 'says';
  // Where a claim stands: `at` has `set` and `phase`, and nothing else.
  const isPlace =
    absent.includes('set') && absent.every((each) => each === 'set' || each === 'phase');
  return isPlace && nearestNames(key, absent).length === 0 ? 'set' : undefined;
};
