import type { Inline, NumberFormat } from '../../lib/inline.ts';
import { familyOf } from '../../model/unit.ts';

/** A number in its unit: 0.25 of a `share` as per cent, `BRL/month` as money; a bare `count` or `ratio` has none. */
export const amount = (value: number, unit: string): Inline => ({
  kind: 'number',
  value,
  ...amountFormat(unit),
});

/** How numbers in `unit` are shown, without a number: what the axis of a chart needs. */
export const amountFormat = (unit: string): NumberFormat => {
  const family = familyOf(unit);
  switch (family.kind) {
    case 'money':
      return { style: 'money', currency: family.currency, ...basisOf(family.basis) };
    case 'share':
      return { style: 'percent', ...basisOf(family.basis) };
    case 'fact':
    case 'ordinal':
      return { style: 'plain' };
    default:
      return unit === '' || unit === 'count' || unit === 'ratio'
        ? { style: 'plain' }
        : { style: 'plain', unit };
  }
};

const basisOf = (basis: string): { readonly unit?: string } =>
  basis === '' ? {} : { unit: `/${basis}` };
