const RATIO = (Math.sqrt(5) - 1) / 2;
const STEPS = 30;

/** Where to look, and into how many equal parts a first look divides it. */
export type Range = { readonly low: number; readonly high: number; readonly parts: number };

/**
 * Where `f` is least: the best point of an even grid, then golden section around it, to 1e-6 of a
 * part. No randomness: the same function gives the same point. (x − 0.3)² on 0…1 → 0.3.
 */
export const minimise = (f: (x: number) => number, { low, high, parts }: Range): number => {
  const width = (high - low) / parts;
  let best = low;
  let least = f(low);
  for (let i = 1; i <= parts; i++) {
    const x = i === parts ? high : low + i * width;
    const value = f(x);
    if (value < least) [best, least] = [x, value];
  }
  const refined = goldenSection(f, Math.max(low, best - width), Math.min(high, best + width));
  return f(refined) < least ? refined : best;
};

/** J. Kiefer, Sequential minimax search for a maximum, Proc. AMS 4 (1953). */
const goldenSection = (f: (x: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to];
  let [left, right] = [high - RATIO * (high - low), low + RATIO * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let step = 0; step < STEPS; step++) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - RATIO * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + RATIO * (high - low);
      atRight = f(right);
    }
  }
  return (low + high) / 2;
};
