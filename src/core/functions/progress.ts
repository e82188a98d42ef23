const within = (share: number): number => Math.min(1, Math.max(0, share));

/** How far `observed` has come on its way up to `threshold`, 0–1. 10k of 50k → 0.2. */
export const progressUp = (observed: number, threshold: number): number => {
  if (observed >= threshold) return 1;
  return threshold > 0 ? within(observed / threshold) : 0;
};

/** How far `observed` has come on its way down to `threshold`, 0–1. 800 ms to 500 ms → 0.625. */
export const progressDown = (observed: number, threshold: number): number => {
  if (observed <= threshold) return 1;
  return observed > 0 ? within(threshold / observed) : 0;
};
