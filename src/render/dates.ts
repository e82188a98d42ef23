import { cleanText } from './clean.ts';

type Precision = 'day' | 'month' | 'month_of_year';
type Form = 'long' | 'short';

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * What CLDR says of the two locales that scale speaks. The first `Intl.DateTimeFormat` of a process takes
 * 10 ms, a tenth of what a report computes with; a test holds every month equal to Intl.
 */
const ENGLISH: Readonly<Record<Form, readonly string[]>> = {
  long: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const BRAZILIAN: Readonly<Record<Form, readonly string[]>> = {
  long: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  ),
  short: 'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.'.split(' '),
};

/** A day or a month in words: `agosto de 2027`, `August 2027`; shortened where room is scarce, `ago. 2027`. */
export const dateInWords = (
  iso: string,
  precision: Precision,
  locale: string,
  form: Form = 'long',
): string => {
  const [, year = '', month, day = '01'] = ISO.exec(iso.slice(0, 10)) ?? [];
  const brazilian = locale === 'pt-BR';
  const name = (brazilian ? BRAZILIAN : ENGLISH)[form][Number(month) - 1];
  if (name === undefined) return cleanText(iso);
  if (precision === 'month_of_year') return name;
  if (brazilian) {
    // `ago. de 2027` is longer than a column of a table has room for.
    const of = form === 'short' ? ' ' : ' de ';
    return (precision === 'day' ? [Number(day), name, year] : [name, year]).join(of);
  }
  return precision === 'day' ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
};
