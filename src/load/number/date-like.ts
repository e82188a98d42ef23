import { parseDay } from '../../lib/calendar.ts';
import { given } from '../../lib/given.ts';
import type { DiagnosticFacts } from '../../model/diagnostic/diagnostic.ts';

/**
 * Whether a text is meant as a month or a day of the calendar: `2027-11`, `2027-13`, `2027-11-26`, and what is no
 * division or difference though it could be one, `26/11/2027`.
 */
export const isDateLike = (text: string): boolean => DATE_LIKE.test(text.trim());

const DATE_LIKE =
  /^(?:\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?|\d{1,2}[-/](?:\d{1,2}[-/])?\d{4}|\d{1,2}\.\d{1,2}\.\d{4})(?:[T ]\d{1,2}:.*)?$/;

/**
 * The day that such a text means, of a month its first: `11/2027` → 2027-11-01, `26/11/2027` → 2027-11-26. Undefined
 * where none is certain: `10/11/2027` is a day of October to one reader, of November to another.
 */
export const dayMeant = (text: string): string | undefined => {
  const parts = text.trim().split(/[-/.]/).map(Number);
  const yearFirst = (parts[0] ?? 0) > 31;
  const [year = 0] = yearFirst ? parts : parts.slice(-1);
  const [first = 0, second] = yearFirst ? parts.slice(1) : parts.slice(0, -1);
  const read = second === undefined ? [dayOf(year, first, 1)] : [dayOf(year, first, second)];
  if (second !== undefined && !yearFirst) read.push(dayOf(year, second, first));
  const days = new Set(read.filter((day) => parseDay(day) !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
};

const dayOf = (year: number, month: number, day: number): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');

/** What is wrong with a date that stands where `needed` should. */
export const dateMisplaced = (
  text: string,
  needed: Facts['needed'],
  { unit, dayKey }: { readonly unit?: string | undefined; readonly dayKey?: string | undefined },
): Facts => ({
  found: text.trim(),
  needed,
  ...given({ unit, dayKey, day: dayKey === undefined ? undefined : dayMeant(text) }),
});

type Facts = DiagnosticFacts['date_misplaced'];
