import type { Part, SimulationJob } from '../core/simulate/prepare.ts';
import type { Run } from '../core/simulate/run/run.ts';
import type { PortfolioRow } from '../model/answer/portfolio.ts';
import type { Options } from './options.ts';

/** What else of this machine may compute; the real one is `node-threads.ts`. */
export type Threads = {
  /** How many run at once, this one included. */
  readonly count: number;
  readonly simulate: (job: SimulationJob) => Thread<Part, Run>;
  readonly readProducts: (options: Options) => Thread<string, PortfolioRow>;
};

/** Another thread that knows what it is about. */
export type Thread<Task, Answer> = {
  /** One task: columns of a simulation are moved here, not copied. Fails where the thread does. */
  readonly compute: (task: Task) => Promise<Answer>;
  readonly end: () => void;
};
