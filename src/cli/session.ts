import type { Evaluation } from '../core/graph/evaluate.ts';
import { evaluateToday, type PlanInput } from '../core/plan.ts';
import { parseDay } from '../lib/calendar.ts';
import { nearestNames } from '../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import type { Envelope } from '../model/envelope.ts';
import { sameId } from '../model/id.ts';
import type { Measurement } from '../model/measurements.ts';
import { type Compiled, compileProfile } from './compile-profile.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';
import { readProfileSource, readSource, type Source } from './profile-source.ts';
import { InvalidInput, type Run } from './run-context.ts';

/** A profile with everything that the command line says about it: what every command starts from. */
export type Session = {
  readonly input: PlanInput;
  readonly envelope: <C extends string>(command: C) => Envelope<C>;
  /** Text by file name, for messages. */
  readonly sources: ReadonlyMap<string, string>;
  /** How to name the profile in a command to try next. */
  readonly profileName: string;
};

const SEED = 1;

/** Reads the profile, the metrics file and `--set`; all that is wrong comes in one go. */
export const openSession = async (
  { io }: Run,
  operand: string | undefined,
  options: Options,
): Promise<Session> => {
  const day = checkDay(options.at);
  const [{ source, compiled }, metrics] = await allValid(
    [
      readCompiled(io, operand),
      options.metrics === undefined ? undefined : readSource(io, options.metrics),
    ],
    day,
  );
  const set = options.set ?? [];
  const problems: Diagnostic[] = [...day, ...checkPhase(options.phase, compiled)];
  const read = await readMeasurements(compiled, metrics, set);
  const sources = new Map([
    [source.file, source.text],
    ['--set', set.join('\n')],
    ...(metrics === undefined ? [] : [[metrics.file, metrics.text] as const]),
  ]);
  problems.push(...read.problems);
  if (problems.length > 0) throw new InvalidInput(problems, sources);
  const { profile, graph } = compiled;
  const { phase } = options;
  return {
    input: {
      profile,
      graph,
      measurements: read.value,
      at: options.at ?? io.today(),
      ...(phase === undefined ? {} : { phase }),
    },
    envelope: envelopeOf({ source, compiled, options, today: io.today(), metrics }),
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
): Promise<{ readonly source: Source; readonly compiled: Compiled }> => {
  const source = readProfileSource(io, operand);
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

const checkDay = (at: string | undefined): Diagnostic[] =>
  at === undefined || parseDay(at) !== undefined ? [] : [diagnostic('date_wrong', { found: at })];

const checkPhase = (id: string | undefined, { profile }: Compiled): Diagnostic[] => {
  const phases = profile.phases.map((phase) => phase.id);
  if (id === undefined || phases.some((phase) => sameId(phase, id))) return [];
  return [diagnostic('phase_unknown', { id, near: nearestNames(id, phases), phases })];
};

/** Measurements of the file, then those of the command line, which win. */
const readMeasurements = async (
  { profile, graph }: Compiled,
  metrics: Source | undefined,
  set: readonly string[],
): Promise<{
  readonly value: readonly Measurement[];
  readonly problems: readonly Diagnostic[];
}> => {
  const byId = new Map<string, Measurement>();
  const problems: Diagnostic[] = [];
  if (metrics !== undefined) {
    const { loadMetrics } = await import('../load/metrics-file.ts');
    const read = loadMetrics(metrics, profile.metrics);
    for (const one of read.value) byId.set(one.id, one);
    problems.push(...read.problems);
  }
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
  return { value: [...byId.values()], problems };
};

const envelopeOf =
  (from: {
    readonly source: Source;
    readonly compiled: Compiled;
    readonly options: Options;
    readonly today: string;
    readonly metrics: Source | undefined;
  }): Session['envelope'] =>
  (command) => {
    const { source, compiled, options, today, metrics } = from;
    const { id, name, currency, locale } = compiled.profile.project;
    return {
      schemaVersion: 1,
      command,
      project: { id, name, currency, locale },
      at: options.at ?? today,
      inputs: {
        profile: { path: source.file, sha256: compiled.sha256, text: source.text },
        metrics: { source: metrics?.file ?? 'defaults' },
        set: setOf(options.set ?? []),
        seed: SEED,
      },
    };
  };

const setOf = (set: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    set.map((argument) => {
      const equals = argument.indexOf('=');
      return [argument.slice(0, equals).trim(), argument.slice(equals + 1).trim()];
    }),
  );
