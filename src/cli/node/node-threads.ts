// The door to Node's threads, which loads when there is work for several.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  parentPort,
  type ResourceLimits,
  type Transferable,
  Worker,
  workerData,
} from 'node:worker_threads';
import type { Thread, Threads } from '../threads.ts';

/** Threads of the bundle, in whose folder this file is then; sources alone have none. */
export const nodeThreads = (): Threads | undefined => {
  const entry = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const simulate = entry('simulate-worker.js');
  if (!existsSync(simulate)) return undefined;
  return {
    count: availableParallelism(),
    simulate: (job) => startThread(simulate, job),
    readProducts: (options) => startThread(entry('portfolio-worker.js'), options, ROOM),
  };
};

/**
 * For what a profile leaves as garbage: with the young generation of 48 MB that Node gives, 150 profiles took 14.4 s
 * of CPU, with 192 MB 12.3, as less of it is copied before it is let go, by threads that take processors of ours.
 */
const ROOM: ResourceLimits = { maxYoungGenerationSizeMb: 192 };

type Question<Task> = { readonly number: number; readonly task: Task };
type Reply<Answer> = { readonly number: number; readonly answer: Answer };

const startThread = <Task, Answer>(
  entry: string,
  about: unknown,
  resourceLimits: ResourceLimits = {},
): Thread<Task, Answer> => {
  const worker = new Worker(entry, { workerData: about, resourceLimits });
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();
  let asked = 0;
  let failed: unknown;
  const fail = (reason: unknown): void => {
    failed ??= reason;
    for (const { reject } of waiting.values()) reject(failed);
    waiting.clear();
  };
  worker.on('message', ({ number, answer }: Reply<Answer>) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('the thread ended')));
  return {
    compute: (task) => {
      const reply = withResolvers<Answer>();
      if (failed !== undefined) reply.reject(failed);
      else {
        asked += 1;
        waiting.set(asked, reply);
        worker.postMessage({ number: asked, task } satisfies Question<Task>);
      }
      return reply.promise;
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

/** The other side: answers each task of the parent, moving the `buffers` of an answer. */
export const answerParent = <About, Task, Answer>(
  prepare: (about: About) => (task: Task) => Answer | Promise<Answer>,
  buffers: (answer: Answer) => readonly Transferable[] = () => [],
): void => {
  const compute = prepare(workerData as About);
  parentPort?.on('message', async ({ number, task }: Question<Task>) => {
    const answer = await compute(task);
    parentPort?.postMessage({ number, answer } satisfies Reply<Answer>, [...buffers(answer)]);
  });
};
