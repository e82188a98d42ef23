import type { Expression } from '../../model/expression.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { growthFromHistory, type HistoryGrowth, type NoGrowth } from './growth-from-history.ts';
import { type MonthValue, monthlyHistory } from './monthly.ts';

/** The graph with the growth that histories gave, and what they said, by metric. */
export type FilledGrowth = {
  readonly graph: Graph;
  readonly growth: ReadonlyMap<string, HistoryGrowth>;
  /** Histories that were there and gave none. */
  readonly without: ReadonlyMap<string, NoGrowth>;
};

/**
 * Puts numbers where the profile says `growth: {from: history}`: `growth.<metric>` becomes the range
 * of its rate, `growth.<metric>.noise` its noise, and the factors of the season what the history shows,
 * unless the profile states a season. A metric without a history keeps an unknown growth.
 */
export const fillGrowth = (
  { metrics }: Pick<Profile, 'metrics'>,
  graph: Graph,
  histories: ReadonlyMap<string, readonly MonthValue[]>,
): FilledGrowth => {
  const growth = new Map<string, HistoryGrowth>();
  const without = new Map<string, NoGrowth>();
  const filled = new Map<string, Pick<Quantity, 'expression' | 'fittedTo'>>();
  for (const { id, growth: wanted } of metrics) {
    const history = histories.get(id);
    if (wanted?.history === undefined || history === undefined) continue;
    const { first, values } = monthlyHistory(history);
    const found = growthFromHistory(values);
    if ('kind' in found) {
      without.set(id, found);
      continue;
    }
    growth.set(id, found);
    const fill = (name: string, expression: Expression) =>
      filled.set(name, { expression, fittedTo: found.backtest.months });
    fill(`growth.${id}`, { kind: 'range', interval: found.rate });
    fill(`growth.${id}.noise`, { kind: 'number', value: found.noise });
    if (wanted.history.season === 'stated') continue;
    found.season.forEach((value, i) => {
      fill(`growth.${id}.season.${((first - 1 + i) % 12) + 1}`, { kind: 'number', value });
    });
  }
  const quantities = graph.quantities.map((quantity) => {
    const found = filled.get(quantity.id);
    return found === undefined ? quantity : { ...quantity, ...found };
  });
  return { graph: { ...graph, quantities }, growth, without };
};
