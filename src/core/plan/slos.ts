import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { SloReading } from '../../model/reading/slos.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** Each SLO against its limit at today's scale. */
export const readSlos = ({ slos }: Profile, graph: Graph, { value }: Evaluation): SloReading[] => {
  const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
  return slos.map((slo): SloReading => {
    const of = (column: string): string => `slos.${snakeCase(slo.id)}.${column}`;
    const met = value(of('met'));
    return {
      id: slo.id,
      ...(slo.label === undefined ? {} : { label: slo.label }),
      metric: slo.metric.text,
      comparison: slo.comparison,
      observed: value(of('observed')) ?? null,
      limit: value(of('limit')) ?? null,
      unit: units.get(of('limit')) ?? '',
      met: met === undefined ? null : met !== 0,
      headroom: value(of('headroom')) ?? null,
    };
  });
};
