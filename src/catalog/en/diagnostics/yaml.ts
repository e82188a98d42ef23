import { code, plural, prose } from '../../../lib/inline.ts';
import type { YamlFault } from '../../../model/diagnostic/yaml-diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';

const QUOTES = prose`If it is text, put it in quotes: ${code('"…"')}`;

/** Each way in which a file can fail to be YAML. */
const FAULTS: Readonly<Record<YamlFault, DiagnosticText>> = {
  ALIAS_PROPS: {
    title: prose`Nothing may be attached to a ${code('*name')}`,
    fix: prose`Write ${code('*name')} alone`,
  },
  BAD_ALIAS: {
    title: prose`The name behind ${code('&')} or ${code('*')} cannot be read`,
    fix: QUOTES,
  },
  BAD_COLLECTION_TYPE: {
    title: prose`The tag here does not go with the kind of value`,
    fix: prose`Remove the word that begins with ${code('!')}`,
  },
  BAD_DIRECTIVE: {
    title: prose`A line that begins with ${code('%')} is an instruction to the reader of the file`,
    fix: prose`Remove the line`,
  },
  BAD_DQ_ESCAPE: {
    title: prose`This backslash sequence has no meaning in double quotes`,
    fix: prose`Write ${code('\\\\')} for one backslash, or use single quotes: ${code("'…'")}`,
  },
  BAD_INDENT: {
    title: prose`The indentation does not fit the lines around it`,
    fix: prose`Let the keys or items of one block begin in the same column, deeper than their parent; nothing stands beneath a key that has a value on its line`,
  },
  BAD_PROP_ORDER: {
    title: prose`The ${code('&name')} or ${code('!tag')} stands on the wrong side of the sign`,
    fix: prose`Write it behind the sign: ${code('- &name value')}`,
  },
  BAD_SCALAR_START: {
    title: prose`A value without quotes cannot begin with this character`,
    fix: prose`Put the value in quotes: ${code('"…"')}`,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    title: prose`A second ${code(':')} stands on this line`,
    fix: prose`Put the value in quotes if it holds ${code(': ')}, or begin a new line for the inner key`,
  },
  BLOCK_IN_FLOW: {
    title: prose`A comma is missing, or an indented block stands within brackets`,
    fix: prose`Put a comma between items; write what is indented in brackets too: ${code('{key: value}')} or ${code('[a, b]')}`,
  },
  IMPOSSIBLE: {
    title: prose`This part of the file cannot be read as YAML`,
    fix: prose`Compare the line with its neighbours: each holds ${code('key: value')} or ${code('- item')}`,
  },
  KEY_OVER_1024_CHARS: {
    title: prose`The text before the ${code(':')} is far too long for a key`,
    fix: QUOTES,
  },
  MISSING_CHAR: {
    title: prose`A character is missing here`,
    fix: prose`Check for a missing ${code(':')} behind a key, space behind ${code(':')} or before ${code('#')}, comma between items, or closing quote or bracket`,
  },
  MULTILINE_IMPLICIT_KEY: {
    title: prose`A key runs over several lines`,
    fix: prose`Write ${code('key: value')} on one line; check for a missing ${code(':')} behind it`,
  },
  MULTIPLE_ANCHORS: {
    title: prose`One value has two names with ${code('&')}`,
    fix: prose`Keep one of them`,
  },
  MULTIPLE_DOCS: {
    title: prose`The file holds more than one document`,
    fix: prose`Remove the line ${code('---')} and what follows, or put it in a file of its own`,
  },
  MULTIPLE_TAGS: {
    title: prose`One value has two tags with ${code('!')}`,
    fix: prose`Remove both: scale needs none`,
  },
  NON_STRING_KEY: {
    title: prose`A key is not text`,
    fix: prose`Put the key in quotes`,
  },
  OPEN_BRACKET: {
    title: prose`A bracket is opened here and not closed`,
    fix: prose`Close it: ${code(']')} for ${code('[')}, ${code('}')} for ${code('{')}, the one opened last first. Behind a space, ${code('#')} begins a comment: a colour stands in quotes`,
  },
  OPEN_QUOTE: {
    title: prose`A quote is opened here and never closed`,
    fix: prose`Write the same quote at the end of the text, or remove this one`,
  },
  TAB_AS_INDENT: {
    title: prose`The line is indented with a tab`,
    fix: prose`Indent with spaces: two for each level`,
  },
  UNEXPECTED_TOKEN: {
    title: prose`This does not belong here`,
    fix: prose`Remove it, or put the whole value in quotes if it is text; check the brackets and quotes before it`,
  },
};

/** What is wrong with a file before its keys have any meaning. */
export const yamlWords = {
  yaml_syntax: ({ fault, more = 0 }) =>
    more === 0
      ? FAULTS[fault]
      : {
          ...FAULTS[fault],
          title: prose`${FAULTS[fault].title}, and so ${more === 1 ? 'is' : 'are'} ${plural(more, { one: 'line', other: 'lines' })} further down`,
        },
  yaml_tag: ({ tag }) => ({
    title: prose`The tag ${quote(tag)} is not accepted`,
    expected: prose`plain text, numbers, lists and keys with values`,
    fix: prose`Remove the tag; if it is the beginning of a text, put the text in quotes`,
  }),
  yaml_alias: ({ name, within }) =>
    within
      ? {
          title: prose`${quote(`*${name}`)} stands within the value that it repeats`,
          fix: prose`Write the value out here, or put ${quote(`&${name}`)} before another one`,
        }
      : {
          title: prose`${quote(`*${name}`)} repeats a value that no ${quote(`&${name}`)} above it names`,
          fix: prose`Put ${quote(`&${name}`)} before the value to repeat; if this is text that begins with ${code('*')}, put it in quotes`,
        },
  yaml_alias_bomb: ({ limit }) => ({
    title: prose`The values repeated with ${code('*name')} make the file far larger than it looks`,
    expected: prose`at most ${{ kind: 'plural', count: limit, forms: { one: 'repeated value', other: 'repeated values' } }}`,
    fix: prose`Write the values out where they are needed`,
  }),
  yaml_too_deep: ({ limit }) => ({
    title: prose`The file is nested too deeply`,
    expected: prose`at most ${{ kind: 'plural', count: limit, forms: { one: 'level', other: 'levels' } }}`,
    fix: prose`Remove brackets or indentation: no part of a profile needs this many levels`,
  }),
  yaml_key: ({ found }) => ({
    title: prose`${quote(found)} cannot be a key: it has a meaning of its own in programs`,
    fix: prose`Choose another name`,
  }),
  decimal_comma: ({ found, instead, grouped }) => ({
    title: prose`A comma separates entries between brackets, so ${quote(found)} is cut in two`,
    fix: grouped
      ? prose`Write ${quote(instead)}, without a comma`
      : prose`Write ${quote(instead)}, with a point before the decimals`,
  }),
  parenthesis_cut: ({ found, quoted }) => ({
    title: prose`A comma separates entries between brackets, so ${quote(found)} is cut in two`,
    fix: prose`Write it between quotes: ${quote(quoted)}`,
  }),
  key_duplicate: ({ key, first }) => ({
    title: prose`The key ${quote(key)} is written twice`,
    found: prose`the first at ${quote(fileLine(first))}`,
    fix: prose`Keep one of the two`,
  }),
} satisfies Partial<DiagnosticWords>;
