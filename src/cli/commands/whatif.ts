import { deployedPhase } from '../../core/graph/deployed.ts';
import type { Evaluation } from '../../core/graph/evaluate.ts';
import { evaluateToday } from '../../core/plan.ts';
import { comparedIds, compareSides } from '../../core/whatif.ts';
import type { Goal, WhatIf } from '../../model/answer/whatif.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { whatIfJson } from '../../view/whatif/json.ts';
import { viewWhatIfRecords } from '../../view/whatif/records.ts';
import { viewWhatIf, viewWhatIfQuietly } from '../../view/whatif.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { namesOf } from '../labels.ts';
import type { Options } from '../options.ts';
import { printResult } from '../output/output.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { unknownIds } from '../session/known-ids.ts';
import { openSession, type Session } from '../session/session.ts';
import { progressOn } from '../simulate/progress.ts';
import { loadSource, runSimulation } from '../simulate/simulate.ts';
import { type AskedGoal, readAskedGoal, solveAskedGoal } from '../whatif/whatif-goal.ts';
import {
  labelOf,
  type VariantInput,
  variantsOf,
  withMeasurements,
} from '../whatif/whatif-variants.ts';

/** `scale whatif [PROFILE] --set … --scenario … --goal … --free …` */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const { profile, graph } = session.withoutSet;
  const { months = USUAL_MONTHS, trials = USUAL_TRIALS, show: shown = [] } = options;
  const { variants, asked } = await readAsked(session, options);
  const evaluated = variants.map((each) => evaluateVariant(each, session));
  const goal = await solvedGoal(run, { asked, evaluated, months, trials }, session);
  const [base, ...changed] = withSolution(evaluated, goal, session);
  if (base === undefined) throw new Error('a what-if without a base');
  const envelope = session.envelope('whatif');
  const deployed = deployedPhase(base.today);
  const subject = { profile, graph, at: envelope.at, deployed, show: shown };
  const simulated = async ({ variant, input, today: { given } }: Evaluated) => ({
    variant,
    simulation: await runSimulation(run.io, input.graph, {
      given,
      months,
      trials,
      seed: envelope.inputs.seed,
      show: comparedIds(subject),
    }),
  });
  const sides = { base: await simulated(base), changed: await Promise.all(changed.map(simulated)) };
  const whatIf = compareSides(
    subject,
    { ...sides, ...(goal === undefined ? {} : { goal }) },
    envelope,
  );
  show(run, options, whatIf, session);
  return EXIT.pass;
};

const show = (
  run: Run,
  options: Options,
  whatIf: WhatIf,
  { withoutSet: { graph }, profileName }: Session,
): void => {
  const { words } = run;
  printResult(run, options, {
    json: () => whatIfJson(whatIf, words),
    document: (format) => {
      if (format === 'csv') return viewWhatIfRecords(whatIf);
      const { wide = false } = options;
      const view = { whatIf, words, wide, profileName, labelOf: namesOf(graph, words) };
      return options.quiet === true ? viewWhatIfQuietly(view) : viewWhatIf(view);
    },
  });
};

/** What would be otherwise, and the goal; everything that is wrong with either at once. */
const readAsked = async (
  session: Session,
  options: Options,
): Promise<{
  readonly variants: readonly VariantInput[];
  readonly asked: AskedGoal | undefined;
}> => {
  const { profile, graph } = session.withoutSet;
  const [variants, goal] = await Promise.all([
    variantsOf(session, options),
    readAskedGoal(session.withoutSet, options, session.envelope('whatif').at),
  ]);
  const problems = [
    ...variants.problems,
    ...goal.problems,
    ...unknownIds(options.show ?? [], graph),
  ];
  if (problems.length === 0 && variants.value.length === 1 && goal.asked === undefined) {
    const scenarios = profile.scenarios.map(({ id }) => id);
    problems.push(diagnostic('change_missing', { scenarios }));
  }
  if (problems.length > 0) {
    const sources = new Map([...session.sources, ['--goal', options.goal ?? '']]);
    throw new InvalidInput(problems, sources);
  }
  return { variants: variants.value, asked: goal.asked };
};

/** Values that a goal about all trials is tried at, for each side: some more where it is out of reach. */
const MOST_TRIED = 120;

const solvedGoal = async (
  { io }: Run,
  asked: {
    readonly asked: AskedGoal | undefined;
    readonly evaluated: readonly Evaluated[];
    readonly months: number;
    readonly trials: number;
  },
  session: Session,
): Promise<Goal | undefined> => {
  if (asked.asked === undefined) return undefined;
  const { evaluated, months, trials } = asked;
  const total = MOST_TRIED * evaluated.length;
  const progress = progressOn(io, total);
  let tried = 0;
  const onTried = (): void => {
    tried += 1;
    progress.show(Math.min(tried, total));
  };
  const { seed } = session.envelope('whatif').inputs;
  const sampled = { trials, seed, load: loadSource, onTried };
  const goal = await solveAskedGoal(asked.asked, evaluated, months, sampled);
  progress.clear();
  return goal;
};

type Evaluated = VariantInput & { readonly today: Evaluation };

const evaluateVariant = (of: VariantInput, { sources }: Session): Evaluated => {
  const today = evaluateToday(of.input);
  if (today.problems.length > 0) throw new InvalidInput(today.problems, sources);
  return { ...of, today };
};

/** Where nothing but a goal was asked for, what it takes is the change. */
const withSolution = (
  evaluated: readonly Evaluated[],
  goal: Goal | undefined,
  session: Session,
): readonly Evaluated[] => {
  const outcome = goal?.readings[0]?.outcome;
  const [base, ...others] = evaluated;
  if (base === undefined || others.length > 0 || goal === undefined) return evaluated;
  if (outcome?.kind !== 'solved' || outcome.at.free === null) return evaluated;
  const { id } = goal.free;
  const value = outcome.at.free;
  const set = { [id]: String(value) };
  const place = { file: '--goal', line: 1, column: 1, length: 1 };
  const input = withMeasurements(base.input, [{ id, value, source: 'set', place }]);
  const variant = { name: 'goal', kind: 'goal' as const, label: labelOf(set), set };
  return [base, evaluateVariant({ variant, input }, session)];
};
