import { type Inline, plain } from '../lib/inline.ts';
import { familyOf } from '../model/unit.ts';

/** A number in its unit: 0.25 of a `share` as per cent, `BRL/month` as money; a bare `count` or `ratio` has none. */
export const amount = (value: number, unit: string): Inline => {
  const family = familyOf(unit);
  switch (family.kind) {
    case 'money': {
      const { currency } = family;
      const basis = family.basis === '' ? {} : { unit: `/${family.basis}` };
      return { kind: 'number', style: 'money', value, currency, ...basis };
    }
    case 'share': {
      const basis = family.basis === '' ? {} : { unit: `/${family.basis}` };
      return { kind: 'number', style: 'percent', value, ...basis };
    }
    case 'fact':
    case 'ordinal':
      return plain(value);
    default:
      return unit === 'count' || unit === 'ratio' ? plain(value) : plain(value, unit);
  }
};
