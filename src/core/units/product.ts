import { type Dimension, times } from './dimension.ts';
import { BARE, type Inferred, UNKNOWN } from './inferred.ts';
import { type Amount, looseOf, turned } from './mismatch.ts';

/** `-x` is in the unit of x; `not x` has none. */
export const negated = (operand: Inferred, op: '-' | 'not'): Inferred => {
  if (op === 'not') return UNKNOWN;
  if (operand.kind !== 'bare' || operand.value === undefined) return operand;
  return { kind: 'bare', value: -operand.value };
};

/** The unit of a · b, or of a ÷ b (`power` -1): `BRL/GB` times `GB/month` is `BRL/month`. */
export const product = (a: Inferred, b: Inferred, power: 1 | -1): Inferred => {
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNKNOWN;
  if (a.kind === 'bare' && b.kind === 'bare') {
    const known = a.value !== undefined && b.value !== undefined;
    return known ? { kind: 'bare', value: (a.value ?? 0) * (b.value ?? 0) ** power } : BARE;
  }
  const [first, second] = [factorOf(a), factorOf(b)];
  // A table or a range may hold what converts.
  if (first === undefined || second === undefined) return UNKNOWN;
  return {
    kind: 'amount',
    dimension: times(first.dimension, second.dimension, power),
    factor: first.factor * second.factor ** power,
    declared: false,
    ...looseOf([first, power === 1 ? second : turned(second)]),
  };
};

const NOTHING: Dimension = { scale: 1, powers: new Map(), words: new Map() };

const factorOf = (
  part: Exclude<Inferred, { kind: 'unknown' }>,
): Omit<Amount, 'declared'> | undefined => {
  if (part.kind === 'amount') return { ...part, part: part.part || isShare(part.dimension) };
  if (part.value === undefined) return undefined;
  return { dimension: NOTHING, factor: part.value, part: false, whole: false, cancelled: false };
};

/** The unit of a power, which is sure of bare numbers alone. */
export const raised = (base: Inferred, exponent: Inferred): Inferred => {
  if (exponent.kind !== 'bare' || exponent.value === undefined) return UNKNOWN;
  if (base.kind === 'bare' && base.value !== undefined) {
    return { kind: 'bare', value: base.value ** exponent.value };
  }
  return UNKNOWN;
};

const isShare = ({ measure, powers }: Dimension): boolean =>
  measure === 'share' && powers.size === 0;
