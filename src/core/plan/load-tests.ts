import type { Plan } from '../../model/answer/plan.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** The loads to try at today's scale; nothing where the profile has none. */
export const readLoadTests = (
  { loadTests }: Profile,
  graph: Graph,
  { value }: Evaluation,
): Pick<Plan, 'loadTests'> => {
  if (loadTests.length === 0) return {};
  const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
  return {
    loadTests: loadTests.map(({ id, name, of, success }) => {
      const at = (column: string): string => `load_tests.${snakeCase(id)}.${column}`;
      return {
        id,
        name,
        of: of.text,
        times: value(at('times')) ?? null,
        load: value(at('load')) ?? null,
        unit: units.get(at('load')) ?? '',
        duration: value(at('duration')) ?? null,
        rampUp: value(at('ramp_up')) ?? null,
        success,
      };
    }),
  };
};
