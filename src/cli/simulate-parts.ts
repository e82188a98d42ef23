import type { RunPart } from '../core/simulate/assemble.ts';
import type { LoadSource } from '../core/simulate/compile.ts';
import { compileProgram } from '../core/simulate/compile.ts';
import type { Part, SimulationJob } from '../core/simulate/prepare.ts';
import { BLOCK, runProgram } from '../core/simulate/run.ts';
import type { Io } from './io.ts';
import { progressOn } from './progress.ts';
import type { Thread, Threads } from './threads.ts';

/**
 * Computes a job part by part, in this thread and in others where they are given: each takes the next
 * part when it is free. What comes out does not depend on who computes what.
 */
export const runParts = async (
  io: Io,
  job: SimulationJob,
  { load, threads }: { readonly load: LoadSource; readonly threads: Threads | undefined },
): Promise<readonly RunPart[]> => {
  const waiting = cut(job.input.part);
  const done: RunPart[] = [];
  const progress = progressOn(io, waiting.length);
  const keep = (each: RunPart): void => {
    done.push(each);
    progress.show(done.length);
  };
  const compiled = compileProgram(job.program, load);
  const here = (part: Part): RunPart => ({
    part,
    run: runProgram(compiled, { ...job.input, part }),
  });
  const others = startOthers(job, threads, waiting.length);
  const lanes = others.flatMap((thread) =>
    Array.from({ length: AHEAD }, () => computeThere(thread, { waiting, keep, here })),
  );
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    keep(here(part));
    // What other threads have sent is taken between two parts.
    if (others.length > 0) await io.wait(0);
  }
  await Promise.all(lanes);
  for (const thread of others) thread.end();
  progress.clear();
  return done.sort((a, b) => a.part.first - b.part.first);
};

/** Parts that a thread has beside the one that it computes, so that it never waits for this one. */
const AHEAD = 2;

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
): readonly Thread[] => {
  if (threads === undefined) return [];
  const count = Math.min(threads.count, parts) - 1;
  return Array.from({ length: Math.max(0, count) }, () => threads.start(job));
};

type Desk = {
  readonly waiting: Part[];
  readonly keep: (each: RunPart) => void;
  readonly here: (part: Part) => RunPart;
};

const computeThere = async (thread: Thread, { waiting, keep, here }: Desk): Promise<void> => {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    try {
      keep({ part, run: await thread.compute(part) });
    } catch {
      // A thread that cannot go on, for want of memory, leaves its part to this one.
      keep(here(part));
      return;
    }
  }
};
