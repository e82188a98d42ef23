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

/** The parts of a range. */
const RANGE = ['low', 'mid', 'high'] as const;

/**
 * What is to be written where parts of a range stand beside those of a growth, whose rate they are: `low: 3%` and
 * `high: 8%` beside `rate: 5%` are `rate: {low: 3%, mid: 5%, high: 8%}`. Undefined where these are no such keys.
 */
export const rateMeantBy = (
  keys: readonly string[],
  known: readonly string[],
  written: (key: string) => string | undefined,
): { readonly parts: readonly string[]; readonly instead: string } | undefined => {
  const parts = RANGE.filter((part) => keys.includes(part));
  if (parts.length === 0 || !known.includes('rate') || !known.includes('noise')) return undefined;
  const value = {
    low: written('low'),
    mid: written('mid') ?? written('rate'),
    high: written('high'),
  };
  const inside = RANGE.map((part) => `${part}: ${value[part] ?? '…'}`).join(', ');
  return { parts, instead: `rate: {${inside}}` };
};

const parentOf = (key: string, absent: readonly string[]): string | undefined => {
  if (LIMITS.has(key) && absent.includes('says')) return 'says';
  // Where a claim stands: `at` has `set` and `phase`, and nothing else.
  const isPlace =
    absent.includes('set') && absent.every((each) => each === 'set' || each === 'phase');
  return isPlace && nearestNames(key, absent).length === 0 ? 'set' : undefined;
};
