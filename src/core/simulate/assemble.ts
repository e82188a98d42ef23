import type { Part, Prepared, SimulationJob } from './prepare.ts';
import { firstOfEach, type PathProblem, problemsAlong, repairTrials } from './problems.ts';
import { rowOf } from './rows.ts';
import { type Compiled, compileProgram, type LoadSource } from './run/compile.ts';
import { isWhole, type Pass, readPasses } from './run/passes.ts';
import { type Run, runProgram } from './run/run.ts';

/** Simulated paths of what is shown. */
export type Simulation = {
  readonly months: number;
  /** How many were computed. */
  readonly trials: number;
  /**
   * All trials in one month (0 is today), NaN where it is not known; not a copy: to be read only, and where
   * the input says `forward`, before one of a later month is read. What is known once a trial, any time.
   */
  readonly values: (id: string, month: number) => Float64Array;
  /** Whether each trial has one value of it in all months: then one column says it all. */
  readonly still: (id: string) => boolean;
  /** What became infinite, and where, in the months read so far at least. */
  readonly problems: () => readonly PathProblem[];
};

/** Some of the trials, one after the other, and what came of them. */
export type RunPart = { readonly part: Part; readonly run: Run };

/** Parts that were computed apart, in the order of their trials, read as one. */
export const assemble = (
  prepared: Prepared,
  parts: readonly RunPart[],
  load: LoadSource,
): Simulation => {
  const { path, space, job } = prepared;
  const { program } = job;
  let problems = repairAll(prepared, job, parts);
  // Not the parts themselves: their columns by month are let go when other ones are read.
  const ends = parts.map(({ part: { count }, run }) => ({ count, late: run.late }));
  const late = (k: number): Float64Array =>
    finite(joined(ends, ({ count, late: all }) => all.subarray(k * count, (k + 1) * count)));
  const columns = new Map(space.shown.map((id, k) => [id, k]));
  const lateColumns = new Map(program.shownLate.map((id, k) => [id, k]));
  const read = readColumns(prepared, parts, load, (more) => {
    problems = [...problems, ...more].sort((a, b) => a.trial - b.trial);
  });
  const isStill = (id: string): boolean => {
    const today = path[0]?.value(id);
    return path.every(({ value }) => value(id) === today);
  };
  return {
    months: space.months,
    trials: space.count,
    still: (id) => !columns.has(id) && (lateColumns.has(id) || isStill(id)),
    problems: () => firstOfEach([...problemsAlong(path, 0), ...problems]),
    values: (id, month) => {
      const k = columns.get(id);
      if (k !== undefined) return read(k, month);
      const l = lateColumns.get(id);
      if (l !== undefined) return late(l);
      const value = path[month]?.value(id) ?? Number.NaN;
      return new Float64Array(space.count).fill(value);
    },
  };
};

/** A pass over all trials, and what it goes on from. */
type Ran = {
  readonly pass: Pass;
  readonly job: SimulationJob;
  readonly parts: readonly RunPart[];
  /** Of the first pass it is with who ran it. */
  readonly compiled?: Compiled;
};

/**
 * What does not fit into memory is computed in this thread when it is asked for: from the end of the pass
 * before, in its memory, where that can go on; else again from today. `keep` hears what became infinite.
 */
const readColumns = (
  prepared: Prepared,
  first: readonly RunPart[],
  load: LoadSource,
  keep: (problems: readonly PathProblem[]) => void,
) => {
  const { space } = prepared;
  let last: Ran | undefined = { pass: prepared.pass, job: prepared.job, parts: first };
  const again = (pass: Pass): readonly RunPart[] => {
    // The old values go before the new ones come: here, no call may have been given them.
    if (!mayGoOn(pass)) last = undefined;
    last = last === undefined ? anew(pass) : goOn(last, pass, load);
    const problems = repairAll(prepared, last.job, last.parts);
    if (prepared.job.program.carried !== undefined) keep(problems);
    return last.parts;
  };
  const mayGoOn = (pass: Pass): boolean => last !== undefined && goesOn(last, pass);
  const anew = (pass: Pass): Ran => {
    const job = prepared.again(pass);
    const compiled = compileProgram(job.program, load);
    const run = runProgram(compiled, job.input);
    return { pass, job, compiled, parts: [{ part: job.input.part, run }] };
  };
  return readPasses(
    space,
    { pass: prepared.pass, kept: first },
    {
      again,
      column: (kept, pass, k, month) => {
        const { from, until } = pass.window;
        const column = joined(kept, ({ run, part: { count } }) => {
          const at = (k * (until - from) + month) * rowOf(count);
          return run.paths.subarray(at, at + count);
        });
        // Who reads on must not keep the old values from going: of those that come again, a copy.
        return space.forward === true || isWhole(pass, space) ? column : column.slice();
      },
    },
  );
};

const goesOn = ({ pass, job }: Ran, next: Pass): boolean =>
  job.program.carried !== undefined &&
  pass.window.until === next.window.from &&
  pass.ids.join() === next.ids.join();

const goOn = (
  { job: { program, input }, parts, ...ran }: Ran,
  pass: Pass,
  load: LoadSource,
): Ran => {
  const compiled = ran.compiled ?? compileProgram(program, load);
  const { window } = pass;
  const job = { program, input: { ...input, window, since: window.from - 1 } };
  for (const { part, run } of parts) runProgram(compiled, { ...job.input, part }, run);
  return { pass, job, parts, compiled };
};

const repairAll = (
  { nodes, given }: Prepared,
  { program, input: { window, ...input } }: SimulationJob,
  parts: readonly RunPart[],
): readonly PathProblem[] =>
  parts.flatMap(({ part: { first }, run }) =>
    repairTrials({
      ...{ nodes, given, program, run, first },
      ...{ months: input.months, seed: input.seed, trials: input.trials },
      ...(window === undefined ? {} : { window }),
    }),
  );

const joined = <P>(parts: readonly P[], of: (part: P) => Float64Array): Float64Array => {
  const columns = parts.map(of);
  if (columns.length === 1) return columns[0] as Float64Array;
  const all = new Float64Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
};

/** What came to no number along the months is not known. */
const finite = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isFinite(value) ? value : Number.NaN));
