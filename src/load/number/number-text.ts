import { canonicalUnit, singularOf } from '../../model/common-units.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { type Interval, intervalFar, type Limits, Z95 } from '../../model/interval.ts';
import { DAY_SECONDS, familyOf } from '../../model/unit.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { compoundingOf } from './compounding.ts';
import { dateMisplaced, isDateLike } from './date-like.ts';
import { readInterval } from './interval-literal.ts';
import type { NumberText } from './literal.ts';
import { mapNumber } from './map-number.ts';
import { readLiteral } from './number-literal.ts';
import { readPriceOfMany } from './price-of-many.ts';

/**
 * Reads a number as people write it, in the unit of `spec` and within its bounds: `10k`, `25%`,
 * `800ms`, `R$ 2.000`, `2% to 3%`, `uniform(1, 5)`. A problem has no place yet.
 */
export const readNumberText = (written: string, spec: NumberSpec): NumberText => {
  const trimmed = written.trim();
  if (trimmed.length > LONGEST_NUMBER) return beyondNumbers(trimmed, spec);
  if (isLongTime(spec.unit) && isDateLike(trimmed)) {
    return problemOf(diagnostic('date_misplaced', dateMisplaced(trimmed, 'duration', spec)));
  }
  const many = readPriceOfMany(trimmed, spec);
  if (many?.kind === 'problem') return many;
  if (many !== undefined) {
    return mapNumber(readOne(many.text, spec), (price) => price / many.count);
  }
  const grown = compoundingOf(trimmed, spec);
  if (grown !== undefined) return mapNumber(readOne(grown.text, grown.spec), grown.of);
  return readOne(withoutEach(trimmed, spec), spec);
};

const readOne = (text: string, spec: NumberSpec): NumberText => {
  const interval = readInterval(text, spec);
  if (interval.kind === 'problem') return interval;
  if (interval.kind === 'interval') return withinBounds(interval.interval, spec);
  const literal = interval.kind === 'value' ? interval : readLiteral(text, spec.unit);
  switch (literal.kind) {
    case 'problem':
      return literal;
    case 'value':
      return constantWithin(literal.value, spec);
    case 'none':
      return mayBeFormula(text)
        ? { kind: 'formula' }
        : problemOf(diagnostic('number_unreadable', { found: text, unit: spec.unit }));
  }
};

/**
 * `R$ 9,90/user/month` of a price for each of `users` is `R$ 9,90/month`, or `/unit` where it is that; of each of
 * `orders/month` that is `R$ 50/order`.
 */
const withoutEach = (written: string, { unit, each }: NumberSpec): string => {
  if (each === undefined) return written;
  const text = canonicalBasis(written);
  const basis = unit.slice(unit.indexOf('/'));
  const [counted = each, ...period] = each.split('/');
  const once = new RegExp(`/(?:${[counted, singularOf(counted)].map(literal).join('|')})$`);
  if (period.length === 1) return text.replace(once, basis);
  return [each, each.replace(/s$/, '')].reduce(
    (shorter, one) =>
      basis === '/unit'
        ? shorter.replaceAll(`/${one}/month`, basis).replaceAll(`/${one}`, basis)
        : shorter.replaceAll(`/${one}${basis}`, basis),
    text,
  );
};

const literal = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');

/** `R$ 5/mês` as `R$ 5/month`, and `R$ 5 per user per month` as `R$ 5/user/month`. */
const canonicalBasis = (text: string): string =>
  text
    .replace(/\s+(?:per|por|ao)\s+(?=\p{L})/gu, '/')
    .replace(/\/(\p{L}+)/gu, (_, word: string) => `/${canonicalUnit(word)}`);

/** A day or longer: what is counted in seconds may be a fraction, `1/2000`. */
const isLongTime = (unit: string): boolean => {
  const family = familyOf(unit);
  return family.kind === 'time' && family.seconds >= DAY_SECONDS;
};

/** More digits than any double has; a longer text may only be a formula. */
const LONGEST_NUMBER = 400;

const beyondNumbers = (text: string, spec: NumberSpec): NumberText =>
  mayBeFormula(text)
    ? { kind: 'formula' }
    : problemOf(
        diagnostic('number_unreadable', { found: `${text.slice(0, 40)}…`, unit: spec.unit }),
      );

/** A number or a range, without any formula. */
export type PlainNumber = Exclude<NumberText, { kind: 'formula' }>;

/** A name, an operator or a parenthesis; yes and no are facts that are not asked for here. */
const mayBeFormula = (text: string): boolean =>
  /[\p{L}_+*/^()<>=-]/u.test(text) && !/^(?:yes|no|true|false)$/.test(text);

const problemOf = (problem: Diagnostic): PlainNumber => ({ kind: 'problem', problem });

/** `value` as a constant, unless it is out of the bounds of `spec`. */
export const constantWithin = (value: number, spec: NumberSpec): PlainNumber => {
  const problem = boundsProblem(value, spec);
  return problem === undefined ? { kind: 'constant', value } : problemOf(problem);
};

/**
 * `interval` as a range, unless it reaches beyond the bounds of `spec` within its 90 %; the tails of one
 * that reaches them only there are cut off.
 */
export const withinBounds = (interval: Interval, spec: NumberSpec): PlainNumber => {
  const ends =
    interval.kind === 'normal'
      ? [interval.mean]
      : interval.kind === 'split'
        ? [interval.low, interval.mid, interval.high]
        : [interval.low, interval.high];
  for (const end of ends) {
    const problem = boundsProblem(end, spec);
    if (problem !== undefined) return problemOf(problem);
  }
  const [low, high] = [intervalFar(interval, -Z95), intervalFar(interval, Z95)];
  if (boundsProblem(low, spec) !== undefined || boundsProblem(high, spec) !== undefined) {
    const facts = { low, high, ...boundsOf(spec), unit: spec.unit };
    return problemOf(diagnostic('range_beyond', facts));
  }
  return { kind: 'range', interval: { ...interval, ...limitsOf(interval, spec) } };
};

/** No sample lies as far out: the smallest share has 52 bits. */
const FAR = 9;

const limitsOf = (interval: Interval, spec: NumberSpec): Limits => {
  const { min, max } = boundsOf(spec);
  return {
    ...(min !== undefined && intervalFar(interval, -FAR) < min ? { min } : {}),
    ...(max !== undefined && intervalFar(interval, FAR) > max ? { max } : {}),
  };
};

const boundsProblem = (found: number, spec: NumberSpec): Diagnostic | undefined => {
  const { min, max } = boundsOf(spec);
  if (familyOf(spec.unit).kind === 'fact' && found !== 0 && found !== 1) {
    return diagnostic('number_unreadable', { found: String(found), unit: spec.unit });
  }
  if ((min === undefined || found >= min) && (max === undefined || found <= max)) return undefined;
  return diagnostic('number_out_of_range', {
    found,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: spec.unit,
  });
};

/** A share without a basis is a part of a whole, whatever else is allowed. */
const boundsOf = ({ unit, min, max }: NumberSpec): Pick<NumberSpec, 'min' | 'max'> =>
  unit === 'share'
    ? { min: Math.max(0, min ?? 0), max: Math.min(1, max ?? 1) }
    : { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
