import { defaultColumns } from '../../core/project/columns.ts';
import { analyseSensitivity } from '../../core/sensitivity.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { MOST_TRIALS, USUAL_MONTHS } from '../../model/simulation-size.ts';
import { sensitivityJson } from '../../view/sensitivity/json.ts';
import { viewSensitivityRecords } from '../../view/sensitivity/records.ts';
import { viewSensitivity, viewSensitivityQuietly } from '../../view/sensitivity.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { namesOf } from '../labels.ts';
import { printResult } from '../output/output.ts';
import { readMonth } from '../read-month.ts';
import { InvalidInput } from '../run-context.ts';
import { checkIds, readProfileAndId } from '../session/profile-and-id.ts';
import { evaluateSession, openSession, type Session } from '../session/session.ts';
import { loadSource } from '../simulate/simulate.ts';

/** Each is one run of the model an input, and two more. */
const TRIALS = 2048;

/** `scale sensitivity [PROFILE] ID` */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, id } = readProfileAndId(run.io, operands);
  const session = await openSession(run, profile, options);
  const { graph } = session.input;
  if (id === undefined) throw new InvalidInput([idMissing(session)]);
  checkTrials(options.trials);
  const today = evaluateSession(session);
  checkIds([id], graph);
  const envelope = session.envelope('sensitivity');
  const { months = USUAL_MONTHS, trials = TRIALS } = options;
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

/** More are no help. */
const MOST_CHOICES = 6;

/** What is worth asking about is what a projection shows where nobody says what; drivers are inputs. */
const idMissing = ({ input: { profile, graph } }: Session): Diagnostic => {
  const metrics = new Set(profile.metrics.map(({ id }) => id));
  const choices = defaultColumns(profile, graph)
    .map(({ id }) => id)
    .filter((id) => !metrics.has(id))
    .slice(0, MOST_CHOICES);
  return diagnostic('argument_missing', {
    name: 'ID',
    ...(choices.length === 0 ? {} : { choices }),
  });
};

/** One trial has no variance. */
const LEAST_TRIALS = 2;

const checkTrials = (trials: number | undefined): void => {
  if (trials === undefined || trials >= LEAST_TRIALS) return;
  const range = { min: LEAST_TRIALS, max: MOST_TRIALS };
  const facts = { option: '--trials', found: String(trials), expected: [String(TRIALS)], range };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};
