import type { Io } from '../io.ts';
import type { Thread } from '../threads.ts';

/** Tasks that several threads take from, and where what comes of each goes. */
export type Desk<Task, Answer> = {
  /** Taken from its front; empty at the end. */
  readonly waiting: Task[];
  readonly here: (task: Task) => Answer | Promise<Answer>;
  readonly keep: (task: Task, answer: Answer) => void;
  /** Whether this thread only waits where there are others, as theirs have more room. */
  readonly waits?: boolean;
  /** What is done between two tasks. */
  readonly rest: () => Promise<void>;
};

/**
 * Every task done once, in this thread and in others where there are any: each takes the next one when
 * it is free, so the answers come in any order. The other threads are ended.
 */
export const shareOut = async <Task, Answer>(
  { wait }: Pick<Io, 'wait'>,
  desk: Desk<Task, Answer>,
  others: readonly Thread<Task, Answer>[],
): Promise<void> => {
  const lanes = others.flatMap((thread) =>
    Array.from({ length: AHEAD }, () => computeThere(thread, desk)),
  );
  if (desk.waits !== true) await computeHere(wait, desk, others.length > 0);
  await Promise.all(lanes);
  // What threads that broke have left.
  await computeHere(wait, desk, false);
  for (const thread of others) thread.end();
};

const computeHere = async <Task, Answer>(
  wait: Io['wait'],
  { waiting, here, keep, rest }: Desk<Task, Answer>,
  listens: boolean,
): Promise<void> => {
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    keep(task, await here(task));
    // What other threads have sent is taken between two tasks.
    if (listens) await wait(0);
    await rest();
  }
};

/** Tasks that a thread has beside the one that it works on, so that it never waits for this one. */
const AHEAD = 2;

const computeThere = async <Task, Answer>(
  thread: Thread<Task, Answer>,
  { waiting, here, keep, rest }: Desk<Task, Answer>,
): Promise<void> => {
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    try {
      keep(task, await thread.compute(task));
      await rest();
    } catch {
      // A thread that cannot go on, for want of memory, leaves its task to this one.
      keep(task, await here(task));
      return;
    }
  }
};
