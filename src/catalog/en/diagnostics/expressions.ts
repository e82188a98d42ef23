import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, joinProse, type Prose, plain, plural, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { fileLine } from '../../../model/place.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';
import { anyOf, suggest } from './phrases.ts';
import { forbidden } from './syntax.ts';

const MOST_MEMBERS = 8;
const SPLIT = prose`Give a part of it a name of its own under ${code('quantities:')}`;

type CycleFacts = DiagnosticFacts['cycle'];
type Cycle = CycleFacts['members'];

/** `a` (file:3) needs `b` (file:4) needs `a`. */
const circle = (members: Cycle): Prose => {
  const shown = members
    .slice(0, MOST_MEMBERS)
    .map(({ id, place }) => prose`${quote(id)} (${fileLine(place)})`);
  const rest = members.length - shown.length;
  const more = rest > 0 ? [prose`${plain(rest)} more`] : [];
  const first = members[0] === undefined ? [] : [[quote(members[0].id)]];
  return joinProse([...shown, ...more, ...first], ' → ');
};

const cycleTitle = ([first, ...others]: Cycle): Prose => {
  if (first === undefined) return prose`A formula needs its own result`;
  return others.length === 0
    ? prose`The formula of ${quote(first.id)} needs its own result`
    : prose`${quote(first.id)} needs its own result, by way of other formulas`;
};

/** Growth that names its own metric means the value of a month ago. */
const lastMonth = ({ metric, by, initial }: NonNullable<CycleFacts['growth']>): Prose => {
  const fix = prose`In ${quote(by)} write ${code(`prev(${metric}, ${initial})`)}, the value of a month ago, for ${code(metric)}`;
  return by === `growth.${metric}.add`
    ? prose`${fix}; or give what leaves as a rate: ${code("growth: {add: …, rate: {formula: '-churn'}}")}`
    : fix;
};

const wordProblem = ({ word, words }: DiagnosticFacts['word_unknown']): DiagnosticText => {
  if (words.length === 0) {
    return {
      title: prose`The word ${quote(word)} stands where a number is needed`,
      fix: prose`Remove the quotes if it is a name; compare words as in ${code('phase == "growth"')}`,
    };
  }
  if (words.includes(word)) {
    return {
      title: prose`The word ${quote(word)} can only be equal or not`,
      fix: prose`Compare it with ${code('==')} or ${code('!=')}`,
    };
  }
  return {
    title: prose`${quote(word)} is not a value that this can have`,
    expected: anyOf(words),
    fix: suggest(nearestNames(word, words), prose`Write one of these words, in quotes`),
  };
};

/** Formulas and conditions. */
export const expressionWords = {
  expression_empty: () => ({
    title: prose`The formula is empty`,
    fix: prose`Write a formula such as ${code('mau * 2')}, or remove the key`,
  }),
  expression_syntax: ({ found }) => ({
    title:
      found === ''
        ? prose`The formula ends too early`
        : prose`The formula cannot be read at ${quote(found)}`,
    fix: prose`Check for a missing value, operator or parenthesis here`,
  }),
  expression_forbidden: ({ syntax, found }) => forbidden(syntax, found),
  expression_too_long: ({ length, limit }) => ({
    title: prose`The formula is too long`,
    expected: prose`at most ${plain(limit, 'characters')}`,
    found: [plain(length, 'characters')],
    fix: SPLIT,
  }),
  expression_too_deep: ({ limit }) => ({
    title: prose`The formula is nested too deeply`,
    expected: prose`at most ${plural(limit, { one: 'level', other: 'levels' })}`,
    fix: SPLIT,
  }),
  name_unknown: ({ name, near, section }) => ({
    title:
      section === undefined
        ? prose`Nothing is named ${quote(name)}`
        : prose`Nothing in ${code(section)} is named ${quote(name)}`,
    fix: suggest(
      near,
      section === undefined
        ? prose`Declare it under ${code('metrics:')} or ${code('quantities:')}`
        : prose`Declare it under ${code(`${section}:`)}`,
    ),
  }),
  function_unknown: ({ name, near }) => ({
    title: prose`There is no function ${quote(name)}`,
    fix: suggest(
      near,
      prose`Write the formula with ${code('+ - * / ^')} and functions such as ${code('min')}, ${code('max')}, ${code('ceil')} or ${code('if')}`,
    ),
  }),
  function_arguments: ({ name, signature, found }) => ({
    title: prose`The function ${quote(name)} is not given what it needs`,
    expected: [quote(signature)],
    found: [plural(found, { one: 'argument', other: 'arguments' })],
    fix: prose`Write ${quote(signature)}, with a value for each name`,
  }),
  word_unknown: wordProblem,
  condition_expected: ({ found }) => ({
    title: prose`${quote(found)} is a number, but a condition is needed here`,
    expected: prose`something that is true or false`,
    fix: prose`Compare it with a limit, as in ${code('mau >= 50k')}`,
  }),
  cycle: ({ members, growth }) => ({
    title: cycleTitle(members),
    found: circle(members),
    fix:
      growth === undefined
        ? prose`Give one of them a number, or a formula that does not need the others`
        : lastMonth(growth),
  }),
  looks_ahead: ({ id, of, over }) =>
    over === 'months'
      ? {
          title:
            id === of
              ? prose`${quote(id)} looks along all months, so that no month can begin with it`
              : prose`${quote(id)} stands on ${quote(of)}, which looks along all months: no month can begin with it`,
          fix: prose`Use what is known month by month, such as ${code('economics.cash < 0')}`,
        }
      : {
          title: prose`${quote(id)} looks over trials that stand on its own result`,
          fix: prose`Look at something that does not stand on ${quote(id)}`,
        },
  dependency_cycle: ({ members }) => ({
    title:
      members.length === 1
        ? prose`This service waits for itself: it cannot start`
        : prose`These services wait for each other: none of them can start`,
    found: circle(members),
    fix: prose`Remove one of them from a ${code('depends_on')}`,
  }),
} satisfies Partial<DiagnosticWords>;
