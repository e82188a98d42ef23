import type { Evaluation } from '../core/graph/evaluate.ts';
import { withRanges } from '../core/graph/with-ranges.ts';
import { evaluateToday, type PlanInput } from '../core/plan.ts';
import { parseDay } from '../lib/calendar.ts';
import { nearestNames } from '../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Envelope, SavedHistories, SavedMeasurement } from '../model/envelope.ts';
import type { Finding } from '../model/finding.ts';
import { sameId } from '../model/id.ts';
import type { Measurement } from '../model/measurements.ts';
import { type Compiled, compileProfile } from './compile-profile.ts';
import { withHistories } from './growth-history.ts';
import type { Io } from './io.ts';
import { inputName, type MetricsInput, readMetricsInput } from './metrics-inputs.ts';
import type { Options } from './options.ts';
import { readProfileSource, type Source } from './profile-source.ts';
import { InvalidInput, type Run } from './run-context.ts';
import { loadSource } from './simulate.ts';

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

/** What a saved plan has in place of the files that it was made from. */
export type SavedInputs = {
  readonly source: Source;
  readonly measurements: readonly Measurement[];
  /** How its metrics were named. */
  readonly metrics: string;
  readonly histories: SavedHistories;
};

export const DEFAULT_SEED = 1;
/** The name of no metrics source. */
const DEFAULTS = 'defaults';

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
  const set = options.set ?? [];
  const problems: Diagnostic[] = [...day, ...checkPhase(options.phase, compiled)];
  const read = await readMeasurements({ io, compiled, inputs, options, saved });
  const sources = new Map([
    [source.file, source.text],
    ['--set', set.join('\n')],
    ...inputs.flatMap((input) =>
      input.kind === 'text' ? [[input.source.file, input.source.text] as const] : [],
    ),
  ]);
  problems.push(...read.problems);
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

/** Measurements of the sources, then those of the command line, which win. */
const readMeasurements = async ({
  io,
  compiled,
  inputs,
  options,
  saved,
}: {
  readonly io: Io;
  readonly compiled: Compiled;
  readonly inputs: readonly MetricsInput[];
  readonly options: Options;
  readonly saved: SavedInputs | undefined;
}): Promise<{
  readonly value: readonly Measurement[];
  readonly withoutSet: readonly Measurement[];
  readonly problems: readonly Diagnostic[];
  readonly notes: readonly Finding[];
}> => {
  const { profile, graph } = compiled;
  const byId = new Map((saved?.measurements ?? []).map((one) => [one.id, one]));
  const problems: Diagnostic[] = [];
  let notes: readonly Finding[] = [];
  if (inputs.length > 0) {
    const { momentOf, readMetricsSources } = await import('./metrics-sources.ts');
    const time = momentOf(io, options.at);
    const read = await readMetricsSources(io, inputs, { profile, options, time });
    for (const [id, one] of read.value) byId.set(id, one);
    problems.push(...read.problems);
    notes = read.notes;
  }
  const withoutSet = [...byId.values()];
  const set = options.set ?? [];
  if (set.length > 0) {
    const [{ loadSet }, { specsOf }] = await Promise.all([
      import('../load/set-argument.ts'),
      import('../load/set-spec.ts'),
    ]);
    const specs = specsOf(profile, graph);
    set.forEach((argument, i) => {
      const read = loadSet(argument, i, (id) => specs.get(id), specs.keys());
      problems.push(...read.problems);
      if (read.value !== undefined) byId.set(read.value.id, read.value);
    });
  }
  return { value: [...byId.values()], withoutSet, problems, notes };
};

const envelopeOf =
  (from: {
    readonly source: Source;
    readonly compiled: Compiled;
    readonly options: Options;
    readonly today: string;
    readonly inputs: readonly MetricsInput[];
    readonly saved: SavedInputs | undefined;
    readonly measured: readonly Measurement[];
    readonly histories: SavedHistories;
  }): Session['envelope'] =>
  (command) => {
    const { source, compiled, options, today, inputs, saved, measured, histories } = from;
    const own = compiled.profile.sources?.prometheus?.url;
    const named = [
      ...(saved === undefined || saved.metrics === DEFAULTS ? [] : [saved.metrics]),
      ...inputs.map((input) => inputName(input, own)),
    ];
    const { id, name, currency, locale } = compiled.profile.project;
    return {
      schemaVersion: 1,
      command,
      project: { id, name, currency, locale },
      at: options.at ?? today,
      inputs: {
        profile: { path: source.file, sha256: compiled.sha256, text: source.text },
        metrics: {
          source: named.length === 0 ? DEFAULTS : named.join(', '),
          ...(named.length === 0 ? {} : { values: measured.map(savedOf) }),
          ...(Object.keys(histories).length === 0 ? {} : { histories }),
        },
        set: setOf(options.set ?? []),
        seed: options.seed ?? DEFAULT_SEED,
      },
    };
  };

const savedOf = ({ place: _, value, ...one }: Measurement): SavedMeasurement => ({
  ...one,
  value: value ?? null,
});

export const setOf = (set: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    set.map((argument) => {
      const equals = argument.indexOf('=');
      return [argument.slice(0, equals).trim(), argument.slice(equals + 1).trim()];
    }),
  );
