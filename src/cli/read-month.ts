import { calendarMonths, monthAfter } from '../lib/calendar.ts';
import { diagnostic } from '../model/diagnostic/diagnostic.ts';
import { MOST_MONTHS } from '../model/simulation-size.ts';
import { InvalidInput } from './run-context.ts';

type MonthOption = '--month' | '--goal-month';

/** A month of an option, counted from the month of `at`: `12`, or `2027-11` from 2026-11-20. */
export const readMonth = (
  option: MonthOption,
  found: string | undefined,
  at: string,
): number | undefined => {
  if (found === undefined) return undefined;
  const months = monthsIn(found, at);
  if (months !== undefined && months >= 0 && months <= MOST_MONTHS) return months;
  if (months !== undefined && MONTH.test(found)) throw outOfReach(option, found, at, months);
  const expected = ['12', (calendarYear(at) + 1).toString().padStart(4, '0') + at.slice(4, 7)];
  const facts = { option, found, expected, range: { min: 0, max: MOST_MONTHS } };
  throw new InvalidInput([diagnostic('option_value_wrong', facts)]);
};

const MONTH = /^\d{4}-\d{2}$/;

const monthsIn = (found: string, at: string): number | undefined => {
  if (/^\d+$/.test(found)) return Number(found);
  return MONTH.test(found) ? calendarMonths(at, found) : undefined;
};

const calendarYear = (day: string): number => Number(day.slice(0, 4));

const outOfReach = (option: MonthOption, found: string, at: string, months: number) => {
  const first = at.slice(0, 7);
  const last = monthAfter(at, MOST_MONTHS) ?? first;
  const when = months < 0 ? 'past' : 'too_far';
  return new InvalidInput([diagnostic('month_out_of_reach', { option, found, when, first, last })]);
};
