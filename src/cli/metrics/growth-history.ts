import type { SavedHistories } from '../../model/answer/envelope.ts';
import type { Finding } from '../../model/finding/finding.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { MetricsInput } from './metrics-inputs.ts';

/** A graph with the growth that histories gave, these, and what is to be said about them. */
export type WithHistories = {
  readonly graph: Graph;
  readonly notes: readonly Finding[];
  readonly histories: SavedHistories;
};

/**
 * Fills in `growth: {from: history}` from the CSV files among the metrics, else from what a saved plan
 * had of them: whole months before the day alone, as a month that is not over counts for less than it
 * will be.
 */
export const withHistories = async (
  { profile, graph }: { readonly profile: Profile; readonly graph: Graph },
  inputs: readonly MetricsInput[],
  at: string,
  saved: SavedHistories = {},
): Promise<WithHistories> => {
  const wanted = profile.metrics.filter(({ growth }) => growth?.history !== undefined);
  const texts = inputs.flatMap((input) => (input.kind === 'text' ? [input.source] : []));
  if (wanted.length === 0 || (texts.length === 0 && Object.keys(saved).length === 0)) {
    return { graph, notes: [], histories: {} };
  }
  const [{ loadHistory }, { metricsFormat }, { fillGrowth }, { historyFindings }] =
    await Promise.all([
      import('../../load/metrics/csv-history.ts'),
      import('../../load/metrics/metrics-format.ts'),
      import('../../core/forecast/fill-growth.ts'),
      import('../../core/plan/findings/history-findings.ts'),
    ]);
  const before = at.slice(0, 7);
  const found = new Map([
    ...Object.entries(saved),
    ...texts
      .filter(({ text }) => metricsFormat(text) === 'csv')
      .flatMap((source) => [...loadHistory(source, profile.metrics).value]),
  ]);
  const histories = new Map(
    wanted.flatMap(({ id }) => {
      const months = found.get(id)?.filter(({ month }) => month < before);
      return months === undefined
        ? []
        : [[id, months.map(({ month, value }) => ({ month, value }))] as const];
    }),
  );
  const filled = fillGrowth(profile, graph, histories);
  return {
    graph: filled.graph,
    notes: historyFindings(profile, filled),
    histories: Object.fromEntries(histories),
  };
};
