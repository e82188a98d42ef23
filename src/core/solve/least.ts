/** What lies between two points tried, to be searched for its least. */
export type Stretch = { readonly from: number; readonly to: number; readonly whole: boolean };

/** Each step leaves 0.618 of a stretch: 70 leave 2e-15 of it. */
const MOST_STEPS = 70;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Where `f` is least within a stretch in which it falls and then rises: golden section (Kiefer, Sequential
 * Minimax Search for a Maximum, Proc. AMS 4, 1953). |x − 3| between 0 and 8: 3. Where it rises and falls
 * more than once, one of its lows; whoever asks compares with what is tried already.
 */
export const leastWithin = ({ from, to, whole }: Stretch, f: (x: number) => number): number => {
  if (whole) return leastWhole(from, to, f);
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let i = 0; i < MOST_STEPS && left < right; i++) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = f(right);
    }
  }
  return bestAmong([low, left, right, high], f);
};

/** The same by thirds, among whole numbers. */
const leastWhole = (from: number, to: number, f: (x: number) => number): number => {
  let [low, high] = [Math.ceil(from), Math.floor(to)];
  while (high - low > 2) {
    const third = Math.floor((high - low) / 3);
    if (f(low + third) <= f(high - third)) high -= third;
    else low += third;
  }
  return bestAmong(
    Array.from({ length: high - low + 1 }, (_, i) => low + i),
    f,
  );
};

const bestAmong = (xs: readonly number[], f: (x: number) => number): number =>
  xs.reduce((best, x) => (f(x) < f(best) ? x : best));
