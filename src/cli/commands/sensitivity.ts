import { analyseSensitivity } from '../../core/sensitivity.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import { MOST_TRIALS } from '../../model/simulation-limits.ts';
import { sensitivityJson } from '../../view/sensitivity/json.ts';
import { viewSensitivityRecords } from '../../view/sensitivity/records.ts';
import { viewSensitivity, viewSensitivityQuietly } from '../../view/sensitivity.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { namesOf } from '../labels.ts';
import { printResult } from '../output.ts';
import { checkId, readProfileAndId } from '../profile-and-id.ts';
import { readMonth } from '../read-month.ts';
import { InvalidInput } from '../run-context.ts';
import { evaluateSession, openSession } from '../session.ts';
import { loadSource } from '../simulate.ts';

const MONTHS = 24;
/** Each is one run of the model an input, and two more. */
const TRIALS = 2048;

/** `scale sensitivity [PROFILE] ID` */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, id } = readProfileAndId(run.io, operands);
  const session = await openSession(run, profile, options);
  if (id === undefined) throw new InvalidInput([diagnostic('argument_missing', { name: 'ID' })]);
  checkTrials(options.trials);
  const today = evaluateSession(session);
  const { graph } = session.input;
  checkId(id, graph);
  const envelope = session.envelope('sensitivity');
  const { months = MONTHS, trials = TRIALS } = options;
  const month = readMonth('--month', options.month, envelope.at);
  const subject = {
    graph,
    given: today.given,
    id,
    at: envelope.at,
    horizon: months,
    trials,
    ...(month === undefined ? {} : { month }),
  };
  const sensitivity = analyseSensitivity(subject, envelope, loadSource);
  const { words } = run;
  printResult(run, options, {
    json: () => sensitivityJson(sensitivity, words),
    document: (format) => {
      if (format === 'csv') return viewSensitivityRecords(sensitivity);
      const { profileName } = session;
      const view = { sensitivity, words, profileName, labelOf: namesOf(graph, words) };
      return options.quiet === true ? viewSensitivityQuietly(view) : viewSensitivity(view);
    },
  });
  return EXIT.pass;
};

/** One trial has no variance. */
const LEAST_TRIALS = 2;

const checkTrials = (trials: number | undefined): void => {
  if (trials === undefined || trials >= LEAST_TRIALS) return;
  const range = { min: LEAST_TRIALS, max: MOST_TRIALS };
  const facts = { option: '--trials', found: String(trials), expected: [String(TRIALS)], range };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};
