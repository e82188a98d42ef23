import { type Key, mix } from './uniform.ts';

const ROUNDS = 4;

/**
 * The place of a trial in a random order of all `trials`, keyed by an input: 0 … trials − 1, each
 * once. A Feistel network on the next even number of bits; what falls beyond `trials` walks on until
 * it is within (cycle walking; Black and Rogaway, Ciphers with Arbitrary Finite Domains).
 */
export const stratumOf = (trial: number, trials: number, { a, b }: Key): number => {
  if (trials < 2) return 0;
  const half = Math.max(1, Math.ceil((32 - Math.clz32(trials - 1)) / 2));
  const mask = (1 << half) - 1;
  let x = trial;
  do {
    let left = (x >>> half) & mask;
    let right = x & mask;
    for (let round = 0; round < ROUNDS; round++) {
      const turned = (mix(right ^ (round & 1 ? b : a) ^ Math.imul(round + 1, 0x9e3779b1)) >>> 7) & mask;
      [left, right] = [right, left ^ turned];
    }
    x = left * (mask + 1) + right;
  } while (x >= trials);
  return x;
};
