import { code, type Prose, prose } from '../../../lib/inline.ts';
import type { ForbiddenSyntax } from '../../../model/diagnostic/expression-diagnostic.ts';
import { quote } from '../../phrases/quote.ts';
import { LOGIC, LOGIC_WORDS, TYPED, typedComparison } from '../../phrases/typed-operators.ts';
import type { DiagnosticText } from '../../words/diagnostics.ts';

const characterFix = (found: string): Prose => {
  const typed = Object.hasOwn(TYPED, found) ? TYPED[found] : undefined;
  if (typed === undefined) {
    return prose`Remove it: names hold the letters ${code('a')} to ${code('z')}, digits, ${code('_')} and dots`;
  }
  return typed === ' ' ? prose`Write a plain space` : prose`Write ${code(typed)}`;
};

type Words = (found: string) => DiagnosticText;

/** What other languages allow and a formula does not. */
const WORDS: Readonly<Record<ForbiddenSyntax, Words>> = {
  assignment: () => ({
    title: prose`A single ${code('=')} assigns, which a formula cannot do`,
    fix: prose`${code('=')} assigns; write ${code('==')} to compare`,
  }),
  juxtaposition: (found) => ({
    title: prose`Two values stand side by side: ${quote(found)}`,
    fix: prose`Write the operator between them; units are not written inside expressions`,
  }),
  other_language: (found) => ({
    title: prose`${quote(found)} is not a word of a formula`,
    fix: prose`Write ${code('and')}, ${code('or')} or ${code('not')}: here ${code(LOGIC_WORDS[found.toLowerCase()] ?? 'and')}`,
  }),
  chained_comparison: () => ({
    title: prose`One comparison follows another`,
    fix: prose`Join two comparisons: write ${code('1 < x and x < 5')} for ${code('1 < x < 5')}`,
  }),
  comparison: (found) => ({
    title: prose`${quote(found)} is no operator of a formula`,
    fix: prose`Write ${code(typedComparison(found))}`,
  }),
  text: (found) => ({
    title: prose`The text ${quote(found)} stands where a number is needed`,
    fix: prose`Compare it with something that has words, as in ${code('phase == "growth"')}; write a name without quotes`,
  }),
  property: (found) => ({
    title: prose`${quote(found)} is not part of a name or a number here`,
    fix: prose`Write the whole name, as in ${code('support.agents')}, and a ${code('0')} before a decimal point`,
  }),
  factorial: () => ({
    title: prose`${code('!')} alone is no operator of a formula`,
    fix: prose`Write ${code('!=')} for “not equal”, ${code('not (…)')} for “not”`,
  }),
  quote: () => ({
    title: prose`A quote is opened and not closed`,
    fix: prose`Close it, as in ${code('"growth"')}, or remove it`,
  }),
  matrix: (found) => ({
    title: prose`${quote(found)} has no meaning in a formula`,
    fix: prose`Use parentheses: ${code('(a + b) * c')}; give a list of values to ${code('min(a, b)')} or ${code('max(a, b)')} directly`,
  }),
  conditional: () => ({
    title: prose`${code('?')} and ${code(':')} have no meaning in a formula`,
    fix: prose`Write ${code('if(condition, then, else)')}`,
  }),
  bitwise: (found) => ({
    title: prose`${quote(found)} is no operator of a formula`,
    fix: prose`Write ${code(LOGIC[found[0] ?? ''] ?? 'not')}`,
  }),
  separator: (found) => ({
    title: prose`${quote(found)} has no meaning in a formula`,
    fix: prose`Keep one formula; give others a name of their own under ${code('quantities:')}`,
  }),
  power: (found) => ({
    title: prose`${quote(found)} is no operator of a formula`,
    fix: prose`Write ${code('x ^ 2')} for a power`,
  }),
  percent: () => ({
    title: prose`${code('%')} does not follow a number`,
    fix: prose`Write ${code('%')} right behind a number, as in ${code('25%')}; divide by ${code('100')} elsewhere`,
  }),
  not_before_comparison: () => ({
    title: prose`It is not clear what ${code('not')} belongs to`,
    fix: prose`Put parentheses around the comparison: ${code('not (mau >= 50k)')}`,
  }),
  character: (found) => ({
    title: prose`The character ${quote(found)} has no meaning in a formula`,
    fix: characterFix(found),
  }),
  other: (found) => ({
    title: prose`A formula cannot hold ${quote(found)}`,
    expected: prose`numbers, names, ${code('+ - * / ^')}, comparisons, ${code('and')}, ${code('or')}, ${code('not')} and functions`,
    fix: prose`Write it with these`,
  }),
};

/** The words for syntax that formulas leave out. */
export const forbidden = (syntax: ForbiddenSyntax, found: string): DiagnosticText =>
  WORDS[syntax](found);
