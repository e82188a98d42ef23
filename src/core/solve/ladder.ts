import type { Domain } from './domain.ts';

export type Direction = 'up' | 'down';

/** Factors from 1 to 1,000: by 2 % to 1.5, by 5 % to 3, by 20 % beyond. */
const FACTORS: readonly number[] = (() => {
  const factors: number[] = [];
  let factor = 1;
  while (factor < 1000) {
    factor *= factor < 1.5 ? 1.02 : factor < 3 ? 1.05 : 1.2;
    factors.push(factor);
  }
  return factors;
})();

/** Of a thing that there are none of, the first few; of an amount, from a hundredth upwards. */
const FROM_ZERO: readonly number[] = Array.from({ length: 45 }, (_, i) => 10 ** (i / 4 - 2));
const COUNTS: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

const LINEAR_STEPS = 64;

/** Where each value is dear, one of so many is tried. */
const DEAR = 4;

/** Values to try, from the one now outwards, the last at the bound. */
export const ladderOf = (domain: Domain, now: number, direction: Direction): readonly number[] => {
  const { min, max } = domain;
  const up = direction === 'up';
  const end = up ? max : min;
  const beyond = (x: number): boolean => (up ? x > now && x < end : x < now && x > end);
  const steps = [...new Set(candidates(domain, now, up, end))].filter(beyond);
  const last = Number.isFinite(end) && end !== now && up === end > now ? [end] : [];
  const rungs = steps.sort((a, b) => (up ? a - b : b - a));
  return [...(domain.dear === true ? rungs.filter((_, i) => i % DEAR === 0) : rungs), ...last];
};

const candidates = (domain: Domain, now: number, up: boolean, end: number): readonly number[] => {
  const { scale, whole } = domain;
  if (scale === 'linear') {
    return Array.from(
      { length: LINEAR_STEPS },
      (_, i) => now + (end - now) * ((i + 1) / LINEAR_STEPS) ** 2,
    );
  }
  const larger = up === now >= 0;
  const times =
    now === 0 ? FROM_ZERO : FACTORS.map((factor) => (larger ? now * factor : now / factor));
  if (scale === 'share') {
    return up ? [...times, ...FACTORS.map((factor) => 1 - (1 - now) / factor)] : times;
  }
  if (!whole) return times;
  return [...COUNTS.map((count) => (up ? now + count : now - count)), ...times.map(Math.round)];
};
