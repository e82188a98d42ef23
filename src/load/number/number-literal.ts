import { canonicalUnit } from '../../model/common-units.ts';
import { BYTE_UNITS, familyOf, TIME_UNITS, type UnitFamily } from '../../model/unit.ts';
import { currencyOf, groupingOf } from './currency.ts';
import { type DigitReadings, readMoneyDigits, readPlainDigits } from './digits.ts';
import { type Literal, literalProblem, literalValue, type Mark, NO_MARK } from './literal.ts';

/** A text taken apart: `US$ -1,5M` → prefix `US$`, sign `-`, digits `1,5`, scale `M`. */
type Parts = Mark & {
  readonly written: string;
  readonly unit: string;
  readonly sign: string;
  readonly digits: string;
  /** Whether a blank stands before the suffix: then it is a word, not a slip in the number. */
  readonly apart: boolean;
};

const NUMBER =
  /^([+-]?)((?:R\$|US\$|[$€£¥]|[A-Z]{3}(?=[\s\d]))?)\s*([+-]?)((?:\d[\d.,]*|\.\d+)(?:[eE][+-]?\d+)?)([\s\S]*)$/u;
const SUFFIX = /^(\s*)([kM](?![\p{L}\p{N}_%]))?(\s*)([\p{L}%µ°_$€£¥/][\p{L}\p{N}_%$/.]*)?$/u;
const OPERATOR = /[-+*^<>=!()/]|\b(?:and|or|not)\b/;
/** `2-3%` is more likely a range, and `2026-11-20` a date, than a subtraction. */
const DASHED = /^[\p{L}%]*(?:-|\s*[–—]\s*)\d[\d.,-]*\s?[\p{L}%]*$/u;
const NOT_FINITE = /^[+-]?(?:\.inf|\.nan|inf|infinity|nan)$/i;

/** Reads one number in `unit`: `10k`, `25%`, `800ms`, `R$ 2.000`, `yes`. */
export const readLiteral = (written: string, unit: string): Literal => {
  const text = written.trim();
  const family = familyOf(unit);
  const fact = readFact(text, family);
  if (fact !== undefined) return fact;
  if (NOT_FINITE.test(text)) return literalProblem('number_not_finite', { found: text });
  const match = NUMBER.exec(text);
  if (match === null) return { kind: 'none' };
  const [, before = '', prefix = '', after = '', digits = '', rest = ''] = match;
  const suffix = SUFFIX.exec(rest);
  const readable = suffix !== null && !(before !== '' && after !== '');
  const expression = prefix === '' && OPERATOR.test(rest) && !DASHED.test(rest);
  if (expression && (!readable || /^\s*\//.test(rest))) return { kind: 'none' };
  if (!readable) return unreadable(text, unit);
  const [, blank = '', scale = '', gap = '', name = ''] = suffix;
  return readParts(
    {
      written: text,
      unit,
      sign: before || after,
      prefix,
      digits,
      scale: scale as Mark['scale'],
      suffix: canonicalUnit(name),
      apart: blank !== '' || gap !== '',
    },
    family,
  );
};

const readFact = (text: string, family: UnitFamily): Literal | undefined => {
  const yes = text === 'yes' || text === 'true';
  if (!yes && text !== 'no' && text !== 'false') return undefined;
  if (family.kind === 'fact') return { kind: 'value', value: yes ? 1 : 0, mark: NO_MARK };
  return undefined;
};

const unreadable = (found: string, unit: string): Literal =>
  literalProblem('number_unreadable', { found, unit });

const wrongUnit = ({ written, unit }: Parts, suffix: string): Literal =>
  literalProblem('unit_wrong', { found: written, suffix, unit });

const readParts = (parts: Parts, family: UnitFamily): Literal => {
  const currency = currencyOf(parts.prefix) ?? currencyOf(parts.suffix);
  if (currency !== undefined) return readMoney(parts, family, currency);
  const factor = factorOf(parts, family);
  if (typeof factor !== 'number') return factor;
  const read = readDigits(parts, readPlainDigits(parts.digits), factor);
  return withoutPercent(read, parts, family) ?? read;
};

/** Nobody writes 200 % a month as `2`: from there on a bare share with a basis lacks its `%`. */
const LEAST_UNLIKELY = 2;

/** A share of one whole has its own bounds; one a month may be above 100 %, if it is written so. */
const withoutPercent = (
  read: Literal,
  { written, suffix }: Parts,
  family: UnitFamily,
): Literal | undefined => {
  if (family.kind !== 'share' || family.basis === '' || suffix !== '') return undefined;
  if (read.kind !== 'value' || read.value < LEAST_UNLIKELY) return undefined;
  return literalProblem('percent_missing', { found: written, value: read.value });
};

const readMoney = (parts: Parts, family: UnitFamily, currency: string): Literal => {
  const { prefix, suffix } = parts;
  if (family.kind !== 'money' || currency !== family.currency) {
    return wrongUnit(parts, prefix || suffix);
  }
  const basis = prefix === '' ? '' : suffix;
  if (basis !== '' && basis !== `/${family.basis}`) return wrongUnit(parts, basis);
  return readDigits(parts, readMoneyDigits(parts.digits, groupingOf(currency)), 1);
};

/** What the suffix multiplies with, or why it does not belong to the unit. */
const factorOf = (parts: Parts, family: UnitFamily): number | Literal => {
  const { suffix, scale, unit } = parts;
  const scalable = family.kind === 'count' || family.kind === 'money';
  if (scale !== '' && !scalable) return wrongUnit(parts, scale);
  if (suffix === '' || suffix === unit) return 1;
  if (family.kind === 'share' && (suffix === '%' || suffix === `%/${family.basis}`)) return 0.01;
  // A limit on a quantity whose unit is not declared here (a section's) may be a share.
  if (unit === '' && suffix === '%') return 0.01;
  const seconds = factorIn(TIME_UNITS, suffix);
  if (family.kind === 'time' && seconds !== undefined) return seconds / family.seconds;
  const bytes = factorIn(BYTE_UNITS, suffix);
  if (family.kind === 'bytes' && bytes !== undefined) return bytes / family.bytes;
  const known = seconds !== undefined || bytes !== undefined || suffix.startsWith('%');
  const word = /^[\p{L}%/]+$/u.test(suffix);
  return known || (parts.apart && word && suffix !== 'K')
    ? wrongUnit(parts, suffix)
    : unreadable(parts.written, unit);
};

const factorIn = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const SCALES = { '': 1, k: 1e3, M: 1e6 } as const;

const readDigits = (parts: Parts, readings: DigitReadings, factor: number): Literal => {
  const times = factor * SCALES[parts.scale];
  const values = readings.map((value) => scaled(parts.sign === '-' ? -value : value, times));
  const [value] = values;
  if (value === undefined) return unreadable(parts.written, parts.unit);
  const percent = factor === 0.01;
  if (values.length > 1 && !(percent && /\.000$/.test(parts.digits))) {
    return literalProblem('number_ambiguous', {
      found: parts.written,
      readings: values.map((each) => (percent ? `${scaled(each, 100)}%` : String(each))),
    });
  }
  return literalValue(values.at(-1) ?? value, parts, parts.written);
};

/** 15 digits: `1.1k` is 1100, not 1100.0000000000002. */
const scaled = (value: number, times: number): number =>
  times === 1 || !Number.isFinite(value * times)
    ? value * times
    : Number((value * times).toPrecision(15));
