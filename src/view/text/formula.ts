import { amount } from '../../catalog/phrases/amount.ts';
import { joinProse, type Prose, plain } from '../../lib/inline.ts';
import type { FormulaPart } from '../../model/expression.ts';

/** What a formula may show in place of a name; an unknown value is shown as `?`. */
export type Known = {
  readonly value: number | null;
  readonly unit: string;
  readonly word?: string;
};

/** A formula with its names. */
export const namedFormula = (parts: readonly FormulaPart[]): Prose =>
  joinProse(parts.map(partText), '');

/** The same formula with values in the place of names; an ordinal beside a word as its word. */
export const countedFormula = (
  parts: readonly FormulaPart[],
  known: (id: string) => Known | undefined,
): Prose =>
  joinProse(
    parts.map((part, i) => {
      if (isBesideWord(parts[i + 1], parts[i + 2])) return partWord(part, known);
      // What is added and negative is taken off: `5 - 3`, not `5 + -3`.
      if (part === PLUS && isTakenOff(parts, i + 1, known)) return [' - '];
      const negated = parts[i - 1] === PLUS && isTakenOff(parts, i, known);
      return partValue(part, negated ? withoutSign(known) : known);
    }),
    '',
  );

const PLUS = ' + ';

/** A power is of the number with its sign. */
const isTakenOff = (
  parts: readonly FormulaPart[],
  at: number,
  known: (id: string) => Known | undefined,
): boolean => {
  const part = parts[at];
  if (typeof part !== 'object' || part.kind !== 'ref' || parts[at + 1] === ' ^ ') return false;
  return (known(part.id)?.value ?? 0) < 0;
};

const withoutSign =
  (known: (id: string) => Known | undefined) =>
  (id: string): Known | undefined => {
    const step = known(id);
    return step === undefined ? undefined : { ...step, value: Math.abs(step.value ?? 0) };
  };

const partText = (part: FormulaPart): Prose => {
  if (typeof part === 'string') return [part];
  return part.kind === 'ref' ? [part.id] : [plain(part.value)];
};

/** Whether what follows compares with a word: `== "growth"`. */
const isBesideWord = (...following: readonly (FormulaPart | undefined)[]): boolean =>
  /^ [=!]= "/.test(following.filter((part) => typeof part === 'string').join(''));

const partWord = (part: FormulaPart, known: (id: string) => Known | undefined): Prose => {
  const word =
    typeof part === 'string' || part.kind === 'number' ? undefined : known(part.id)?.word;
  return word === undefined ? partValue(part, known) : [`"${word}"`];
};

const partValue = (part: FormulaPart, known: (id: string) => Known | undefined): Prose => {
  if (typeof part === 'string') return [part];
  if (part.kind === 'number') return [plain(part.value)];
  const step = known(part.id);
  if (step === undefined || step.value === null) return ['?'];
  const node = amount(step.value, step.unit);
  const bare = typeof node === 'object' && node.kind === 'number' && node.style === 'plain';
  return [bare ? plain(step.value) : node];
};
