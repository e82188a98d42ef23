import type { Moment } from '../../core/explain/moment.ts';
import { explainQuantity, listQuantities } from '../../core/explain.ts';
import type { Evaluation } from '../../core/graph/evaluate.ts';
import { withTrialsOf } from '../../core/simulate/simulate.ts';
import { monthAfter } from '../../lib/calendar.ts';
import type { Explanation, Step } from '../../model/answer/explanation.ts';
import type { Graph } from '../../model/quantity.ts';
import { QUICK_TRIALS, USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { viewQuantityList } from '../../view/explain/explain-list.ts';
import { viewSteps } from '../../view/explain/explain-records.ts';
import { viewExplanation, viewExplanationsQuietly } from '../../view/explain.ts';
import { explanationsJson, stepsJson } from '../../view/json-result.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printResult, type Shown } from '../output/output.ts';
import { readMonth } from '../read-month.ts';
import type { Run } from '../run-context.ts';
import { checkOperandIds, readProfileAndIds } from '../session/profile-and-id.ts';
import { evaluateSession, openSession, type Session } from '../session/session.ts';
import { loadSource } from '../simulate/simulate.ts';

/** As many as a plan has of today, and a projection of later months: they show the same figures. */
const TRIALS = { today: QUICK_TRIALS, later: USUAL_TRIALS };

/** `scale explain [PROFILE] [ID…]`: the derivation of each quantity, or the list of all. */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, ids } = readProfileAndIds(run.io, operands);
  const session = await openSession(run, profile, options);
  const evaluation = evaluateSession(session);
  checkOperandIds(run.io, ids, session.input.graph);
  const asked = { session, evaluation, options };
  printResult(
    run,
    options,
    ids.length === 0 ? await listOf(run, asked) : await shownOf(run, asked, ids),
  );
  return EXIT.pass;
};

const listOf = async ({ words }: Run, asked: Asked): Promise<Shown> => {
  const { subject, head } = await subjectOf(asked, undefined);
  const list = { ...head, quantities: listQuantities(subject) };
  return {
    json: () => stepsJson(list, words),
    document: (format) =>
      format === 'csv'
        ? viewSteps(list.quantities, words)
        : viewQuantityList(list, words, asked.session.profileName),
  };
};

const shownOf = async ({ words }: Run, asked: Asked, ids: readonly string[]): Promise<Shown> => {
  const { session, options } = asked;
  const explanations: Explanation[] = [];
  for (const id of new Set(ids)) {
    const { subject, moment, head } = await subjectOf(asked, id);
    const quantities = explainQuantity(subject, id);
    explanations.push({ ...head, id, quantities, ...(await sampledOf(asked, id, moment)) });
  }
  return {
    json: () => explanationsJson(session.envelope('explain'), explanations, words),
    document: (format) => {
      if (format === 'csv') return viewSteps(stepsOfAll(explanations), words);
      if (options.quiet === true) return viewExplanationsQuietly(explanations, words);
      const { profileName } = session;
      const view = { words, profileName, depth: options.depth };
      const blocks = explanations.flatMap(
        (explanation) => viewExplanation({ ...view, explanation }).blocks,
      );
      return { blocks };
    },
  };
};

/** Each step once; what is explained in months of its own has a step in each. */
const stepsOfAll = (explanations: readonly Explanation[]): readonly Step[] => {
  const steps = new Map<string, Step>();
  for (const { month = '', quantities } of explanations) {
    for (const step of quantities) steps.set(`${month} ${step.id}`, step);
  }
  return [...steps.values()];
};

type Asked = {
  readonly session: Session;
  readonly evaluation: Evaluation;
  readonly options: Options;
};

/** What is explained: the graph of today, or that of a month of the path. */
const subjectOf = async ({ session, evaluation, options }: Asked, id: string | undefined) => {
  const { graph, measurements } = session.input;
  const envelope = session.envelope('explain');
  const month = readMonth('--month', options.month, envelope.at);
  const { momentOf } = await import('../../core/explain/moment.ts');
  const { months: horizon = USUAL_MONTHS, trials = TRIALS.later } = options;
  const { given } = evaluation;
  const { seed } = envelope.inputs;
  const known = (show: readonly string[], months: number): Graph =>
    withTrialsOf(graph, { given, months, trials, seed, show }, loadSource);
  const moment = momentOf(graph, given, { id, month, horizon, known });
  if (moment === undefined) {
    return { subject: { graph, measurements, evaluation }, moment, head: envelope };
  }
  const { subjectInMonth } = await import('../../core/explain/in-month.ts');
  const head = {
    ...envelope,
    month: monthAfter(envelope.at, moment.month) ?? '',
    months: moment.month,
  };
  return { subject: subjectInMonth({ ...moment, measurements }, moment.month), moment, head };
};

/** What the trials say of it. */
const sampledOf = async (
  { session, evaluation, options }: Asked,
  id: string,
  moment: Moment | undefined,
) => {
  const graph = moment?.known ?? session.input.graph;
  const { at, inputs } = session.envelope('explain');
  const trials = options.trials ?? (moment === undefined ? TRIALS.today : TRIALS.later);
  const subject = { graph, given: evaluation.given, id, seed: inputs.seed, trials };
  const last = (moment?.path.length ?? 1) - 1;
  if (moment?.comes !== undefined) {
    const { explainPassage } = await import('../../core/explain/passage.ts');
    const passage = explainPassage({ ...subject, at, horizon: last }, loadSource);
    return { comes: moment.comes, ...(passage === undefined ? {} : { passage }) };
  }
  const { readUncertainty } = await import('../../core/explain/uncertainty.ts');
  const month = moment?.along === true ? last : (moment?.month ?? 0);
  const uncertainty = readUncertainty({ ...subject, month }, loadSource);
  return uncertainty === undefined ? {} : { uncertainty };
};
