import type { Part, SimulationJob } from '../core/simulate/prepare.ts';
import type { Run } from '../core/simulate/run.ts';

/** What else of this machine may compute; the real one is `node-threads.ts`. */
export type Threads = {
  /** How many run at once, this one included. */
  readonly count: number;
  readonly start: (job: SimulationJob) => Thread;
};

/** Another thread that knows a job. */
export type Thread = {
  /** Some of its trials: the columns are moved here, not copied. Fails where the thread does. */
  readonly compute: (part: Part) => Promise<Run>;
  readonly end: () => void;
};
