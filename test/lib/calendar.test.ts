import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarMonths,
  formatDay,
  monthAfter,
  monthOfYear,
  parseDay,
} from '../../src/lib/calendar.ts';

describe('a day', () => {
  it.each(['2026-11-20', '2024-02-29', '2000-01-01', '0001-01-01', '9999-12-31'])('%s', (day) => {
    const time = parseDay(day);
    expect(time).toBeTypeOf('number');
    expect(formatDay(time as number)).toBe(day);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '20261120',
    '',
    'today',
  ])('%j is none', (day) => {
    expect(parseDay(day)).toBeUndefined();
  });
});

describe('months after a day', () => {
  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-12-20'],
    ['2026-11-20', 14, '2028-01-20'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-20', 1.5, '2027-01-04'], // 20 December and 15 days
    ['2026-11-20', 0.5, '2026-12-05'],
    ['2026-11-20', 62 / 30, '2027-01-22'], // 20 January and 2 days
    ['2026-11-20', -1, '2026-10-20'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-11-20', -0.5, '2026-11-05'],
    ['0050-01-31', 1, '0050-02-28'], // not 1950
  ] as const)('%s and %d', (day, months, after) => {
    expect(addMonths(day, months)).toBe(after);
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2026-11-20', 1e9],
    ['2026-11-20', Number.NaN],
    ['2026-11-20', Number.POSITIVE_INFINITY],
    ['2026-02-30', 1],
  ] as const)('%s and %d lie beyond the calendar', (day, months) => {
    expect(addMonths(day, months)).toBeUndefined();
  });
});

describe('months by the calendar', () => {
  it.each([
    ['2026-11-20', '2027-11', 12],
    ['2026-11-01', '2026-11', 0],
    ['2026-11-30', '2026-12', 1],
    ['2026-11-20', '2026-09-16', -1.5], // 15 of 30 days into September
    ['2026-11-20', '2027-02-15', 3.5], // 14 of 28
    ['2026-12-31', '2028-02', 14],
    ['2026-11-20', '2027-13', undefined],
    ['2026-11-20', '2027-02-30', undefined],
  ] as const)('from %s to %s: %s', (from, to, months) => {
    expect(calendarMonths(from, to)).toBe(months);
  });

  it.each([
    ['2026-01-31', 1],
    ['2026-12-01', 12],
    ['2026-13-01', undefined],
  ] as const)('%s lies in month %s', (day, month) => {
    expect(monthOfYear(day)).toBe(month);
  });

  it.each([
    ['2026-11-30', 3, '2027-02'],
    ['2026-01-31', 1, '2026-02'],
    ['2026-11-20', 14, '2028-01'],
    ['2026-11-20', null, null],
  ] as const)('%s and %s months lie in %s', (day, months, month) => {
    expect(monthAfter(day, months)).toBe(month);
  });
});
