import { type Key, mix } from './uniform.ts';

/** A random order of all trials, keyed by an input. */
export type Strata = (trial: number) => number;

/**
 * A random order of all `trials`, keyed by an input: 0 … trials − 1, each once, computed trial by
 * trial. Multiplication by an odd number, exclusive or with a key and with its own upper bits are all
 * one to one on the next power of two; what falls beyond `trials` walks on until it is within (cycle
 * walking; Black and Rogaway, Ciphers with Arbitrary Finite Domains, 2002).
 */
export const strataOf = ({ a, b }: Key, trials: number): Strata => {
  if (trials < 2) return () => 0;
  const bits = 32 - Math.clz32(trials - 1);
  const mask = 2 ** bits - 1;
  const short = Math.max(1, bits >> 1);
  const long = short + 1;
  const word = (round: number, key: number): number => mix(key ^ Math.imul(round, 0x9e3779b1));
  const [k1, k2, k3, k4] = [word(1, a), word(2, b), word(3, a), word(4, b)];
  const [m1, m2, m3, m4] = [word(5, b) | 1, word(6, a) | 1, word(7, b) | 1, word(8, a) | 1];
  return (trial) => {
    let x = trial;
    do {
      x = Math.imul(x ^ k1, m1) & mask;
      x ^= x >>> short;
      x = Math.imul(x ^ k2, m2) & mask;
      x ^= x >>> long;
      x = Math.imul(x ^ k3, m3) & mask;
      x ^= x >>> short;
      x = Math.imul(x ^ k4, m4) & mask;
      x ^= x >>> long;
    } while (x >= trials);
    return x;
  };
};

/** The place of a trial in an order. */
export const stratumAt = (strata: Strata, trial: number): number => strata(trial);
