import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Io } from '../io.ts';
import type { MetricsInput } from '../metrics/metrics-inputs.ts';
import type { Options } from '../options.ts';
import type { Compiled } from './compile-profile.ts';
import type { SavedInputs } from './saved-inputs.ts';

/** Measurements of the sources, then those of the command line, which win. */
export const readMeasurements = async ({
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
    const { momentOf, readMetricsSources } = await import('../metrics/metrics-sources.ts');
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
      import('../../load/set/set-argument.ts'),
      import('../../load/set/set-spec.ts'),
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
