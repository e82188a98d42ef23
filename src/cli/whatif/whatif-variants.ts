import { withRanges } from '../../core/graph/with-ranges.ts';
import type { PlanInput } from '../../core/plan.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import type { Variant } from '../../model/answer/whatif.ts';
import { type Checked, type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { sameId } from '../../model/id.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Scenario } from '../../model/profile/scenarios.ts';
import type { Options } from '../options.ts';
import type { Session } from '../session/session.ts';

/** A side of a what-if and what it is evaluated at. */
export type VariantInput = { readonly variant: Variant; readonly input: PlanInput };

/** The base, all of `--set` together, and each `--scenario`, with every scenario that there is not. */
export const variantsOf = async (
  session: Session,
  { set = [], scenario = [] }: Options,
): Promise<Checked<readonly VariantInput[]>> => {
  const { withoutSet, input } = session;
  const base: VariantInput = {
    variant: { name: 'base', kind: 'base', label: 'base', set: {} },
    input: withoutSet,
  };
  const given = session.envelope('whatif').inputs.set;
  const changed: VariantInput[] =
    set.length === 0
      ? []
      : [{ variant: { name: 'set', kind: 'set', label: labelOf(given), set: given }, input }];
  const named = await scenariosOf(withoutSet, scenario);
  return { value: [base, ...changed, ...named.value], problems: named.problems };
};

/** `growth.mau=20%, support.automation=75%` */
export const labelOf = (set: Readonly<Record<string, string>>): string =>
  Object.entries(set)
    .map(([id, value]) => `${id}=${value}`)
    .join(', ');

const scenariosOf = async (
  input: PlanInput,
  ids: readonly string[],
): Promise<Checked<readonly VariantInput[]>> => {
  if (ids.length === 0) return { value: [], problems: [] };
  const [{ loadScenario }, { specsOf }] = await Promise.all([
    import('../../load/scenarios.ts'),
    import('../../load/set/set-spec.ts'),
  ]);
  const { scenarios } = input.profile;
  const specs = specsOf(input.profile, input.graph);
  const problems: Diagnostic[] = [];
  const value = [...new Set(ids)].flatMap((id): VariantInput[] => {
    const scenario = scenarios.find((each) => sameId(each.id, id));
    if (scenario === undefined) {
      const known = scenarios.map((each) => each.id);
      const facts = { id, near: nearestNames(id, known), scenarios: known };
      problems.push(diagnostic('scenario_unknown', facts));
      return [];
    }
    const read = loadScenario(scenario, specs);
    problems.push(...read.problems);
    return [{ variant: variantOf(scenario), input: withMeasurements(input, read.value) }];
  });
  return { value, problems };
};

const variantOf = ({ id, name, set }: Scenario): Variant => ({
  name: id,
  kind: 'scenario',
  label: name,
  set: Object.fromEntries(set.map((each) => [each.id, each.written])),
});

/** What is set wins over what was measured. */
export const withMeasurements = (input: PlanInput, set: readonly Measurement[]): PlanInput => {
  const ids = new Set(set.map(({ id }) => id));
  const kept = input.measurements.filter(({ id }) => !ids.has(id));
  return { ...input, graph: withRanges(input.graph, set), measurements: [...kept, ...set] };
};
