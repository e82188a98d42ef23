import { explainQuantity, listQuantities } from '../../core/explain.ts';
import { viewExplanation } from '../../view/explain.ts';
import { viewQuantityList } from '../../view/explain-list.ts';
import { viewSteps } from '../../view/explain-records.ts';
import { stepsJson } from '../../view/json-result.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import { printResult } from '../output.ts';
import { checkId, readProfileAndId } from '../profile-and-id.ts';
import { evaluateSession, openSession } from '../session.ts';
import { loadSource } from '../simulate.ts';

/** `scale explain [PROFILE] [ID]`: the derivation of one quantity, or the list of all. */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, id } = readProfileAndId(run.io, operands);
  const session = await openSession(run, profile, options);
  const evaluation = evaluateSession(session);
  const { graph, measurements } = session.input;
  const subject = { graph, measurements, evaluation };
  const envelope = session.envelope('explain');
  if (id === undefined) {
    const list = { ...envelope, quantities: listQuantities(subject) };
    printResult(run, options, {
      json: () => stepsJson(list, run.words),
      document: (format) =>
        format === 'csv'
          ? viewSteps(list.quantities, run.words)
          : viewQuantityList(list, run.words, session.profileName),
    });
    return EXIT.pass;
  }
  checkId(id, graph);
  const { readUncertainty } = await import('../../core/sensitivity/uncertainty.ts');
  const { seed } = envelope.inputs;
  const uncertainty = readUncertainty({ graph, given: evaluation.given, id, seed }, loadSource);
  const explanation = {
    ...envelope,
    id,
    quantities: explainQuantity(subject, id),
    ...(uncertainty === undefined ? {} : { uncertainty }),
  };
  printResult(run, options, {
    json: () => stepsJson(explanation, run.words),
    document: (format) =>
      format === 'csv'
        ? viewSteps(explanation.quantities, run.words)
        : viewExplanation(explanation, run.words, options.depth),
  });
  return EXIT.pass;
};
