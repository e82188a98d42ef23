import { code, plain, plural, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

/** English words of what a projection says about itself. */
export const projectFindings: Pick<
  FindingWords,
  | 'path_infinite'
  | 'costs_still'
  | 'growth_missing'
  | 'event_beyond'
  | 'growth_from_history'
  | 'history_unusable'
> = {
  path_infinite: ({ id, month, months }) =>
    prose`${code(id)} becomes too large for a number in ${month}, ${plural(months, { one: 'month', other: 'months' })} ahead: check the growth, or look less far ahead`,
  costs_still: ({ id, unit, from, to, cost, costUnit }) =>
    prose`${code('costs.total')} stays at ${[amount(cost, costUnit)]} while ${code(id)} grows from ${[amount(short(from), unit)]} to ${[amount(short(to), unit)]}: no cost follows it in the phases that are reached, so that the money looks better than it will be`,
  growth_missing: () =>
    prose`No metric grows, so every month is as today: give one a ${code('growth')}, such as ${code('10% to 15%')}`,
  growth_from_history: ({ metric, rate, noise, off, offWithoutGrowth }) => {
    const tested =
      off === undefined || offWithoutGrowth === undefined
        ? []
        : prose`; on its own past it was ${percent(off)} off, no growth ${percent(offWithoutGrowth)}`;
    return prose`${code(metric)} grows by ${percent(rate)} a month, ± ${percent(noise)} from month to month, as its history says${tested}`;
  },
  history_unusable: ({ metric, why }) =>
    why === 'too_short'
      ? prose`The history of ${code(metric)} is too short for a growth: three whole months before today at least`
      : prose`The history of ${code(metric)} has months of 0 or less, which no growth leads to`,
  event_beyond: ({ metric, months, horizon }) =>
    prose`An event of ${code(metric)} comes in ${plain(months)} months, after the ${plain(horizon)} that are looked at: it moves nothing here`,
};

const short = (value: number): number => Number(value.toPrecision(3));

const percent = (value: number) =>
  ({ kind: 'number', style: 'percent', value: short(value) }) as const;
