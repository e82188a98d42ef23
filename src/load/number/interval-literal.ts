import type { Interval } from '../../model/interval.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { type Literal, type LiteralProblem, literalProblem as problem } from './literal.ts';
import { readLiteral } from './number-literal.ts';

/** A text read as an uncertain number; `none` when it is not written as one. */
export type IntervalLiteral =
  | { readonly kind: 'interval'; readonly interval: Interval }
  /** Both ends are the same. */
  | { readonly kind: 'value'; readonly value: number }
  | LiteralProblem
  | { readonly kind: 'none' };

/** Reads `2% to 3%`, `uniform(a, b)` or `normal(mean, sd)` in the unit of `spec`. */
export const readInterval = (text: string, spec: NumberSpec): IntervalLiteral => {
  const call = /^(uniform|normal)\s*\(([^()]*)\)$/.exec(text);
  if (call !== null) return readCall(text, call[1] === 'uniform', call[2] ?? '', spec);
  const range = /^(.*\S)\s+to\s+(\S.*)$/.exec(text);
  if (range === null) return { kind: 'none' };
  const [, low = '', high = ''] = range;
  const ends = readPair(low, high, spec.unit);
  if (ends.kind !== 'pair') return ends;
  return lognormal(ends.first, ends.second);
};

/** `low` to `high`, the 5th and 95th percentile of a lognormal. */
const lognormal = (low: number, high: number): IntervalLiteral => {
  if (low > high) return problem('range_reversed', { low, high });
  if (low === high) return { kind: 'value', value: low };
  if (low <= 0) return problem('range_not_positive', { low, high });
  return { kind: 'interval', interval: { kind: 'lognormal', low, high } };
};

const readCall = (
  text: string,
  uniform: boolean,
  inside: string,
  spec: NumberSpec,
): IntervalLiteral => {
  const [first, second] = argumentsOf(inside);
  if (first === undefined || second === undefined) {
    return problem('number_unreadable', { found: text, unit: spec.unit });
  }
  const ends = readPair(first, second, spec.unit);
  if (ends.kind === 'none') return problem('number_unreadable', { found: text, unit: spec.unit });
  if (ends.kind !== 'pair') return ends;
  const { first: a, second: b } = ends;
  if (uniform) {
    if (a > b) return problem('range_reversed', { low: a, high: b });
    if (a === b) return { kind: 'value', value: a };
    return { kind: 'interval', interval: { kind: 'uniform', low: a, high: b } };
  }
  if (b < 0) return problem('number_out_of_range', { found: b, min: 0, unit: spec.unit });
  if (b === 0) return { kind: 'value', value: a };
  return { kind: 'interval', interval: { kind: 'normal', mean: a, sd: b } };
};

/** A comma may also begin decimals (`R$ 1,50, R$ 2,00`): the one with a blank behind it counts first. */
const argumentsOf = (inside: string): readonly string[] => {
  const apart = inside.split(/,\s+/);
  const parts = apart.length === 2 ? apart : inside.split(',');
  return parts.length === 2 ? parts : [];
};

type Pair =
  | { readonly kind: 'pair'; readonly first: number; readonly second: number }
  | LiteralProblem
  | { readonly kind: 'none' };

const readPair = (low: string, high: string, unit: string): Pair => {
  const ends = shareMark(low, high, unit);
  if (ends.first.kind === 'none' && ends.second.kind === 'none') return { kind: 'none' };
  for (const [end, written] of [
    [ends.first, low],
    [ends.second, high],
  ] as const) {
    if (end.kind === 'problem') return end;
    if (end.kind === 'none') return problem('number_unreadable', { found: written.trim(), unit });
  }
  const first = ends.first as Extract<Literal, { kind: 'value' }>;
  const second = ends.second as Extract<Literal, { kind: 'value' }>;
  const scale = second.mark.scale;
  if (first.mark.scale === '' && scale !== '') {
    const both = readLiteral(low + scale, unit);
    // `2 to 3k` may mean either; `300 to 3k` only one, as 300k would be above 3k.
    if (both.kind === 'value' && both.value <= second.value) {
      const readings = [`${low}${scale} to ${high}`, `${first.value} to ${high}`];
      return problem('number_ambiguous', { found: `${low} to ${high}`, readings });
    }
  }
  return { kind: 'pair', first: first.value, second: second.value };
};

/** Digits, and at most a scale: what stands without a unit of its own. */
const BARE = /^[+-]?[\d.,]+(?:[eE][+-]?\d+)?\s*[kM]?$/;

/** `2 to 3%` means 2% to 3%, and `R$ 10 to 20` means R$ 10 to R$ 20. */
const shareMark = (
  low: string,
  high: string,
  unit: string,
): { readonly first: Literal; readonly second: Literal } => {
  const first = readLiteral(low, unit);
  const second = readLiteral(high, unit);
  if (BARE.test(low.trim()) && second.kind === 'value') {
    const { prefix, suffix } = second.mark;
    return { first: readLiteral(`${prefix} ${low} ${suffix}`, unit), second };
  }
  if (BARE.test(high.trim()) && first.kind === 'value') {
    return { first, second: readLiteral(`${first.mark.prefix} ${high}`, unit) };
  }
  return { first, second };
};
