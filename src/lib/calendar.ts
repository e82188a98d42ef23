const DAYS_OF_A_MONTH = 30;
const DAY_MS = 86_400_000;

/** `2026-11-20` as a UTC time, or undefined when it is not a day of the calendar. */
export const parseDay = (text: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || formatDay(time) !== text ? undefined : time;
};

/** A UTC time as `2026-11-20`. */
export const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Months of 30 days from one day to another, negative where it lies behind: 2026-11-20 → 2026-12-05 is 0.5. */
export const monthsBetween = (from: string, to: string): number | undefined => {
  const [start, end] = [parseDay(from), parseDay(to)];
  return start === undefined || end === undefined
    ? undefined
    : (end - start) / (DAY_MS * DAYS_OF_A_MONTH);
};

/**
 * Months by the calendar from the month of `from` to a month or a day, whose part of its month
 * counts: 2026-11-20 → 2027-11 is 12, → 2026-11-16 is 0.5. Undefined where one is no date.
 */
export const calendarMonths = (from: string, to: string): number | undefined => {
  const day = to.length === 7 ? `${to}-01` : to;
  const [start, end] = [parseDay(from), parseDay(day)];
  if (start === undefined || end === undefined) return undefined;
  const [a, b] = [new Date(start), new Date(end)];
  const [year, month] = [b.getUTCFullYear(), b.getUTCMonth()];
  const part = (b.getUTCDate() - 1) / lastDayOfMonth(year, month);
  return (year - a.getUTCFullYear()) * 12 + month - a.getUTCMonth() + part;
};

/** The month of a day, 1 (January) to 12. */
export const monthOfYear = (day: string): number | undefined => {
  const time = parseDay(day);
  return time === undefined ? undefined : new Date(time).getUTCMonth() + 1;
};

/**
 * The day `months` after `day` (`YYYY-MM-DD`): whole months by the calendar, the rest as days of a
 * 30-day month. 2026-11-20 + 1.5 → 2027-01-04. Undefined past the calendar (year 9999).
 */
export const addMonths = (day: string, months: number): string | undefined => {
  const start = parseDay(day);
  if (start === undefined || !Number.isFinite(months) || Math.abs(months) > 120_000)
    return undefined;
  const from = new Date(start);
  const whole = Math.trunc(months);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + whole;
  const date = Math.min(from.getUTCDate(), lastDayOfMonth(year, month));
  const days = Math.round((months - whole) * DAYS_OF_A_MONTH);
  const end = new Date(utc(year, month, date).getTime() + days * DAY_MS);
  return end.getUTCFullYear() > 9999 || end.getUTCFullYear() < 1
    ? undefined
    : formatDay(end.getTime());
};

/** The month of the calendar some months after a day: 2026-11-20 and 1 → 2026-12. */
export const monthAfter = (day: string, months: number | null): string | null =>
  months === null ? null : (addMonths(`${day.slice(0, 7)}-01`, months)?.slice(0, 7) ?? null);

/** `Date.UTC` would take the years 0–99 for 1900–1999. */
const utc = (year: number, month: number, date: number): Date => {
  const day = new Date(0);
  day.setUTCFullYear(year, month, date);
  return day;
};

const lastDayOfMonth = (year: number, month: number): number =>
  utc(year, month + 1, 0).getUTCDate();
