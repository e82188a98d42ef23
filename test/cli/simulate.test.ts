import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { loadSource, runSimulation } from '../../src/cli/simulate/simulate.ts';
import { runParts } from '../../src/cli/simulate/simulate-parts.ts';
import type { Thread, Threads } from '../../src/cli/threads.ts';
import {
  type Part,
  prepareSimulation,
  type SimulationInput,
  type SimulationJob,
} from '../../src/core/simulate/prepare.ts';
import { compileProgram } from '../../src/core/simulate/run/compile.ts';
import { type Run, runProgram } from '../../src/core/simulate/run/run.ts';
import { simulate } from '../../src/core/simulate/simulate.ts';
import { graphOf } from '../core/graph/compile.ts';
import { createWorld, type Setting } from '../support/world.ts';

const GRAPH =
  graphOf(`metrics: {mau: {unit: users, default: 100, growth: {rate: 4% to 15%, noise: 2%}}}
quantities:
  price: {unit: BRL, value: 2 to 5}
  income: {unit: BRL/month, formula: mau * price}
  first: {unit: months, formula: first_month(mau > 200)}
  likely: {unit: share, formula: P(first <= 8)}`);

const INPUT: SimulationInput = {
  given: new Map(),
  months: 12,
  trials: 10_000,
  seed: 1,
  show: ['mau', 'income', 'price', 'first', 'likely'],
};

const WHOLE = simulate(GRAPH, INPUT, loadSource);

/** Threads that compute in this one, later; `until` parts, then they break. */
const threadsOf = (count: number, until = Number.POSITIVE_INFINITY) => {
  const computed: number[] = [];
  const ended: number[] = [];
  const simulate = (job: SimulationJob): Thread<Part, Run> => {
    const compiled = compileProgram(structuredClone(job.program), loadSource);
    let left = until;
    return {
      compute: async (part) => {
        await Promise.resolve();
        left -= 1;
        if (left < 0) throw new Error('no memory');
        computed.push(part.first);
        return runProgram(compiled, { ...structuredClone(job.input), part });
      },
      end: () => void ended.push(1),
    };
  };
  const readProducts = () => {
    throw new Error('no products here');
  };
  const threads: Threads = { count, simulate, readProducts };
  return { io: { threads: async () => threads } satisfies Partial<Io>, computed, ended };
};

const runIn = (setting: Setting) => runSimulation(createWorld(setting).io, GRAPH, INPUT);

const expectWhole = async (setting: Setting): Promise<void> => {
  const { values, trials, problems } = await runIn(setting);
  expect([trials, problems()]).toEqual([WHOLE.trials, []]);
  for (const id of INPUT.show) {
    for (const month of [0, 1, 12]) expect(values(id, month)).toEqual(WHOLE.values(id, month));
  }
};

describe('a simulation', () => {
  it('runs in one thread where it is small', async () => {
    const { io, computed } = threadsOf(4);
    await expectWhole({ io });
    expect(computed).toEqual([]);
  });

  it.each(['2', '3', '8'])('has the same values from %s threads', async (SCALE_WORKERS) => {
    const { io, computed, ended } = threadsOf(4);
    await expectWhole({ io, env: { SCALE_WORKERS } });
    expect(computed.length).toBeGreaterThan(0);
    expect(ended).toHaveLength(Number(SCALE_WORKERS) - 1);
  });

  it('runs here alone where it is told to', async () => {
    const { io, computed } = threadsOf(4);
    await expectWhole({ io, env: { SCALE_WORKERS: '1' } });
    expect(computed).toEqual([]);
  });

  it('goes on here where a thread breaks', async () => {
    for (const until of [0, 1, 3]) {
      await expectWhole({ io: threadsOf(2, until).io, env: { SCALE_WORKERS: '2' } });
    }
  });

  it('runs where there are no threads', async () => {
    await expectWhole({ io: { threads: async () => undefined }, env: { SCALE_WORKERS: '4' } });
  });
});

describe('progress', () => {
  /** Parts of 20 million values at the most, of which nothing is computed. */
  const { job } = prepareSimulation(GRAPH, {
    ...INPUT,
    months: 100,
    trials: 300_000,
    show: ['mau'],
  });
  const load = () => () => undefined;
  /** A clock that goes on by 100 ms whenever somebody looks. */
  const slow = () => {
    let time = 0;
    return { now: () => (time += 100) };
  };
  const shownIn = async (setting: Setting): Promise<string> => {
    const world = createWorld({ ...setting, io: slow() });
    await runParts(world.io, job, { load, threads: undefined });
    return world.printed().stderr;
  };
  const stderr = { isTty: true };

  it('is a bar on a terminal after 0.3 s, and is cleared', async () => {
    const shown = await shownIn({ stderr });
    // Of five parts; the first look is the start.
    expect(shown.split('\r')[1]).toBe(`[${'#'.repeat(18)}${' '.repeat(12)}] 60%`);
    expect(shown.endsWith('] 100%\r\u001b[K')).toBe(true);
  });

  it('is not there off a terminal, in CI, on a dumb terminal', async () => {
    expect(await shownIn({})).toBe('');
    expect(await shownIn({ stderr, env: { CI: 'true' } })).toBe('');
    expect(await shownIn({ stderr, env: { TERM: 'dumb' } })).toBe('');
  });
});
