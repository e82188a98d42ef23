import type { Interval } from '../../model/interval.ts';
import type { NumberForm } from '../../model/number-form.ts';
import { familyOf } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { constantWithin, type PlainNumber, withinBounds } from '../number/number-text.ts';

/** What turns a number in `from` into one in `to`; undefined where they measure different things. */
export const conversionFactor = (from: string, to: string): number | undefined => {
  if (from === to) return 1;
  const [a, b] = [familyOf(from), familyOf(to)];
  if (a.kind === 'time' && b.kind === 'time') return a.seconds / b.seconds;
  if (a.kind === 'bytes' && b.kind === 'bytes') return a.bytes / b.bytes;
  if (b.kind === 'share' && from === '%') return 0.01;
  return undefined;
};

/** `form`, written in the unit `from`, in the unit and within the bounds of `spec`. */
export const convertNumber = (
  form: Extract<NumberForm, { kind: 'constant' | 'range' }>,
  from: string,
  spec: NumberSpec,
): PlainNumber => {
  const factor = conversionFactor(from, spec.unit) ?? 1;
  // 15 digits: 1.1 s are 1100 ms, not 1100.0000000000002.
  const convert = (value: number): number =>
    factor === 1 ? value : Number((value * factor).toPrecision(15));
  return form.kind === 'constant'
    ? constantWithin(convert(form.value), spec)
    : withinBounds(convertInterval(form.interval, convert), spec);
};

/** Its limits are those of the unit that it is turned into. */
const convertInterval = (interval: Interval, convert: (value: number) => number): Interval => {
  switch (interval.kind) {
    case 'normal':
      return { kind: 'normal', mean: convert(interval.mean), sd: convert(interval.sd) };
    case 'split':
      return {
        kind: 'split',
        low: convert(interval.low),
        mid: convert(interval.mid),
        high: convert(interval.high),
      };
    default:
      return { ...interval, low: convert(interval.low), high: convert(interval.high) };
  }
};
