/** What to type for characters that people paste from documents. */
export const TYPED: Readonly<Record<string, string>> = {
  '×': '*',
  '·': '*',
  '∗': '*',
  '÷': '/',
  '∕': '/',
  '−': '-',
  '–': '-',
  '—': '-',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '\u00a0': ' ',
};

/** What other languages write for a comparison, and for logic. */
const COMPARISONS: Readonly<Record<string, string>> = { '=>': '>=', '=<': '<=', '<>': '!=' };
/** What is meant by `=>`, and by `< =`, which a blank takes apart. */
export const typedComparison = (found: string): string => {
  const joined = found.replaceAll(/\s/g, '');
  return COMPARISONS[joined] ?? joined;
};
export const LOGIC: Readonly<Record<string, string>> = { '&': 'and', '|': 'or', '~': 'not' };

/** Words for logic that people write: in Portuguese, and in capitals. */
export const LOGIC_WORDS: Readonly<Record<string, string>> = {
  e: 'and',
  ou: 'or',
  não: 'not',
  nao: 'not',
  and: 'and',
  or: 'or',
  not: 'not',
};
