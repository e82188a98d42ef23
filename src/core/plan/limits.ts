import type { Graph } from '../../model/quantity.ts';
import type { LimitReading } from '../../model/reading/limits.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** Reads a row of a section that has columns `observed`, `limit`, `met` and `headroom`: `slos.api_p95`. */
export const limitReader =
  (graph: Graph, { value }: Evaluation) =>
  (row: string): Pick<LimitReading, 'observed' | 'limit' | 'unit' | 'met' | 'headroom'> => {
    const met = value(`${row}.met`);
    return {
      observed: value(`${row}.observed`) ?? null,
      limit: value(`${row}.limit`) ?? null,
      unit: graph.quantities.find(({ id }) => id === `${row}.limit`)?.unit ?? '',
      met: met === undefined ? null : met !== 0,
      headroom: value(`${row}.headroom`) ?? null,
    };
  };
