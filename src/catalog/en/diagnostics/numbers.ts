import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { familyOf } from '../../../model/unit.ts';
import { amount } from '../../phrases/amount.ts';
import { coresOfMilli } from '../../phrases/milli-cores.ts';
import { quote } from '../../phrases/quote.ts';
import { smallK } from '../../phrases/small-k.ts';
import { writtenOut } from '../../phrases/written-out.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, examplesOf } from './phrases.ts';

type OutOfRange = DiagnosticFacts['number_out_of_range'];

const limits = ({ min, max, unit }: Omit<OutOfRange, 'found'>): Prose | undefined => {
  if (min !== undefined && max !== undefined) {
    return prose`from ${amount(min, unit)} to ${amount(max, unit)}`;
  }
  if (min !== undefined) return prose`at least ${amount(min, unit)}`;
  if (max !== undefined) return prose`at most ${amount(max, unit)}`;
  return undefined;
};

const rangeTitle = ({ found, min, max }: OutOfRange): Prose => {
  if (min === 0 && found < 0) return prose`This number cannot be negative`;
  if (min !== undefined && found < min) return prose`This number is too small`;
  if (max !== undefined && found > max) return prose`This number is too large`;
  return prose`This number is not allowed here`;
};

/** More than twice the whole was not written in per cent. */
const UNLIKELY_SHARE = 2;

/** Who writes 60 where a share stands means 60 %. */
const rangeFix = ({ found, max, unit }: OutOfRange): Prose =>
  familyOf(unit).kind === 'share' &&
  max !== undefined &&
  found > UNLIKELY_SHARE * max &&
  found / 100 <= max
    ? prose`Did you mean ${amount(found / 100, unit)}? Write the ${code('%')} behind the number`
    : prose`Write a number within these limits`;

const asNumber = (unit: string): Prose => {
  const { kind } = familyOf(unit);
  if (kind === 'fact') return prose`yes or no`;
  return unit === '' || kind === 'share' ? prose`a number` : prose`a number in ${quote(unit)}`;
};

const unreadableFix = (found: string, unit: string): Prose => {
  const cores = coresOfMilli(found, unit);
  if (cores !== undefined) {
    return prose`Write ${code(cores)}: CPUs are counted in whole cores, and ${quote(found)} are thousandths of one`;
  }
  const thousands = smallK(found, unit);
  if (thousands !== undefined)
    return prose`Did you mean ${code(thousands)}? Thousands are written with ${code('k')}, millions with ${code('M')}`;
  return unit === ''
    ? prose`Write a plain number; within a formula only ${code('k')}, ${code('M')} and ${code('%')} may follow the digits`
    : prose`Write it as in one of these examples`;
};

/** `k` where a unit has steps of its own: what to write is the whole number. */
const scaleWrong = ({ found, suffix, unit }: DiagnosticFacts['unit_wrong'], out: string) => ({
  title: prose`The ${code(suffix)} of ${quote(found)} does not fit: it stands behind counts and money, and this number is in ${quote(unit)}`,
  fix: prose`Write ${code(out)}`,
});

/** `USD`, `US$`. */
const isCurrencyMark = (mark: string): boolean => /^(?:[A-Z]{3}|(?:R|US)?[$€£¥])$/.test(mark);

/** Numbers, ranges and tables of points. */
export const numberWords = {
  number_unreadable: ({ found, unit }) => ({
    title: prose`${quote(found)} cannot be read as ${asNumber(unit)}`,
    expected: coresOfMilli(found, unit) === undefined ? examplesOf(unit) : undefined,
    fix: unreadableFix(found, unit),
  }),
  percent_missing: ({ found, value }) => ({
    title: prose`${quote(found)} is ${amount(value, 'share')}, as it has no ${code('%')}`,
    fix: prose`Did you mean ${quote(`${found}%`)}? Write ${quote(`${Number((value * 100).toPrecision(12))}%`)} if it is that much`,
  }),
  number_not_finite: ({ found }) => ({
    title: prose`${quote(found)} is too large or not a number`,
    fix: prose`Write a number that a computer can hold, such as ${code('1.5M')}`,
  }),
  number_ambiguous: ({ found, readings }) => ({
    title: prose`${quote(found)} can be read in more than one way`,
    expected: anyOf(readings),
    fix: prose`Write the one you mean, without a separator between thousands`,
  }),
  number_out_of_range: (facts) => ({
    title: rangeTitle(facts),
    expected: limits(facts),
    found: [amount(facts.found, facts.unit)],
    fix: rangeFix(facts),
  }),
  unit_wrong: ({ found, suffix, unit }) => {
    const out = writtenOut(found, unit);
    if (out !== undefined) return scaleWrong({ found, suffix, unit }, out);
    return {
      title:
        unit === ''
          ? prose`${quote(found)} is in ${quote(suffix)}, but this number takes no unit`
          : found === suffix
            ? prose`The unit ${quote(suffix)} does not fit: this number is in ${quote(unit)}`
            : prose`${quote(found)} is in ${quote(suffix)}, but this number is in ${quote(unit)}`,
      expected: examplesOf(unit),
      fix:
        familyOf(unit).kind === 'money' && isCurrencyMark(suffix)
          ? prose`Write how many ${quote(unit)} it is; an item of ${code('costs')} may say its own currency instead: ${code('currency: USD')}`
          : unit === ''
            ? prose`Write a plain number, without ${quote(suffix)}`
            : familyOf(unit).kind === 'share'
              ? prose`Write it as in one of these examples, without ${quote(suffix)}`
              : prose`Write how many ${quote(unit)} it is, without ${quote(suffix)}`,
    };
  },
  price_each: ({ found, unit, each, instead }) =>
    each === undefined || instead === undefined
      ? {
          title: prose`${quote(found)} is a price for each of something, but this number is in ${quote(unit)}`,
          fix: prose`Name what is paid for with ${code('per')}: ${code('{amount: 0.50, per: requests}')}, or write how many ${quote(unit)} it is`,
        }
      : {
          title: prose`${quote(found)} is not a price for each of ${quote(each)}`,
          fix: prose`Write ${code(instead)}, if that is what is paid for; else correct what it is counted by`,
        },
  range_reversed: ({ low, high }) => ({
    title: prose`The range runs backwards`,
    expected: prose`the smaller number first`,
    found: prose`${plain(low)} to ${plain(high)}`,
    fix: prose`Swap the two numbers`,
  }),
  range_beyond: (facts) => ({
    title: prose`This range reaches beyond what the number can be`,
    expected: limits(facts),
    found: prose`${amount(0.9, 'share')} between ${amount(facts.low, facts.unit)} and ${amount(facts.high, facts.unit)}`,
    fix: prose`Write a narrower range, or one that ends where the number does: ${code('uniform(low, high)')}`,
  }),
  range_not_positive: ({ low, high }) => ({
    title: prose`A range written with ${code('to')} or ${code('low')} must be above zero at both ends`,
    found: prose`${plain(low)} to ${plain(high)}`,
    fix: prose`Write ${code('uniform(low, high)')} or ${code('normal(mean, sd)')}, which may reach zero and below`,
  }),
  shares_total: ({ total }) => ({
    title: prose`These shares add up to ${amount(total, 'share')}, not to ${amount(1, 'share')}`,
    fix: prose`Change one of them, so that together they are ${amount(1, 'share')}`,
  }),
  points_duplicate: ({ x }) => ({
    title: prose`The point ${plain(x)} is written twice`,
    fix: prose`Keep one of the two; ${code('1000')} and ${code('1k')} are the same point`,
  }),
  points_not_positive: ({ found }) => ({
    title: prose`With ${code('between: log')} every point and its value must be above zero`,
    found: [plain(found)],
    fix: prose`Write ${code('between: linear')}, or a number above zero`,
  }),
  growth_not_positive: ({ key, found }) => ({
    title:
      key === 'capacity'
        ? prose`The capacity that growth approaches must be above zero`
        : prose`A target of growth must be above zero`,
    found: [plain(found)],
    fix: prose`Write a number above zero: from nothing, and to nothing, there is no rate`,
  }),
} satisfies Partial<DiagnosticWords>;
