import { to12Digits } from '../../../lib/numbers.ts';

const FACTORS = [1, 2, 5];

/** The least of 1, 2 or 5 times a power of ten that is not below `size` > 0: 30 → 50, 0.2 → 0.2. */
export const niceAbove = (size: number): number => {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = FACTORS.find((one) => one * power >= size * (1 - 1e-9)) ?? 10;
  return to12Digits(factor * power);
};

/** The greatest of them that is not above `size` > 0: 30 → 20. Their reciprocals are of the same form. */
export const niceBelow = (size: number): number => to12Digits(1 / niceAbove(1 / size));

/** All of them from `low` to `high`, which are of them: (5, 100) → 5, 10, 20, 50, 100. */
export const niceBetween = (low: number, high: number): readonly number[] => {
  const found: number[] = [];
  for (let next = low; next <= high * (1 + 1e-9); next = niceAbove(next * 1.5)) found.push(next);
  return found;
};
