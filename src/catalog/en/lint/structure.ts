import { code, joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { LintRules } from '../../words/lint.ts';
import { listed, meant } from './phrases.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  quantity: 'a quantity such as 512Mi',
  'int-or-string': 'a whole number or a text',
  list: 'a list',
  map: 'a map',
};

/** `string|list`, as a schema has it. */
const typed = (expected: string): Prose =>
  joinProse(
    expected
      .split('|')
      .map((one) => (one.startsWith('=') ? [code(one.slice(1))] : [TYPES[one] ?? one])),
    ' or ',
  );

/** Whether quotes would make it what it is to be. */
const isText = ({
  expected,
  found,
}: {
  readonly expected: string;
  readonly found: string;
}): boolean => expected.split('|').includes('string') && !['list', 'map'].includes(found);

const within = (field: string): Prose => (field === '' ? [] : prose` in ${code(field)}`);

/** What is wrong with the structure of an object or a file, and what to do. */
export const structure: Pick<LintRules<'S01'>['S01'], 'wrong' | 'fix'> = {
  wrong: (facts) => {
    switch (facts.fault) {
      case 'unknown':
        return prose`There is no field ${code(facts.field)}${within(facts.in)}`;
      case 'missing':
        return prose`The field ${code(facts.field)} is missing${within(facts.in)}`;
      case 'type':
        return prose`${code(facts.field)} is to be ${typed(facts.expected)}, not ${code(facts.found)}`;
      case 'choice':
        return prose`${code(facts.field)} cannot be ${code(facts.found)}`;
      case 'range':
        return prose`${code(facts.field)} is ${plain(facts.found)}, not between ${plain(facts.min)} and ${plain(facts.max)}`;
      case 'repeated':
        return prose`${code(facts.key)} is in ${code(facts.field)} twice, on line ${code(String(facts.line))} too`;
      case 'duplicate':
        return prose`The key ${code(facts.field)} stands here twice, on line ${code(String(facts.line))} too`;
      case 'kind':
        return prose`There is no kind ${code(facts.found)} in this version of the API`;
    }
  },
  fix: (facts) => {
    switch (facts.fault) {
      case 'unknown':
      case 'kind':
        return meant(facts.near, prose`Remove it, or move it to where it belongs`);
      case 'missing':
        return prose`Add ${code(`${facts.field}:`)}`;
      case 'type':
        return isText(facts)
          ? prose`Put the value in quotes`
          : prose`Write ${typed(facts.expected)}`;
      case 'choice':
        return prose`Write ${listed(facts.choices.filter(Boolean), 'or')}`;
      case 'range':
        return prose`Write a number from ${plain(facts.min)} to ${plain(facts.max)}`;
      case 'repeated':
        return prose`Rename or remove one of the two`;
      case 'duplicate':
        return prose`Remove one of the two: which one counts depends on the reader`;
    }
  },
};
