import { BLOCK } from './block.ts';
import { type Key, mix } from './uniform.ts';

/** A random order of all trials, keyed by an input: the numbers that a trial is turned into its place with. */
export type Strata = {
  readonly trials: number;
  readonly mask: number;
  readonly short: number;
  readonly keys: Int32Array;
};

/**
 * A random order of all `trials`, keyed by an input: 0 … trials − 1, each once, computed trial by
 * trial. Multiplication by an odd number, exclusive or with a key and with its own upper bits are all
 * one to one on the next power of two; what falls beyond `trials` walks on until it is within (cycle
 * walking; Black and Rogaway, Ciphers with Arbitrary Finite Domains, 2002).
 */
export const strataOf = ({ a, b }: Key, trials: number): Strata => {
  const bits = trials < 2 ? 0 : 32 - Math.clz32(trials - 1);
  const word = (round: number, key: number): number => mix(key ^ Math.imul(round, 0x9e3779b1));
  return {
    trials,
    mask: 2 ** bits - 1,
    short: Math.max(1, bits >> 1),
    keys: Int32Array.of(
      ...[word(1, a), word(2, b), word(3, a), word(4, b)],
      ...[word(5, b) | 1, word(6, a) | 1, word(7, b) | 1, word(8, a) | 1],
    ),
  };
};

// Kept from block to block: an array for each would take as long as what is put into it.
const places = new Int32Array(BLOCK);
/** Those of a block whose place is not found yet, and room for one that is. */
const beyond = new Int32Array(BLOCK + 1);

/** The places of up to `BLOCK` trials from `first` on, until it is called again. */
export const placesFrom = (strata: Strata, first: number, count: number): Int32Array => {
  for (let i = 0; i < count; i++) {
    places[i] = first + i;
    beyond[i] = i;
  }
  walk(strata, places, count);
  return places;
};

/**
 * All of a block take a step, then those that are beyond, and so on: a loop for each trial would guess
 * wrong at every fourth one whether there is another step, and that takes longer than the step.
 */
const walk = ({ trials, mask, short, keys }: Strata, out: Int32Array, count: number): void => {
  // In variables, as words: read in the loop, they are turned into words each time.
  const word = (i: number): number => (keys[i] as number) | 0;
  const [k1, k2, k3, k4] = [word(0), word(1), word(2), word(3)];
  const [m1, m2, m3, m4] = [word(4), word(5), word(6), word(7)];
  const long = (short + 1) | 0;
  const last = (trials - 1) | 0;
  let left = count;
  while (left > 0) {
    const steps = left;
    left = 0;
    for (let j = 0; j < steps; j++) {
      const i = beyond[j] as number;
      let x = Math.imul((out[i] as number) ^ k1, m1) & mask;
      x ^= x >>> short;
      x = Math.imul(x ^ k2, m2) & mask;
      x ^= x >>> long;
      x = Math.imul(x ^ k3, m3) & mask;
      x ^= x >>> short;
      x = Math.imul(x ^ k4, m4) & mask;
      x ^= x >>> long;
      out[i] = x;
      beyond[left] = i;
      // 1 more where it is beyond the last, without a branch.
      left = (left + ((last - x) >>> 31)) | 0;
    }
  }
};
