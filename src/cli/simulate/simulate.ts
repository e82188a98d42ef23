import { assemble, type Simulation } from '../../core/simulate/assemble.ts';
import {
  prepareSimulation,
  type SimulationInput,
  type SimulationJob,
} from '../../core/simulate/prepare.ts';
import type { LoadSource } from '../../core/simulate/run/compile.ts';
import { withTrialsOf } from '../../core/simulate/simulate.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Io } from '../io.ts';
import type { Threads } from '../threads.ts';
import { runParts, valuesOf } from './simulate-parts.ts';

/** Simulated paths, on all processors where that is quicker. */
export const runSimulation = async (
  io: Io,
  graph: Graph,
  input: SimulationInput,
): Promise<Simulation> => {
  const prepared = prepareSimulation(withTrialsOf(graph, input, loadSource), input);
  const threads = await threadsFor(io, prepared.job);
  const parts = await runParts(io, prepared.job, { load: loadSource, threads });
  return assemble(prepared, parts, loadSource);
};

/** The one place where text becomes code: that of a graph, written from its whitelisted tree alone. */
export const loadSource: LoadSource = (parameters, source) => new Function(...parameters, source);

/**
 * A thread costs 0.1 to 0.3 s to start, compile and warm up. Measured on 2 processors with other work
 * on them, it was slower at 120 million values (quantities × months × trials) and quicker at 300.
 */
const LEAST_VALUES = 200e6;

const threadsFor = async (io: Io, job: SimulationJob): Promise<Threads | undefined> => {
  const asked = io.env.SCALE_WORKERS;
  if (asked === '1') return undefined;
  if (asked === undefined && valuesOf(job) < LEAST_VALUES) return undefined;
  const threads = await io.threads?.();
  const count = /^\d{1,3}$/.test(asked ?? '') ? Number(asked) : threads?.count;
  return threads === undefined || count === undefined ? undefined : { ...threads, count };
};
