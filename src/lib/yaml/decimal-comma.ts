import type { Span, YamlEntry, YamlProblem } from './node.ts';

/** Digits, and what may follow those of a number: `90`, `5%`, `50k`, `50 ms`, `90/user/month`. */
const REST = /^\d+ ?[%a-zA-Z]*(?:\/.*| (?:per|por) .*)?$/;
/** Three digits: `90,000` is ninety thousand. */
const GROUP = /^\d{3}(?!\d)/;
const MORE = /^(?:,\d{3})+(?![\d.])/;
/** What stands before the comma, with the mark of a currency: of `R$ 45,00` what was meant is `45.00`. */
const HEAD = /((?:(?:R\$|US\$|[$€£¥]|\b[A-Z]{3}) ?)?)(\d{1,3}(?:\.\d{3})+|\d+)$/;

/**
 * A number written with a decimal comma in a map between brackets: the value behind `before` ends in
 * digits, and right behind its comma stands a key of digits without a value. `{price: 1.500,90}` is
 * `1.500` and a key `90`; what was meant is `1500.90`. Three digits behind it are thousands: of `90,000`
 * what was meant is `90000`.
 */
export const decimalComma = (
  text: string,
  key: Span,
  before: YamlEntry | undefined,
): YamlProblem | undefined => {
  if (before?.node.kind !== 'scalar') return undefined;
  const rest = text.slice(...key).trim();
  const { textSpan } = before.node;
  const [, mark = '', head] = HEAD.exec(text.slice(...textSpan)) ?? [];
  if (head === undefined || !REST.test(rest) || text.slice(textSpan[1], key[0]) !== ',') {
    return undefined;
  }
  const [more = ''] = MORE.exec(text.slice(key[1])) ?? [];
  const number = `${head},${rest}${more}`;
  const grouped = GROUP.test(rest) && /^[1-9]\d{0,2}$/.test(head);
  const instead = grouped ? number.replaceAll(',', '') : `${head.replaceAll('.', '')}.${rest}`;
  const span: Span = [textSpan[1] - head.length - mark.length, key[1] + more.length];
  return { kind: 'decimal_comma', found: `${mark}${number}`, instead, grouped, span };
};
