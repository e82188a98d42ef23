/** Which mark a currency groups thousands with; the other one begins the decimals. */
export type Grouping = '.' | ',' | 'unknown';

/** Digits with marks as numbers: one reading, several that compete, or none. */
export type DigitReadings = readonly number[];

const EXPONENT = /[eE][+-]?\d+$/;

/**
 * Digits in the notation of code and YAML: `1234.5`, `1e6`. `10.000` may have been meant as ten
 * thousand and `1,5` as one and a half: both readings come back.
 */
export const readPlainDigits = (digits: string): DigitReadings => {
  if (/^(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits)) {
    const value = Number(digits);
    return /^[1-9]\d{0,2}\.000$/.test(digits) ? [value * 1000, value] : [value];
  }
  if (/^\d+,\d+$/.test(digits)) {
    return [Number(digits.replace(',', '.')), Number(digits.replace(',', ''))];
  }
  return [];
};

/**
 * Digits behind a currency: `2.000` and `2,50` in BRL, `2,000` and `2.50` in USD. What breaks the
 * currency's own rule (`R$ 2.5`), or could be another country's (`R$ 1,000`), has two readings.
 */
export const readMoneyDigits = (digits: string, grouping: Grouping): DigitReadings => {
  if (/^\d+$/.test(digits) || EXPONENT.test(digits)) return readPlainDigits(digits);
  const marks = digits.replaceAll(/\d/g, '');
  if (!/^\d+([.,]\d+)+$/.test(digits)) return [];
  const last = marks.at(-1) as '.' | ',';
  const decimals = digits.length - digits.lastIndexOf(last) - 1;
  if (marks.length > 1) return severalMarks(digits, marks, last, grouping);
  const asDecimal = decimalReading(digits, last);
  const asGroup = Number(digits.replace(last, ''));
  const groupable = decimals === 3 && /^[1-9]\d{0,2}[.,]/.test(digits);
  if (grouping === last) return groupable ? [asGroup] : [asDecimal, asGroup];
  return groupable ? [asDecimal, asGroup] : [asDecimal];
};

const decimalReading = (digits: string, decimal: '.' | ','): number =>
  Number(digits.replaceAll(decimal === '.' ? ',' : '.', '').replace(decimal, '.'));

/** `1.234.567`, `1.234,50`: the marks themselves say which is which. */
const severalMarks = (
  digits: string,
  marks: string,
  last: '.' | ',',
  grouping: Grouping,
): DigitReadings => {
  const same = new Set(marks).size === 1;
  const group = same ? last : last === '.' ? ',' : '.';
  const shape = same
    ? /^\d{1,3}([.,]\d{3})+$/
    : group === '.'
      ? /^\d{1,3}(\.\d{3})+,\d+$/
      : /^\d{1,3}(,\d{3})+\.\d+$/;
  if (!shape.test(digits) || (grouping !== 'unknown' && grouping !== group)) return [];
  return [same ? Number(digits.replaceAll(last, '')) : decimalReading(digits, last)];
};
