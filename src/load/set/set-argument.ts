import { nearestNames } from '../../lib/did-you-mean.ts';
import {
  type Checked,
  type DiagnosticCode,
  type DiagnosticFacts,
  diagnostic,
} from '../../model/diagnostic/diagnostic.ts';
import { sameId } from '../../model/id.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { Place } from '../../model/place.ts';
import { measured } from '../metrics/measured.ts';
import { readNumberText } from '../number/number-text.ts';
import type { SetSpec } from './set-spec.ts';

/**
 * Reads one `--set ID=VALUE`: a number or a range in the unit of the quantity, or one of its words;
 * never a formula. `index` counts the arguments from 0; places count them as lines from 1.
 */
export const loadSet = (
  argument: string,
  index: number,
  unitOf: (id: string) => SetSpec | undefined,
  ids: Iterable<string>,
): Checked<Measurement | undefined> => {
  const equals = argument.indexOf('=');
  const id = argument.slice(0, Math.max(0, equals)).trim();
  const text = equals < 0 ? '' : argument.slice(equals + 1).trim();
  if (id === '' || text === '') {
    return failed('set_syntax', { found: argument }, placeIn(argument, index, argument));
  }
  const spec = unitOf(id);
  if (spec === undefined) {
    const near = nearestNames(id, ids);
    return failed('name_unknown', { name: id, near }, placeIn(argument, index, id));
  }
  return readSetValue({ id, text, place: placeIn(argument, index, text, equals) }, spec);
};

/** Reads what a quantity is set to. */
export const readSetValue = (
  { id, text, place }: { readonly id: string; readonly text: string; readonly place: Place },
  spec: SetSpec,
): Checked<Measurement | undefined> => {
  if (spec.words !== undefined) return readWord(id, text, spec.words, place);
  const read = readNumberText(text, spec);
  if (read.kind === 'problem') return failed(read.problem.code, read.problem.facts, place);
  if (read.kind === 'formula') {
    return failed('number_unreadable', { found: text, unit: spec.unit }, place);
  }
  return { value: measured(id, read, 'set', place), problems: [] };
};

/** An ordinal is the number of its word. */
const readWord = (
  id: string,
  text: string,
  words: readonly string[],
  place: Place,
): Checked<Measurement | undefined> => {
  const value = words.findIndex((word) => sameId(word, text));
  if (value < 0) return failed('choice_wrong', { found: text, choices: words }, place);
  return { value: { id, value, source: 'set', place }, problems: [] };
};

/** Where `part` of the argument stands, at or behind `from`. */
const placeIn = (argument: string, index: number, part: string, from = 0): Place => ({
  file: '--set',
  line: index + 1,
  column: argument.indexOf(part, from) + 1,
  length: Math.max(1, part.length),
});

const failed = <C extends DiagnosticCode>(
  code: C,
  facts: DiagnosticFacts[C],
  place: Place,
): Checked<undefined> => ({ value: undefined, problems: [diagnostic(code, facts, place)] });
