import type { Graph } from '../../model/quantity.ts';
import type { Evaluation, Given } from '../graph/evaluate.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import { movingAlong } from './late.ts';
import { type Nodes, neededNodes, sameInAll } from './nodes.ts';
import { firstPass, isWhole, type Pass, type Space } from './run/passes.ts';
import type { RunInput } from './run/run.ts';
import { timedValues } from './timed.ts';
import { type Program, writeProgram } from './write/program.ts';
import type { ProgramInput } from './write/program-input.ts';

export type SimulationInput = {
  readonly given: Given;
  readonly phase?: number;
  /** Months after today; trials in all, from which every share is counted. */
  readonly months: number;
  readonly trials: number;
  readonly seed: number;
  readonly show: readonly string[];
  /** The trials to compute; all of them where left out. Parts put together are the whole. */
  readonly part?: Part;
  /** Bytes of columns by month to hold at a time, 400 MB where left out. */
  readonly memory?: number;
  /** Columns are read month by month, and each before one of a later month: then less is held. */
  readonly forward?: boolean;
};

const MEMORY = 400e6;
/** What is read forward is held as far as a processor's cache goes, and whole where that is not much more. */
const FORWARD = 16e6;
const FORWARD_WHOLE = 64e6;

export type Part = { readonly first: number; readonly count: number };

/** All that is needed to run a simulation and to read it. */
export type Prepared = {
  readonly nodes: Nodes;
  readonly given: Given;
  /** What is the same in every trial. */
  readonly path: readonly Evaluation[];
  /** Columns by month, of which the job keeps its first pass. */
  readonly space: Space;
  readonly pass: Pass;
  readonly job: SimulationJob;
  /** What keeps another pass, and nothing that is known once a trial. */
  readonly again: (pass: Pass) => SimulationJob;
};

/** What computes trials, as plain data: it can be sent to another thread. */
export type SimulationJob = { readonly program: Program; readonly input: RunInput };

/** The needed part of the graph, written as a program. */
export const prepareSimulation = (graph: Graph, input: SimulationInput): Prepared => {
  const { months, trials, seed, show } = input;
  const part = input.part ?? { first: 0, count: trials };
  const given = new Map(input.given);
  if (input.phase !== undefined) given.set('phase', input.phase);
  const nodes = neededNodes(graph, given, show);
  const path = evaluateMonths(sameInAll(nodes), { set: given, months });
  const base = { nodes, given, path };
  const { monthly, once, moving } = shownOf(show, nodes);
  // What looks along the months and moves is known of all of them at once.
  const forward = input.forward === true && moving.size === 0;
  const column = 8 * part.count;
  const most = input.memory ?? bytesToHold(column * monthly.length, months, forward);
  const space = { shown: monthly, months, count: part.count, most, forward };
  const pass = firstPass(space);
  const write = (of: ProgramInput): Program => {
    const looking = [...of.nodes.levels.values()].includes('late');
    if (!forward || looking || isWhole(pass, space)) return writeProgram(of);
    const program = writeProgram({ ...of, goesOn: true });
    const ahead = program.draws.length + (program.carried ?? 0);
    return column * ahead > MEMORY ? writeProgram(of) : program;
  };
  const jobOf = (program: Program, { window }: Pass, until = months): SimulationJob => {
    const timed = timedValues(program.timed, path);
    return { program, input: { seed, months: until, trials, part, window, timed } };
  };
  const program = write({ ...base, shown: pass.ids, shownLate: once });
  // Another pass computes only what its ids stand on, and only as far as it keeps them.
  const again = (other: Pass): SimulationJob => {
    const needed = neededNodes(graph, given, other.ids);
    const own = { ...base, nodes: needed, shown: other.ids, shownLate: [] };
    const program = write(own);
    const whole = program.carried !== undefined || other.ids.some((id) => moving.has(id));
    return jobOf(program, other, whole ? months : other.window.until - 1);
  };
  return { ...base, space, pass, job: jobOf(program, pass), again };
};

const bytesToHold = (row: number, months: number, forward: boolean): number =>
  forward && row * (months + 1) > FORWARD_WHOLE ? Math.min(MEMORY, Math.max(FORWARD, row)) : MEMORY;

/** What is shown has a value a month, or one a trial; what is the same in all trials is known. */
const shownOf = (show: readonly string[], nodes: Nodes) => {
  const { levels } = nodes;
  const moving = movingAlong(nodes);
  const isMonthly = (id: string): boolean => levels.get(id) === 'path' || moving.has(id);
  const isOnce = (id: string): boolean => /^(trial|late)$/.test(levels.get(id) ?? '');
  const ids = [...new Set(show)];
  const once = ids.filter((id) => isOnce(id) && !moving.has(id));
  return { monthly: ids.filter(isMonthly), once, moving };
};
