import type { RunPart } from '../../core/simulate/assemble.ts';
import type { Part, SimulationJob } from '../../core/simulate/prepare.ts';
import type { LoadSource } from '../../core/simulate/run/compile.ts';
import { compileProgram } from '../../core/simulate/run/compile.ts';
import { type Run, runProgram } from '../../core/simulate/run/run.ts';
import { BLOCK } from '../../core/simulate/sample/block.ts';
import type { Io } from '../io.ts';
import type { Thread, Threads } from '../threads.ts';
import { progressOn } from './progress.ts';
import { shareOut } from './share-out.ts';

/**
 * Computes a job part by part, in this thread and in others where they are given. What comes out does
 * not depend on who computes what.
 */
export const runParts = async (
  io: Io,
  job: SimulationJob,
  { load, threads }: { readonly load: LoadSource; readonly threads: Threads | undefined },
): Promise<readonly RunPart[]> => {
  const waiting = cut(job.input.part, partsOf(job, threads));
  const done: RunPart[] = [];
  const progress = progressOn(io, waiting.length);
  const compiled = compileProgram(job.program, load);
  const others = startOthers(job, threads, waiting.length);
  const here = (part: Part): Run => runProgram(compiled, { ...job.input, part });
  const keep = (part: Part, run: Run): void => {
    done.push({ part, run });
    progress.show(done.length);
  };
  await shareOut(io, { waiting, here, keep, rest: progress.listen }, others);
  progress.clear();
  return done.sort((a, b) => a.part.first - b.part.first);
};

/** Enough that progress is seen and no thread is left with much to do at the end. */
const MOST_PARTS = 64;

/** A part of so many values takes a tenth of a second: the bar moves often enough. */
const VALUES_OF_PART = 20e6;

/** What this thread does alone is in few parts: each column that is read has to be put together from them. */
const partsOf = (job: SimulationJob, threads: Threads | undefined): number =>
  threads === undefined
    ? Math.max(1, Math.min(MOST_PARTS, Math.ceil(valuesOf(job) / VALUES_OF_PART)))
    : MOST_PARTS;

/** Quantities × months × trials. */
export const valuesOf = ({ program, input }: SimulationJob): number =>
  program.size * (input.months + 1) * input.part.count;

/** Whole blocks, so that trials are computed together as in one part. */
const cut = ({ first, count }: Part, parts: number): Part[] => {
  const size = Math.ceil(count / parts / BLOCK) * BLOCK;
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => ({
    first: first + i * size,
    count: Math.min(size, count - i * size),
  }));
};

const startOthers = (
  job: SimulationJob,
  threads: Threads | undefined,
  parts: number,
): readonly Thread<Part, Run>[] => {
  if (threads === undefined) return [];
  const count = Math.min(threads.count, parts) - 1;
  return Array.from({ length: Math.max(0, count) }, () => threads.simulate(job));
};
