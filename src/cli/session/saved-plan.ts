import type { SavedPlan } from '../../load/saved-plan.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Options } from '../options.ts';
import { readSource } from '../read-source.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { openSession, type Session } from './session.ts';

/** A plan that was saved as JSON. */
export const readSavedPlan = async ({ io }: Run, path: string): Promise<SavedPlan> => {
  const [source, { loadSavedPlan }] = await Promise.all([
    readSource(io, path),
    import('../../load/saved-plan.ts'),
  ]);
  const { value, problems } = loadSavedPlan(source);
  if (value === undefined) throw new InvalidInput(problems);
  return value;
};

/**
 * The session that a saved plan was made in: its profile, its values, its day and its phase. What the
 * command line says beside it comes on top.
 */
export const openPlanSession = async (
  run: Run,
  path: string,
  operand: string | undefined,
  options: Options,
): Promise<Session> => {
  // The profile is in the plan.
  if (operand !== undefined) {
    throw new InvalidInput([diagnostic('argument_excess', { found: [operand] })]);
  }
  const { profile, metrics, set, seed, at, phase } = await readSavedPlan(run, path);
  const replayed: Options = {
    seed,
    at,
    ...(phase === undefined ? {} : { phase }),
    ...options,
    set: [...set, ...(options.set ?? [])],
  };
  return openSession(run, undefined, replayed, {
    source: profile,
    measurements: metrics.measurements,
    metrics: metrics.source,
    histories: metrics.histories,
  });
};
