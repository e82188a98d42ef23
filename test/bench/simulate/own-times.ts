// What scale does with the model, in a process of its own and bundled as it is installed: the tools that run
// the sources slow them down. Prints the same times as model.py, as its arguments ask.
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { summarise } from '../../../src/core/simulate/reduce/distribution.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { simulateByHand } from './by-hand.ts';
import { cpuMs, elapsed } from './cpu-time.ts';
import { MODEL, SHOWN } from './model.ts';

const [trials = 0, months = 0] = process.argv.slice(2).map(Number);

const simulated = (seed: number, forward: boolean) =>
  simulate(MODEL, { given: new Map(), months, trials, seed, show: SHOWN, forward }, loadSource);

/** Reads the columns of each month in turn. */
const read = ({ values }: ReturnType<typeof simulated>, look: (column: Float64Array) => void) => {
  for (let month = 0; month <= months; month++) {
    for (const id of SHOWN) look(values(id, month));
  }
};

const measured = (seed: number): Readonly<Record<string, number>> => {
  let paths = simulated(seed, false);
  return {
    kept: elapsed(() => {
      paths = simulated(seed, false);
    }),
    summary: elapsed(() => read(paths, summarise)),
    along: elapsed(() => read(simulated(seed, true), () => {})),
    alongAll: elapsed(() => read(simulated(seed, true), summarise)),
    users: summarise(paths.values('users', months)).p50 ?? Number.NaN,
    cash: summarise(paths.values('cash', months)).p50 ?? Number.NaN,
    hand: elapsed(() => void simulateByHand(trials, months)),
  };
};

if (process.argv[4] === 'whole') {
  read(simulated(1, true), summarise);
  // All that the process has used, from its start on.
  process.stdout.write(`${cpuMs()}\n`);
} else {
  for (const seed of [1, 2, 3, 4, 5]) measured(seed);
  process.stdout.write(`${JSON.stringify(measured(6))}\n`);
}
