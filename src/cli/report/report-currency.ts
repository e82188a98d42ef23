import type { Evaluation } from '../../core/graph/evaluate.ts';
import { diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { isCurrency } from '../../model/unit.ts';
import type { Conversion } from '../../view/report/currency.ts';
import type { Options } from '../options.ts';
import { InvalidInput } from '../run-context.ts';

type Money = Pick<Options, 'currency' | 'fx'>;

/**
 * How the amounts of a plan become those of `--currency`. A rate is said as people say it: reais for
 * one of the other where one of the two is the real, else of the report's money for one of the plan's.
 * A rate that the profile has itself needs no `--fx`.
 */
export const readConversion = (
  { currency, fx }: Money,
  from: string,
  today: Evaluation,
): Conversion | undefined => {
  if (currency === undefined) {
    if (fx === undefined) return undefined;
    throw new InvalidInput([diagnostic('option_alone', { option: '--fx', other: '--currency' })]);
  }
  const to = currency.toUpperCase();
  if (!isCurrency(to))
    throw new InvalidInput([diagnostic('currency_unknown', { found: currency })]);
  if (to === from) return undefined;
  const own = today.value(`fx.${to}`);
  const given = fx === undefined ? undefined : readRate(fx);
  const one = to === 'BRL' ? from : from === 'BRL' ? to : from;
  const of = one === from ? to : from;
  // The profile says what one of the other money costs in its own.
  const rate = given ?? (own === undefined ? undefined : one === to ? own : 1 / own);
  if (rate === undefined) throw new InvalidInput([diagnostic('rate_missing', { one, of })]);
  return {
    from,
    to,
    factor: one === from ? rate : 1 / rate,
    basis: { one, rate, of },
    source: given === undefined ? 'profile' : 'given',
  };
};

/** `5.40`, `5,40` */
const readRate = (found: string): number => {
  const rate = Number(found.trim().replace(',', '.'));
  if (/^\d+(?:[.,]\d+)?$/.test(found.trim()) && rate > 0 && Number.isFinite(rate)) return rate;
  const facts = { option: '--fx', found, expected: ['5.40'] };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};
