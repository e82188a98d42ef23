import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { SloReading } from '../../model/reading/slos.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { limitReader } from './limits.ts';

/** Each SLO against its limit at today's scale. */
export const readSlos = (
  { slos }: Profile,
  graph: Graph,
  evaluation: Evaluation,
): readonly SloReading[] => {
  const read = limitReader(graph, evaluation);
  return slos.map(({ id, label, metric, comparison }) => ({
    id,
    ...(label === undefined ? {} : { label }),
    metric: metric.text,
    comparison,
    ...read(`slos.${snakeCase(id)}`),
  }));
};
