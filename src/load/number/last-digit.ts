import { readLiteral } from './number-literal.ts';

/**
 * What one step of the last digit of a written number is worth: `15.5k` → 100, `99.5%` → 0.001,
 * `R$ 2.000` → 1. `value` is the number that it was read as.
 */
export const lastDigit = (written: string, value: number, unit: string): number => {
  const mantissa = /\d[\d.,]*/.exec(written)?.[0];
  if (mantissa === undefined) return 0;
  const one = readLiteral(written.replace(mantissa, '1').replace(/^[-+]/, ''), unit);
  const digits = Number(mantissa.replaceAll(/[.,]/g, ''));
  const factor = one.kind === 'value' ? Math.abs(one.value) : 1;
  if (digits === 0) return factor * 10 ** -decimalsOf(mantissa);
  // Whether a mark groups digits or begins the decimals shows in what the number came to.
  const decimals = Math.round(Math.log10((digits * factor) / Math.abs(value)));
  return factor * 10 ** -decimals;
};

const decimalsOf = (mantissa: string): number => /[.,](\d*)$/.exec(mantissa)?.[1]?.length ?? 0;
