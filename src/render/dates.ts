import { cleanText } from './clean.ts';

type Precision = 'day' | 'month' | 'month_of_year';

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

const formats = new Map<string, Format>();

/** What it has written once it has at hand: a chart that is dragged asks for its months in every frame. */
type Format = { readonly intl: Intl.DateTimeFormat; readonly written: Map<string, string> };

/** A day or a month in words: `agosto de 2027`, `August 2027`; shortened where room is scarce, `ago. 2027`. */
export const dateInWords = (
  iso: string,
  precision: Precision,
  locale: string,
  form: 'long' | 'short' = 'long',
): string => {
  const [, year, month, day = '01'] = ISO.exec(iso.slice(0, 10)) ?? [];
  if (year === undefined || month === undefined) return cleanText(iso);
  const { intl, written } = formatOf(precision, locale, form);
  const known = written.get(iso);
  if (known !== undefined) return known;
  const text = intl.format(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))));
  // `ago. de 2027` is longer than a column of a table has room for.
  const made = form === 'short' ? text.replace(/ de /g, ' ') : text;
  written.set(iso, made);
  return made;
};

const formatOf = (precision: Precision, locale: string, form: 'long' | 'short'): Format => {
  const key = `${locale} ${precision} ${form}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const intl = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: form,
    ...(precision === 'month_of_year' ? {} : { year: 'numeric' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  const made = { intl, written: new Map() };
  formats.set(key, made);
  return made;
};
