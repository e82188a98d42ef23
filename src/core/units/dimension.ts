import { COMMON_UNITS, singularOf } from '../../model/common-units.ts';
import { readMany } from '../../model/many.ts';
import { BYTE_UNITS, isCurrency, TIME_UNITS } from '../../model/unit.ts';

/**
 * A unit taken apart, so that units can be multiplied and compared. `GB/day`: words `{GB: 1, day: -1}`, powers
 * `{bytes: 1, time: -1}`, scale 1e9 ÷ 86,400. What is counted (users, requests) has no power: a profile may call
 * the same things clients or customers, and leave `/user` out.
 */
export type Dimension = {
  /** How many of the base units (bytes, seconds, one of the currency) one of it is. */
  readonly scale: number;
  /** What it measures, with the power of each: `time`, `bytes`, `BRL`, and words that only the profile knows. */
  readonly powers: ReadonlyMap<string, number>;
  /** The words that it is written with, by their singular. */
  readonly words: ReadonlyMap<string, Word>;
  /** What it is an amount of, where that is one thing for sure. */
  readonly measure?: Measure;
};

export type Measure = 'money' | 'time' | 'bytes' | 'share' | 'count';

type Word = { readonly shown: string; readonly power: number };
type Meaning = { readonly scale: number; readonly power?: string; readonly measure?: Measure };

/** Words that may stand for anything: a number in them says nothing of what it measures. */
const VAGUE: ReadonlySet<string> = new Set([
  '',
  'count',
  'factor',
  'index',
  'level',
  'no',
  'number',
  'ordinal',
  'phase',
  'point',
  'ratio',
  'score',
  'unit',
  'variant',
  'x',
  'yes',
]);
const COUNTED: ReadonlySet<string> = new Set([...COMMON_UNITS, 'erlang', 'pod', 'req', 'zone']);

/** What a word of a unit means; undefined where that is not known for sure. */
const meaningOf = (word: string, singular: string): Meaning | undefined => {
  if (VAGUE.has(singular)) return undefined;
  if (word === 'share') return { scale: 1, measure: 'share' };
  if (word === '%') return { scale: 0.01, measure: 'share' };
  const seconds = Object.hasOwn(TIME_UNITS, singular) ? TIME_UNITS[singular] : undefined;
  if (seconds !== undefined) return { scale: seconds, power: 'time', measure: 'time' };
  const bytes = Object.hasOwn(BYTE_UNITS, word) ? BYTE_UNITS[word] : undefined;
  if (bytes !== undefined) return { scale: bytes, power: 'bytes', measure: 'bytes' };
  if (isCurrency(word)) return { scale: 1, power: word, measure: 'money' };
  if (COUNTED.has(singular)) return { scale: 1, measure: 'count' };
  return { scale: 1, power: `a ${singular}` };
};

/** A unit as a profile writes it; undefined where it says nothing of what is measured (`ratio`, `yes/no`). */
export const dimensionOf = (unit: string): Dimension | undefined => {
  const [head = '', ...basis] = unit.split('/');
  if (!/^[\p{L}%]+$/u.test(head) && head !== '1') return undefined;
  const own = head === '1' ? PLAIN : wordDimension(head);
  return own === undefined ? undefined : basis.reduce(per, own);
};

/** A number of nothing: `1/s` is one of them a second. */
const PLAIN: Dimension = { scale: 1, powers: new Map(), words: new Map() };

const wordDimension = (word: string): Dimension | undefined => {
  const many = readMany(word);
  if (many !== undefined) return manyDimension(word, many);
  const singular = singularOf(word);
  const meaning = meaningOf(word, singular);
  if (meaning === undefined) return undefined;
  const { scale, power, measure } = meaning;
  return {
    scale,
    powers: new Map(power === undefined ? [] : [[power, 1]]),
    words: new Map([[singular, { shown: word, power: 1 }]]),
    ...(measure === undefined ? {} : { measure }),
  };
};

/** Of `USD/1000 tokens`: a thousand times what one token is. */
const manyDimension = (
  word: string,
  { count, of }: { readonly count: number; readonly of: string },
): Dimension | undefined => {
  const one = wordDimension(of);
  if (one === undefined) return undefined;
  return { ...one, scale: one.scale * count, words: new Map([[word, { shown: word, power: 1 }]]) };
};

/** `BRL` per `user`: what it is per does not change what it is an amount of. */
const per = (own: Dimension, word: string): Dimension => timesWord(own, word, -1);

/** `a` times `b` to a power: hours × calls/hour, GB ÷ s. */
export const times = (a: Dimension, b: Dimension, power = 1): Dimension => ({
  scale: a.scale * b.scale ** power,
  powers: added(a.powers, b.powers, power),
  words: addedWords(a.words, b.words, power),
});

/** Times a unit of one word to a power. */
export const timesWord = (own: Dimension, word: string, power: 1 | -1): Dimension => {
  const each = wordDimension(word);
  if (each === undefined) return own;
  const { measure } = own;
  return { ...times(own, each, power), ...(measure === undefined ? {} : { measure }) };
};

const added = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  factor: number,
): ReadonlyMap<string, number> => {
  const sum = new Map(a);
  for (const [key, power] of b) {
    const total = (sum.get(key) ?? 0) + power * factor;
    if (total === 0) sum.delete(key);
    else sum.set(key, total);
  }
  return sum;
};

const addedWords = (
  a: Dimension['words'],
  b: Dimension['words'],
  factor: number,
): Dimension['words'] => {
  const sum = new Map(a);
  for (const [key, { shown, power }] of b) {
    const total = (sum.get(key)?.power ?? 0) + power * factor;
    if (total === 0) sum.delete(key);
    else sum.set(key, { shown: sum.get(key)?.shown ?? shown, power: total });
  }
  return sum;
};

/** By its singular. */
export const isTimeWord = (word: string): boolean => Object.hasOwn(TIME_UNITS, word);

/** Whether a unit holds a time by another, as `h/day`: of time alone nothing is left in it. */
export const cancelsTime = ({ powers, words }: Dimension): boolean =>
  !powers.has('time') && [...words.keys()].some(isTimeWord);

/** `calls·min/h`; empty where nothing is left of it. Shares are of something else, and not shown beside it. */
export const dimensionText = ({ words }: Dimension): string => {
  const others = [...words].some(([key, { power }]) => key !== 'share' && power > 0);
  const all = [...words].filter(([key]) => key !== 'share' || !others);
  const raised = (shown: string, power: number): string =>
    power === 1 ? shown : `${shown}^${power}`;
  const above = all.flatMap(([, { shown, power }]) => (power > 0 ? [raised(shown, power)] : []));
  const below = all.flatMap(([key, { power }]) => (power < 0 ? [`/${raised(key, -power)}`] : []));
  if (above.length === 0 && below.length === 0) return '';
  return `${above.join('·') || '1'}${below.join('')}`;
};
