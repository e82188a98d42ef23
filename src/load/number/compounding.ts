import { canonicalUnit } from '../../model/common-units.ts';
import { TIME_UNITS } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';

/** A rate of growth in another time than the one that is asked for, and how to bring it there. */
export type Compounding = {
  /** The text with every time as `/year`. */
  readonly text: string;
  readonly spec: NumberSpec;
  readonly of: (rate: number) => number;
};

/**
 * `80%/year` of a growth a month: it compounds, so 1.8^(1 ÷ 12) − 1 = 5.02 % a month, of which twelve make 80 %
 * again (80 ÷ 12 = 6.67 % a month would make 117 %). Undefined where no other time is written.
 */
export const compoundingOf = (written: string, spec: NumberSpec): Compounding | undefined => {
  const { compounds, ...plain } = spec;
  if (compounds !== true) return undefined;
  const text = written.replace(PERIOD, (_, short: string | undefined, word: string | undefined) =>
    short === undefined ? `%/${canonicalUnit(word ?? '').replace(/s$/, '')}` : `%/${SHORT[short]}`,
  );
  const periods = new Set([...text.matchAll(/%\/(\p{L}+)/gu)].map(([, period]) => period ?? ''));
  const [period = ''] = periods;
  const own = spec.unit.slice(spec.unit.indexOf('/') + 1);
  const [from, to] = [TIME_UNITS[period], TIME_UNITS[own]];
  // Two times in one range are nobody's meaning; the reader of literals says so.
  if (periods.size !== 1 || from === undefined || to === undefined) return undefined;
  return {
    text,
    spec: { ...plain, unit: `share/${period}` },
    of: (rate) => (from === to ? rate : (1 + rate) ** (to / from) - 1),
  };
};

/** `80% / ano`, `80% a year`, `80% per year`, `80% ao ano`, and the `a.a.` and `a.m.` of Brazil. */
const PERIOD = /%\s*(?:(a\.a\.|a\.m\.)|(?:\/|\b(?:a|an|per|ao|por)\b|à)\s*(\p{L}+))/gu;
const SHORT: Readonly<Record<string, string>> = { 'a.a.': 'year', 'a.m.': 'month' };
