import { cleanText } from './clean.ts';

type Precision = 'day' | 'month' | 'month_of_year';

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day or a month in words: `agosto de 2027`, `August 2027`; shortened where room is scarce, `ago. 2027`. */
export const dateInWords = (
  iso: string,
  precision: Precision,
  locale: string,
  form: 'long' | 'short' = 'long',
): string => {
  const [, year, month, day = '01'] = ISO.exec(iso.slice(0, 10)) ?? [];
  if (year === undefined || month === undefined) return cleanText(iso);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const text = formatOf(precision, locale, form).format(date);
  // `ago. de 2027` is longer than a column of a table has room for.
  return form === 'short' ? text.replace(/ de /g, ' ') : text;
};

const formatOf = (precision: Precision, locale: string, form: 'long' | 'short') => {
  const key = `${locale} ${precision} ${form}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: form,
    ...(precision === 'month_of_year' ? {} : { year: 'numeric' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
};
