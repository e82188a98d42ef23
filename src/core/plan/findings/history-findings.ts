import { type Finding, finding } from '../../../model/finding/finding.ts';
import { medianOf } from '../../../model/interval.ts';
import type { Profile } from '../../../model/profile.ts';
import type { FilledGrowth } from '../../forecast/fill-growth.ts';

/** What histories said of growth, with how far their forecasts were off, and which said nothing. */
export const historyFindings = (
  { metrics }: Pick<Profile, 'metrics'>,
  { growth, without }: FilledGrowth,
): Finding[] =>
  metrics.flatMap(({ id, growth: wanted }) => {
    const found = growth.get(id);
    const none = without.get(id);
    if (none !== undefined) {
      return [
        finding('history_unusable', 'warning', { metric: id, why: none.kind }, wanted?.place),
      ];
    }
    if (found === undefined) return [];
    const { rate, noise, backtest } = found;
    const facts = {
      metric: id,
      rate: medianOf(rate),
      noise,
      off: backtest.smape,
      offWithoutGrowth: backtest.smapeNoGrowth,
    };
    return [finding('growth_from_history', 'info', facts, wanted?.place)];
  });
