import type { Finding } from '../model/finding.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import type { MetricsInput } from './metrics-inputs.ts';

/** A graph with the growth that histories gave, and what is to be said about them. */
export type WithHistories = { readonly graph: Graph; readonly notes: readonly Finding[] };

/**
 * Fills in `growth: {from: history}` from the CSV files among the metrics: whole months before the
 * day alone, as a month that is not over counts for less than it will be.
 */
export const withHistories = async (
  profile: Profile,
  graph: Graph,
  inputs: readonly MetricsInput[],
  at: string,
): Promise<WithHistories> => {
  const wanted = profile.metrics.some(({ growth }) => growth?.history !== undefined);
  const texts = inputs.flatMap((input) => (input.kind === 'text' ? [input.source] : []));
  if (!wanted || texts.length === 0) return { graph, notes: [] };
  const [{ loadHistory }, { metricsFormat }, { fillGrowth }, { historyFindings }] =
    await Promise.all([
      import('../load/csv-history.ts'),
      import('../load/metrics-format.ts'),
      import('../core/forecast/fill-growth.ts'),
      import('../core/plan/history-findings.ts'),
    ]);
  const before = at.slice(0, 7);
  const histories = new Map(
    texts
      .filter(({ text }) => metricsFormat(text) === 'csv')
      .flatMap((source) => [...loadHistory(source, profile.metrics).value])
      .map(([id, points]) => [id, points.filter(({ month }) => month < before)] as const),
  );
  const filled = fillGrowth(profile, graph, histories);
  return { graph: filled.graph, notes: historyFindings(profile, filled) };
};
