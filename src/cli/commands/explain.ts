import { explainQuantity, listQuantities } from '../../core/explain.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import { viewExplanation } from '../../view/explain.ts';
import { viewQuantityList } from '../../view/explain-list.ts';
import { viewSteps } from '../../view/explain-records.ts';
import { stepsJson } from '../../view/json-result.ts';
import type { CommandRun } from '../commands.ts';
import { EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { printResult } from '../output.ts';
import { namesProfile } from '../profile-source.ts';
import { InvalidInput } from '../run-context.ts';
import { evaluateSession, openSession } from '../session.ts';

/** `scale explain [PROFILE] [ID]`: the derivation of one quantity, or the list of all. */
export const run: CommandRun = async (run, operands, options) => {
  const { profile, id } = readOperands(run.io, operands);
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
  checkId(id, graph.quantities);
  const explanation = { ...envelope, id, quantities: explainQuantity(subject, id) };
  printResult(run, options, {
    json: () => stepsJson(explanation, run.words),
    document: (format) =>
      format === 'csv'
        ? viewSteps(explanation.quantities, run.words)
        : viewExplanation(explanation, run.words, options.depth),
  });
  return EXIT.pass;
};

/** One operand is the profile if it names one, else the id. */
const readOperands = (
  io: Io,
  [first, second]: readonly string[],
): { readonly profile: string | undefined; readonly id: string | undefined } => {
  if (first === undefined || second !== undefined || namesProfile(io, first)) {
    return { profile: first, id: second };
  }
  return { profile: undefined, id: first };
};

const checkId = (id: string, quantities: readonly { readonly id: string }[]): void => {
  if (quantities.some((quantity) => quantity.id === id)) return;
  const near = nearestNames(
    id,
    quantities.map((quantity) => quantity.id),
  );
  throw new InvalidInput([diagnostic('quantity_unknown', { id, near })]);
};
