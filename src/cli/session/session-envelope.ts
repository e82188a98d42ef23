import type { Envelope, SavedHistories, SavedMeasurement } from '../../model/answer/envelope.ts';
import type { Measurement } from '../../model/measurements.ts';
import { inputName, type MetricsInput } from '../metrics/metrics-inputs.ts';
import type { Options } from '../options.ts';
import type { Source } from '../read-source.ts';
import type { Compiled } from './compile-profile.ts';
import type { SavedInputs } from './saved-inputs.ts';

export const DEFAULT_SEED = 1;
/** The name of no metrics source. */
const DEFAULTS = 'defaults';

/** What every result begins with: the profile, the day, and what the run was given. */
export const envelopeOf =
  (from: {
    readonly source: Source;
    readonly compiled: Compiled;
    readonly options: Options;
    readonly today: string;
    readonly inputs: readonly MetricsInput[];
    readonly saved: SavedInputs | undefined;
    readonly measured: readonly Measurement[];
    readonly histories: SavedHistories;
  }): (<C extends string>(command: C) => Envelope<C>) =>
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
