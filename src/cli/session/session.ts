import type { Evaluation } from '../../core/graph/evaluate.ts';
import { withRanges } from '../../core/graph/with-ranges.ts';
import { evaluateToday, type PlanInput } from '../../core/plan.ts';
import { parseDay } from '../../lib/calendar.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import type { Envelope } from '../../model/answer/envelope.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { sameId } from '../../model/id.ts';
import type { Io } from '../io.ts';
import { withHistories } from '../metrics/growth-history.ts';
import { type MetricsInput, readMetricsInput } from '../metrics/metrics-inputs.ts';
import type { Options } from '../options.ts';
import type { Source } from '../read-source.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { loadSource } from '../simulate/simulate.ts';
import { type Compiled, compileProfile } from './compile-profile.ts';
import { readProfileSource } from './profile-source.ts';
import type { SavedInputs } from './saved-inputs.ts';
import { envelopeOf } from './session-envelope.ts';
import { readMeasurements } from './session-measurements.ts';

/** A profile with everything that the command line says about it: what every command starts from. */
export type Session = {
  readonly input: PlanInput;
  /** The same without `--set`: what a what-if compares with. */
  readonly withoutSet: PlanInput;
  readonly envelope: <C extends string>(command: C) => Envelope<C>;
  /** Text by file name, for messages. */
  readonly sources: ReadonlyMap<string, string>;
  /** How to name the profile in a command to try next. */
  readonly profileName: string;
};

/** Reads the profile, the metrics and `--set`; all that is wrong comes in one go. */
export const openSession = async (
  { io }: Pick<Run, 'io'>,
  operand: string | undefined,
  options: Options,
  saved?: SavedInputs,
): Promise<Session> => {
  const day = checkDay(options.at);
  const [{ source, compiled }, ...inputs] = await allValid(
    [
      readCompiled(io, operand, saved),
      ...(options.metrics ?? []).map((named) => readMetricsInput(io, named)),
    ],
    day,
  );
  const read = await readMeasurements({ io, compiled, inputs, options, saved });
  const sources = textsOf(source, inputs, options);
  const problems = [...day, ...checkPhase(options.phase, compiled), ...read.problems];
  if (problems.length > 0) throw new InvalidInput(problems, sources);
  const { profile } = compiled;
  const at = options.at ?? io.today();
  const { graph, notes, histories } = await withHistories(compiled, inputs, at, saved?.histories);
  const { phase } = options;
  const input: PlanInput = {
    profile,
    graph: withRanges(graph, read.value),
    measurements: read.value,
    load: loadSource,
    notes: [...read.notes, ...notes],
    at,
    ...(phase === undefined ? {} : { phase }),
  };
  return {
    input,
    withoutSet: {
      ...input,
      graph: withRanges(graph, read.withoutSet),
      measurements: read.withoutSet,
    },
    envelope: envelopeOf({
      source,
      compiled,
      options,
      today: io.today(),
      inputs,
      saved,
      measured: read.withoutSet,
      histories,
    }),
    sources,
    profileName: operand ?? source.file,
  };
};

/** The text of each file that a problem may stand in. */
const textsOf = (
  profile: Source,
  inputs: readonly MetricsInput[],
  { set = [] }: Options,
): ReadonlyMap<string, string> => {
  const files = inputs.flatMap((input) => (input.kind === 'text' ? [input.source] : []));
  return new Map([
    ...[profile, ...files].map(({ file, text }) => [file, text] as const),
    ['--set', set.join('\n')],
  ]);
};

/** The graph at today's metrics; a quantity that is not finite ends the command. */
export const evaluateSession = ({ input, sources }: Session): Evaluation => {
  const evaluation = evaluateToday(input);
  if (evaluation.problems.length > 0) throw new InvalidInput(evaluation.problems, sources);
  return evaluation;
};

const readCompiled = async (
  io: Io,
  operand: string | undefined,
  saved: SavedInputs | undefined,
): Promise<{ readonly source: Source; readonly compiled: Compiled }> => {
  const source = saved?.source ?? readProfileSource(io, operand);
  return { source, compiled: await compileProfile(io, source) };
};

/** The value of each part; where one is invalid, the problems of all of them, and those `besides`. */
const allValid = async <T extends readonly unknown[]>(
  parts: readonly [...T],
  besides: readonly Diagnostic[],
) => {
  const settled = await Promise.allSettled(parts);
  const errors = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  const bug = errors.find((error) => !(error instanceof InvalidInput));
  if (bug !== undefined) throw bug;
  if (errors.length > 0) {
    const invalid = errors as readonly InvalidInput[];
    const sources = new Map(invalid.flatMap((error) => [...error.sources]));
    throw new InvalidInput([...invalid.flatMap(({ problems }) => problems), ...besides], sources);
  }
  return settled.map((each) => (each.status === 'fulfilled' ? each.value : undefined)) as {
    [K in keyof T]: Awaited<T[K]>;
  };
};

export const checkDay = (at: string | undefined): Diagnostic[] =>
  at === undefined || parseDay(at) !== undefined ? [] : [diagnostic('date_wrong', { found: at })];

const checkPhase = (id: string | undefined, { profile }: Compiled): Diagnostic[] => {
  const phases = profile.phases.map((phase) => phase.id);
  if (id === undefined || phases.some((phase) => sameId(phase, id))) return [];
  return [diagnostic('phase_unknown', { id, near: nearestNames(id, phases), phases })];
};
