import { nearestNames } from '../../../lib/did-you-mean.ts';
import { code, joinProse, plain, prose } from '../../../lib/inline.ts';
import type { DiagnosticFacts } from '../../../model/diagnostic/diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticText, DiagnosticWords } from '../../words/diagnostics.ts';
import { allOf, anyOf, suggest } from './phrases.ts';

const SEE_HELP = prose`Run ${code('scale --help')} to see the commands and options`;

/** The command line itself. */
export const usageWords = {
  command_unknown: ({ name, near }) => ({
    title: prose`There is no command ${quote(name)}`,
    fix: suggest(near, SEE_HELP),
  }),
  option_unknown: ({ option, near }) => ({
    title: prose`There is no option ${quote(option)} here`,
    fix: suggest(near, SEE_HELP),
  }),
  option_alone: ({ option, other }) => ({
    title: prose`The option ${quote(option)} needs ${quote(other)} beside it`,
    fix: prose`Add ${quote(`${other} VALUE`)}; ${code('--help')} shows an example`,
  }),
  option_value_missing: ({ option }) => ({
    title: prose`The option ${quote(option)} needs a value`,
    fix: prose`Write ${quote(`${option} VALUE`)}`,
  }),
  option_value_wrong: ({ option, found, expected, range }) => ({
    title: prose`The option ${quote(option)} cannot be ${quote(found)}`,
    expected:
      range !== undefined
        ? prose`a whole number from ${plain(range.min)} to ${plain(range.max)}${expected[1] === undefined ? [] : prose`, or a month, as ${quote(expected[1])}`}`
        : expected.length === 0
          ? undefined
          : anyOf(expected),
    fix: suggest(
      range === undefined ? nearestNames(found, expected) : [],
      prose`Write ${quote(`${option} ${expected[0] ?? 'VALUE'}`)}, for example`,
    ),
  }),
  month_out_of_reach: ({ option, found, when, first, last }) => ({
    title:
      when === 'past'
        ? prose`The month ${quote(found)} of ${quote(option)} is past`
        : prose`The month ${quote(found)} of ${quote(option)} is too far ahead`,
    expected: prose`a month from ${quote(first)} to ${quote(last)}`,
    fix:
      when === 'past'
        ? prose`Write ${quote(`${option} ${first}`)}, for example, or let the plan begin earlier, with ${quote(`--at ${found}-01`)}`
        : prose`Write ${quote(`${option} ${last}`)}, for example`,
  }),
  variable_wrong: ({ name, found, expected }) => ({
    title: prose`The variable ${quote(name)} cannot be ${quote(found)}`,
    expected: anyOf(expected),
    fix: prose`Write ${quote(`${name}=${expected[0] ?? ''}`)}, for example, or unset it`,
  }),
  product_name_wrong: ({ found, fault, limit }) => ({
    title:
      fault === 'long'
        ? prose`The name of the product is too long`
        : prose`The name of the product cannot be ${quote(found)}`,
    expected: {
      empty: prose`any text that is not blank`,
      path: prose`a name; the path of the file stands behind ${code('scale init')}`,
      long: prose`at most ${plain(limit, 'characters')}`,
    }[fault],
    found: fault === 'long' ? [plain(found.length, 'characters')] : undefined,
    fix: prose`Write ${code("--name 'My product'")}, for example`,
  }),
  argument_wrong: ({ name, found, choices }) => ({
    title: prose`The argument ${quote(name)} cannot be ${quote(found)}`,
    expected: anyOf(choices),
    fix: suggest(
      nearestNames(found, choices),
      prose`Write ${quote(choices[0] ?? '')}, for example`,
    ),
  }),
  argument_missing: ({ name, choices }) => ({
    title: prose`The argument ${quote(name)} is missing`,
    expected: choices === undefined ? undefined : anyOf(choices),
    fix: prose`Add it at the end of the command; ${code('--help')} shows an example`,
  }),
  argument_excess: ({ found }) => ({
    title: prose`The command does not take ${allOf(found)}`,
    fix: prose`Remove it, or put text that holds spaces in quotes`,
  }),
  topic_unknown: (facts) => (facts.of === undefined ? topicProblem(facts) : sectionProblem(facts)),
} satisfies Partial<DiagnosticWords>;

const topicProblem = ({
  name,
  near,
  topics,
}: DiagnosticFacts['topic_unknown']): DiagnosticText => ({
  title: prose`There is no help about ${quote(name)}`,
  expected: topics.length === 0 ? undefined : anyOf(topics),
  fix: suggest(near, prose`Run ${quote(`scale help ${topics[0] ?? ''}`.trim())}, for example`),
});

const sectionProblem = ({
  name,
  near,
  topics,
}: DiagnosticFacts['topic_unknown']): DiagnosticText => ({
  title: prose`A profile has no section ${quote(name)}`,
  expected: joinProse(
    topics.map((topic) => [code(topic)]),
    ', ',
  ),
  fix: suggest(near, prose`Run ${code('scale help profile')} for all of them`),
});
