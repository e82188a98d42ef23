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
  const waiting = cut(job.input.part);
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

/** Whole blocks, so that trials are computed together as in one part. */
const cut = ({ first, count }: Part): Part[] => {
  const size = Math.ceil(count / MOST_PARTS / BLOCK) * BLOCK;
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
