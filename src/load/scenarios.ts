import { nearestNames } from '../lib/did-you-mean.ts';
import { type Checked, type Diagnostic, diagnostic } from '../model/diagnostic/diagnostic.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Scenario } from '../model/profile/scenarios.ts';
import { readSetValue } from './set/set-argument.ts';
import type { SetSpec } from './set/set-spec.ts';

/** What a scenario sets, as `--set` would; with every unknown id and every value that is wrong. */
export const loadScenario = (
  { set }: Scenario,
  specs: ReadonlyMap<string, SetSpec>,
): Checked<readonly Measurement[]> => {
  const problems: Diagnostic[] = [];
  const value = set.flatMap(({ id, written, place, valuePlace }) => {
    const spec = specs.get(id);
    if (spec === undefined) {
      const near = nearestNames(id, specs.keys());
      problems.push(diagnostic('quantity_unknown', { id, near }, place));
      return [];
    }
    const read = readSetValue({ id, text: written, place: valuePlace }, spec);
    problems.push(...read.problems);
    return read.value === undefined ? [] : [read.value];
  });
  return { value, problems };
};
