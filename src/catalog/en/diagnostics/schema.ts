import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { Shape } from '../../../model/diagnostic/diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { exampleLineOf, exampleOf } from '../../phrases/example-of.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { sections } from '../help/sections.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

type ShapeWords = { readonly name: Prose; readonly fix: Prose };

const SHAPES: Readonly<Record<Shape, ShapeWords>> = {
  map: {
    name: prose`keys with values`,
    fix: prose`Write ${code('key: value')} lines, indented below the key, or ${code('{key: value}')}`,
  },
  list: {
    name: prose`a list`,
    fix: prose`Write ${code('- item')} lines, or ${code('[item, item]')}`,
  },
  text: {
    name: prose`text`,
    fix: prose`Write text; put it in quotes if it begins with ${code('#')} or looks like a number, a list or ${code('yes')}`,
  },
  number: {
    name: prose`a number, a range or a formula`,
    fix: prose`Write a number (${code('10k')}, ${code('25%')}), a range (${code('2% to 3%')}) or a formula (${code('mau * 2')})`,
  },
  id: {
    name: prose`a name without spaces`,
    fix: prose`Write letters, digits, ${code('_')} or ${code('-')}, as in ${code('peak_rps')}`,
  },
  condition: {
    name: prose`a condition`,
    fix: prose`Write a comparison such as ${code('mau >= 50k')}, or nest them: ${code('{all: [mau >= 50k, peak_rps > 500]}')}`,
  },
  formula: {
    name: prose`a formula`,
    fix: prose`Write a formula such as ${code('mau * 2')}`,
  },
  text_by_language: {
    name: prose`text, or one text for each language`,
    fix: prose`Write text, or ${code('{en: …, pt-BR: …}')}`,
  },
  window: {
    name: prose`text, or weeks or months in numbers`,
    fix: prose`Write text, or ${code('{from: 5, to: 8, unit: weeks}')}`,
  },
  moment: {
    name: prose`a month, a day, or months from today`,
    fix: prose`Write ${code('2027-11')}, ${code('2027-11-26')} or ${code('12')}`,
  },
  yes_no: { name: prose`yes or no`, fix: prose`Write ${code('yes')} or ${code('no')}` },
};

const exclusive = (found: readonly string[]): Prose =>
  found.length === 0
    ? prose`One key is missing here`
    : prose`The keys ${allOf(found)} exclude each other`;

/** A key without a value reads as null. */
const isNothing = (found: string): boolean => found === '' || found === 'null';

/** How a shape is written; of keys and items also those that would be right here. */
const fixOf = (expected: Shape, path: readonly string[]): Prose => {
  const { fix } = SHAPES[expected];
  const example =
    expected === 'map' || expected === 'list' ? exampleLineOf(sections, path) : undefined;
  return example === undefined ? fix : prose`${fix}, as in ${code(example)}`;
};

/** What becomes of a key that is like none that is known at its place. */
const otherThan = (homes: readonly string[]): Prose =>
  homes.length === 0
    ? prose`Remove it, or use a key that is known here`
    : prose`Move it to ${anyOf(homes)}, or remove it`;

/** Keys and values that have no place in a profile. */
export const schemaWords = {
  key_unknown: ({ key, near, known, homes = [], instead }) => ({
    title: prose`The key ${quote(key)} is not known here`,
    expected: known.length === 0 || near.length > 0 ? undefined : anyOf(known),
    fix: instead === undefined ? suggest(near, otherThan(homes)) : prose`Write ${quote(instead)}`,
  }),
  key_missing: ({ key, path, example = exampleOf(sections, path ?? []) }) => ({
    title: prose`The key ${quote(key)} is missing`,
    fix: prose`Add ${example === undefined ? quote(`${key}: …`) : code(`${key}: ${example}`)} here`,
  }),
  keys_exclusive: ({ keys, found }) => ({
    title: exclusive(found),
    expected: prose`${found.length === 0 ? 'one of' : 'only one of'} ${anyOf(keys)}`,
    fix: found.length === 0 ? prose`Add one of them` : prose`Keep one of them and remove the rest`,
  }),
  type_wrong: ({ expected, found, path = [] }) => ({
    title: prose`This must be ${SHAPES[expected].name}`,
    found: isNothing(found) ? prose`nothing` : [quote(found)],
    fix: fixOf(expected, path),
  }),
  choice_wrong: ({ found, choices }) => ({
    title: isNothing(found)
      ? prose`A value is missing here`
      : prose`${quote(found)} is not one of the choices here`,
    expected: anyOf(choices),
    fix: suggest(
      nearestNames(found.replaceAll(/^["']|["']$/g, ''), choices),
      prose`Write ${anyOf(choices)}`,
    ),
  }),
  list_empty: ({ key }) => ({
    title: prose`The list ${quote(key)} is empty`,
    expected: key === 'points' ? prose`at least one point` : prose`at least one item`,
    fix:
      key === 'points'
        ? prose`Add a point, as in ${code('{10k: 300}')}`
        : prose`Add an item below it: ${code('- …')}`,
  }),
  text_too_long: ({ length, limit }) => ({
    title: prose`The text is too long`,
    expected: prose`at most ${plain(limit, 'characters')}`,
    found: [plain(length, 'characters')],
    fix: prose`Shorten it`,
  }),
  port_taken: ({ port, other, first }) => ({
    title: prose`The port ${quote(String(port))} is taken by ${quote(other)}, which runs in the same phase`,
    found: prose`the other at ${quote(fileLine(first))}`,
    fix: prose`Choose another port, or let the two run in different ${code('phases')}`,
  }),
  id_invalid: ({ id, suggestion }) => ({
    title: prose`${quote(id)} cannot be used as a name`,
    expected: prose`a letter, then letters, digits, ${code('_')} or ${code('-')}`,
    fix:
      suggestion === ''
        ? prose`Choose a name such as ${code('peak_rps')}`
        : prose`Write ${quote(suggestion)}`,
  }),
  id_reserved: ({ id }) => ({
    title: prose`The name ${quote(id)} is reserved: scale gives it a meaning of its own`,
    fix: prose`Choose another name`,
  }),
  id_duplicate: ({ id, first }) => ({
    title: prose`The name ${quote(id)} is used twice`,
    found: prose`the other at ${quote(fileLine(first))}`,
    fix: prose`Rename one of the two; ${code('-')} and ${code('_')} count as the same`,
  }),
  currency_unknown: ({ found }) => ({
    title: prose`${quote(found)} is not a currency`,
    expected: prose`the three letters of a currency, as in ISO 4217`,
    fix: prose`Write ${code('BRL')}, ${code('USD')} or ${code('EUR')}, for example`,
  }),
  currency_without_rate: ({ found, currency }) => ({
    title: prose`There is no rate for ${quote(found)}`,
    expected: prose`how much ${quote(currency)} one ${quote(found)} is worth`,
    fix: prose`Add it to the project: ${code(`fx: {${found}: …}`)}`,
  }),
} satisfies Partial<DiagnosticWords>;
