import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/render/dates.ts';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

describe.each(['en', 'pt-BR'])('dates in %s equal Intl', (locale) => {
  test.each(['long', 'short'] as const)('%s, in every month', (form) => {
    for (const month of MONTHS) {
      const iso = `2027-${String(month).padStart(2, '0')}-09`;
      const parts = { timeZone: 'UTC', month: form } as const;
      const written = (more: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...parts, ...more }).format(new Date(iso));
      // A short one in Portuguese leaves out `de`: a column of a table has no room for it.
      const brief = (text: string) => (form === 'short' ? text.replace(/ de /g, ' ') : text);
      expect(dateInWords(iso, 'day', locale, form)).toBe(
        brief(written({ year: 'numeric', day: 'numeric' })),
      );
      expect(dateInWords(iso, 'month', locale, form)).toBe(brief(written({ year: 'numeric' })));
      expect(dateInWords(iso, 'month_of_year', locale, form)).toBe(written({}));
    }
  });
});

test('a month of a day and a day of a month are read alike', () => {
  expect(dateInWords('2027-08', 'month', 'pt-BR')).toBe('agosto de 2027');
  expect(dateInWords('2027-08-31T10:00:00Z', 'month', 'en')).toBe('August 2027');
});

test.each(['soon', '2027-13-01', ''])('what is no date is shown as it is: %s', (text) => {
  expect(dateInWords(text, 'day', 'en')).toBe(text);
});
