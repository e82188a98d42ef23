import type { LoadSource } from '../core/simulate/run/compile.ts';
import { preparePortable } from '../core/simulate/run/run-portable.ts';
import type { Simulator } from '../model/page.ts';
import type { Moved } from './link.ts';
import { type Compared, type Outcome, readOutcome } from './outcome.ts';

/** What is moved, answered with so many trials; where nothing is, both sides are one. */
export type Runs = (moved: Moved, trials: number) => Compared;

/** Where nothing is moved, and what was moved last. */
type Sides = { readonly base: Outcome; changed?: Outcome };

/**
 * Runs the simulation of a page. For each number of trials the base is computed once, and what is
 * changed always in the same memory: fresh memory takes as long to get as to compute.
 */
export const makeRuns = (simulator: Simulator, at: string): Runs => {
  const run = preparePortable(simulator.portable, loadInline);
  const known = new Map<number, Sides>();
  const outcomeOf = (held: Moved, trials: number, sides?: Sides): Outcome =>
    readOutcome(run({ trials, held, spent: sides?.changed?.paths }), simulator, at, sides?.base);
  const runsOf = (trials: number) => {
    const own = known.get(trials) ?? { base: outcomeOf(new Map(), trials) };
    known.set(trials, own);
    return own;
  };
  return (moved, trials) => {
    const own = runsOf(trials);
    if (moved.size === 0) return { base: own.base, changed: own.base };
    const changed = outcomeOf(moved, trials, own);
    own.changed = changed;
    return { base: own.base, changed };
  };
};

/** The source of the simulation stands in the page as a function: nothing is made from text here. */
const loadInline: LoadSource = () => (globalThis as { scaleProgram?: unknown }).scaleProgram;
