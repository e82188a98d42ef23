/** Two words that a stream of random numbers is made from: a seed and a name. */
export type Key = { readonly a: number; readonly b: number };

/** The key of a named input: adding another input changes none of its numbers. */
export const keyOf = (seed: number, name: string): Key => {
  let a = mix((seed >>> 0) ^ 0x9e3779b9);
  let b = mix(Math.floor(seed / 0x1_0000_0000) ^ 0x85ebca6b);
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    a = mix(a ^ code);
    b = mix(Math.imul(b, 31) + code);
  }
  return { a: a >>> 0, b: b >>> 0 };
};

/**
 * A number between 0 and 1, never either of them, with 52 random bits (a half added to 53 would
 * round up to 1): a function of the key, the trial and the month alone, so that any worker computes any
 * trial. The words are mixed by a chain of
 * two-round integer hashes (xorshift-multiply; constants of Wellons' hash prospector).
 */
export const uniformAt = ({ a, b }: Key, trial: number, month: number): number => {
  const first = mix(mix(trial ^ a) ^ Math.imul(month + 1, 0x9e3779b1) ^ b);
  const second = mix(first ^ Math.imul(trial, 0x85ebca77) ^ a);
  return ((first >>> 6) * 0x400_0000 + (second >>> 6) + 0.5) / 0x10_0000_0000_0000;
};

/** The numbers of `out.length` trials from `first` on, in month 0. */
export const fillUniform = ({ a, b }: Key, first: number, out: Float64Array): void => {
  // As words of 32 bits: as numbers they would be turned into such for each trial.
  const key = { a: a | 0, b: b | 0 };
  for (let i = 0; i < out.length; i++) out[i] = uniformAt(key, first + i, 0);
};

/** Every bit of the word changes about half of all bits. */
export const mix = (word: number): number => {
  let x = word;
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
};
