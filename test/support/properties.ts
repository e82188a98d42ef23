import fc from 'fast-check';

/**
 * Properties try the same values in every run, so that what turns a check red is a change and not
 * chance. `npm run hunt` tries other values each time, and more: fast-check prints the seed of what fails.
 */
const hunt = process.env.SCALE_HUNT;

fc.configureGlobal(
  hunt === undefined ? { seed: 1 } : { numRuns: Number(hunt), interruptAfterTimeLimit: 600_000 },
);
