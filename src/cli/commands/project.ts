import { deployedPhase } from '../../core/graph/deployed.ts';
import { growthFindings } from '../../core/plan/findings/growth-findings.ts';
import { projectedIds, projectProfile } from '../../core/project.ts';
import type { Projection } from '../../model/answer/projection.ts';
import { USUAL_MONTHS, USUAL_TRIALS } from '../../model/simulation-size.ts';
import { projectionJson } from '../../view/project/json.ts';
import { viewProjectionRecords } from '../../view/project/records.ts';
import { viewProjection, viewProjectionQuietly } from '../../view/project.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { namesOf } from '../labels.ts';
import type { Options } from '../options.ts';
import { printResult } from '../output/output.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { unknownIds } from '../session/known-ids.ts';
import { evaluateSession, openSession, type Session } from '../session/session.ts';
import { runSimulation } from '../simulate/simulate.ts';

/** `scale project [PROFILE]` */
export const run: CommandRun = async (run, [operand], options) => {
  const session = await openSession(run, operand, options);
  const today = evaluateSession(session);
  const { profile, graph, notes = [] } = session.input;
  const envelope = session.envelope('project');
  const { months = USUAL_MONTHS, trials = USUAL_TRIALS, show: shown = [] } = options;
  const unknown = unknownIds(shown, graph);
  if (unknown.length > 0) throw new InvalidInput(unknown);
  const deployed = deployedPhase(today);
  const subject = {
    profile,
    graph,
    at: envelope.at,
    deployed,
    show: shown,
    notes: [...notes, ...growthFindings(profile, today)],
  };
  const simulation = await runSimulation(run.io, graph, {
    given: today.given,
    months,
    trials,
    seed: envelope.inputs.seed,
    show: projectedIds(subject),
    forward: true,
  });
  const projection = projectProfile(subject, { ...simulation, total: trials }, envelope);
  show(run, options, projection, session);
  return EXIT.pass;
};

const show = (
  run: Run,
  options: Options,
  projection: Projection,
  { input: { graph }, profileName }: Session,
): void => {
  const { words } = run;
  printResult(run, options, {
    json: () => projectionJson(projection, words),
    document: (format) => {
      if (format === 'csv') return viewProjectionRecords(projection);
      const view = {
        projection,
        words,
        wide: options.wide === true,
        profileName,
        labelOf: namesOf(graph, words),
        grows: (id: string) => graph.quantities.some((each) => each.id === `growth.${id}`),
        unitOf: (id: string) => graph.quantities.find((each) => each.id === id)?.unit ?? '',
      };
      return options.quiet === true ? viewProjectionQuietly(view) : viewProjection(view);
    },
  });
};
