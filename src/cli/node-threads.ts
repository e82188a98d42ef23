// The door to Node's threads, which loads when a simulation is large.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Part, SimulationJob } from '../core/simulate/prepare.ts';
import type { Run } from '../core/simulate/run.ts';
import type { Thread, Threads } from './threads.ts';

/** Threads of the bundle, in whose folder this file is then; sources alone have none. */
export const nodeThreads = (): Threads | undefined => {
  const entry = fileURLToPath(new URL('simulate-worker.js', import.meta.url));
  if (!existsSync(entry)) return undefined;
  return { count: availableParallelism(), start: (job) => startThread(entry, job) };
};

type Answer = { readonly first: number; readonly run: Run };

const startThread = (entry: string, job: SimulationJob): Thread => {
  const worker = new Worker(entry, { workerData: job });
  const waiting = new Map<number, PromiseWithResolvers<Run>>();
  let failed: unknown;
  const fail = (reason: unknown): void => {
    failed ??= reason;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  worker.on('message', ({ first, run }: Answer) => {
    waiting.get(first)?.resolve(run);
    waiting.delete(first);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread ended')));
  return {
    compute: (part) => {
      const answer = withResolvers<Run>();
      if (failed !== undefined) answer.reject(failed);
      else {
        waiting.set(part.first, answer);
        worker.postMessage(part);
      }
      return answer.promise;
    },
    end: () => void worker.terminate(),
  };
};

type PromiseWithResolvers<T> = {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
};

/** `Promise.withResolvers` of later versions of Node. */
const withResolvers = <T>(): PromiseWithResolvers<T> => {
  let [resolve, reject]: [(value: T) => void, (reason: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<T>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
};

/** The other side: answers each part that the parent asks for. */
export const answerParent = (prepare: (job: SimulationJob) => (part: Part) => Run): void => {
  const compute = prepare(workerData as SimulationJob);
  parentPort?.on('message', (part: Part) => {
    const run = compute(part);
    const buffers = [run.paths.buffer, run.late.buffer, run.flags.buffer] as ArrayBuffer[];
    parentPort?.postMessage({ first: part.first, run } satisfies Answer, buffers);
  });
};
