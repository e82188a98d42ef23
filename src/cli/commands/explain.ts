import type { Moment } from '../../core/explain/moment.ts';
import { explainQuantity, listQuantities } from '../../core/explain.ts';
import type { Evaluation } from '../../core/graph/evaluate.ts';
import { withTrialsOf } from '../../core/simulate/simulate.ts';
import { monthAfter } from '../../lib/calendar.ts';
import type { Graph } from '../../model/quantity.ts';
import { viewQuantityList } from '../../view/explain/explain-list.ts';
import { viewSteps } from '../../view/explain/explain-records.ts';
import { viewExplanation, viewExplanationQuietly } from '../../view/explain.ts';
import { stepsJson } from '../../view/json-result.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { printResult } from '../output/output.ts';
import { readMonth } from '../read-month.ts';
import { checkId, readProfileAndId } from '../session/profile-and-id.ts';
import { evaluateSession, openSession, type Session } from '../session/session.ts';
import { loadSource } from '../simulate/simulate.ts';

const MONTHS = 24;
/** As many as a plan has of today, and a projection of later months: they show the same figures. */
const TRIALS = { today: 1024, later: 4096 };

/** `scale explain [PROFILE] [ID]`: the derivation of one quantity, or the list of all. */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, id } = readProfileAndId(run.io, operands);
  const session = await openSession(run, profile, options);
  const evaluation = evaluateSession(session);
  if (id !== undefined) checkId(id, session.input.graph);
  const asked = { session, evaluation, options };
  const { subject, moment, head } = await subjectOf(asked, id);
  if (id === undefined) {
    const list = { ...head, quantities: listQuantities(subject) };
    printResult(run, options, {
      json: () => stepsJson(list, run.words),
      document: (format) =>
        format === 'csv'
          ? viewSteps(list.quantities, run.words)
          : viewQuantityList(list, run.words, session.profileName),
    });
    return EXIT.pass;
  }
  const quantities = explainQuantity(subject, id);
  const explanation = { ...head, id, quantities, ...(await sampledOf(asked, id, moment)) };
  printResult(run, options, {
    json: () => stepsJson(explanation, run.words),
    document: (format) => {
      if (format === 'csv') return viewSteps(quantities, run.words);
      const { profileName } = session;
      const view = { explanation, words: run.words, profileName, depth: options.depth };
      return options.quiet === true ? viewExplanationQuietly(view) : viewExplanation(view);
    },
  });
  return EXIT.pass;
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
  const { months: horizon = MONTHS, trials = TRIALS.later } = options;
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
