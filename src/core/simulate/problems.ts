import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { evaluateTrial, type TrialInput } from './reference.ts';
import { rowOf } from './rows.ts';
import type { Run, Window } from './run/run.ts';
import { BLOCK } from './sample/block.ts';
import type { Program } from './write/program.ts';

/** Arithmetic that came to no number, in the first trial and month in which it did. */
export type PathProblem = {
  readonly month: number;
  readonly trial: number;
  readonly problem: Diagnostic;
};

/** Of so many trials as are computed together, this many say what is wrong. */
const MOST_AGAIN = 8;

type Subject = Omit<TrialInput, 'trial'> & {
  readonly program: Program;
  readonly run: Run;
  readonly first: number;
  /** The months that the run kept; all of them where left out. */
  readonly window?: Window;
};

/**
 * Computes the trials whose arithmetic came to no number again, by the interpreter: it names the
 * quantity and the month, and its values stand. Where it finds nothing wrong, the value that was none
 * did not count: `if(x > 1, log(x), 0)`.
 */
export const repairTrials = (subject: Subject): readonly PathProblem[] => {
  const { run, first } = subject;
  const found = new Map<string, PathProblem>();
  let block = -1;
  let again = 0;
  for (let at = run.flags.indexOf(1); at >= 0; at = run.flags.indexOf(1, at + 1)) {
    const trial = first + at;
    if (Math.floor(trial / BLOCK) !== block) [block, again] = [Math.floor(trial / BLOCK), 0];
    if (again >= MOST_AGAIN) continue;
    const path = evaluateTrial({ ...subject, trial });
    storeTrial(subject, path, at);
    const problems = problemsAlong(path, trial);
    if (problems.length > 0) again += 1;
    keepFirst(found, problems);
  }
  return [...found.values()];
};

/** What is wrong in the first of the trials that are marked. */
export const firstProblem = (
  flags: Uint8Array,
  input: Omit<TrialInput, 'trial'>,
): readonly PathProblem[] => {
  for (let trial = flags.indexOf(1); trial >= 0; trial = flags.indexOf(1, trial + 1)) {
    const problems = problemsAlong(evaluateTrial({ ...input, trial }), trial);
    if (problems.length > 0) return problems.slice(0, 1);
  }
  return [];
};

/** What is wrong along a path: each quantity once, in its first month. */
export const problemsAlong = (
  path: readonly Evaluation[],
  trial: number,
): readonly PathProblem[] => {
  const found = new Map<string, PathProblem>();
  path.forEach(({ problems }, month) => {
    keepFirst(
      found,
      problems.map((problem) => ({ month, trial, problem })),
    );
  });
  return [...found.values()];
};

/** Each quantity once, where it was found first. */
export const firstOfEach = (problems: readonly PathProblem[]): readonly PathProblem[] => {
  const found = new Map<string, PathProblem>();
  keepFirst(found, problems);
  return [...found.values()];
};

const keepFirst = (found: Map<string, PathProblem>, problems: readonly PathProblem[]): void => {
  for (const each of problems) {
    const { facts } = each.problem;
    const key = 'id' in facts ? String(facts.id) : '';
    if (!found.has(key)) found.set(key, each);
  }
};

const storeTrial = (
  { program, run, months, window = { from: 0, until: months + 1 } }: Subject,
  path: readonly Evaluation[],
  at: number,
): void => {
  const count = run.flags.length;
  program.shown.forEach((id, k) => {
    path.slice(window.from, window.until).forEach(({ value }, month) => {
      run.paths[(k * (window.until - window.from) + month) * rowOf(count) + at] =
        value(id) ?? Number.NaN;
    });
  });
  program.shownLate.forEach((id, k) => {
    run.late[k * count + at] = path.at(-1)?.value(id) ?? Number.NaN;
  });
};
