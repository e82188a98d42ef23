import { productIds, readProduct } from '../../core/portfolio.ts';
import type { PortfolioRow } from '../../model/answer/portfolio.ts';
import { QUICK_TRIALS, USUAL_MONTHS } from '../../model/simulation-size.ts';
import type { Io } from '../io.ts';
import type { Options } from '../options.ts';
import { InvalidInput } from '../run-context.ts';
import { evaluateSession, openSession } from '../session/session.ts';
import { runSimulation } from '../simulate/simulate.ts';

/** The row of a profile; one that is wrong, or whose metrics are, gives a row that says so. */
export const readPortfolioRow = async (
  io: Io,
  options: Options,
  file: string,
): Promise<PortfolioRow> => {
  try {
    return await readValid(io, options, file);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return { kind: 'broken', file, problems: error.problems };
  }
};

const readValid = async (io: Io, options: Options, file: string): Promise<PortfolioRow> => {
  const metrics = options.metrics?.flatMap((named) => metricsOf(io, named, file));
  const own: Options = { ...options, ...(metrics === undefined ? {} : { metrics }) };
  const session = await openSession({ io }, file, own);
  const today = evaluateSession(session);
  const { at, project, inputs } = session.envelope('portfolio');
  const { profile, graph, measurements } = session.input;
  const subject = { file, project, profile, graph, measurements, today, at };
  const show = productIds(subject);
  if (show.length === 0) return readProduct(subject, undefined);
  const { months = USUAL_MONTHS, trials = QUICK_TRIALS } = options;
  const { given } = today;
  const { seed } = inputs;
  return readProduct(
    subject,
    await runSimulation(io, graph, { given, months, trials, seed, show }),
  );
};

const EXTENSION = /\.[a-z0-9]+$/i;

/** What `--metrics` names is for every product; of a folder, the file that is called as the profile is. */
const metricsOf = (io: Io, named: string, file: string): readonly string[] => {
  if (io.readFile(named, 0).kind !== 'directory') return [named];
  const name = baseName(file);
  const own = io.listDirectory(named).find((entry) => baseName(entry) === name);
  return own === undefined ? [] : [`${named.replace(/[/\\]+$/, '')}/${own}`];
};

const baseName = (path: string): string => path.replace(/^.*[/\\]/, '').replace(EXTENSION, '');
