/** What means something anywhere in a line of GFM. */
const ALWAYS = /[\\`*[\]|~#]/g;
/** `_` emphasises except within a word; `<` and `&` begin HTML only before some characters. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const HTML = /<(?=[A-Za-z/!?])|&(?=[A-Za-z#])/g;
/** GitHub reads `$x$` as maths; `R$ 5` and `$5` are money. */
const MATHS = /\$(?! ?\d)|(?<=\d)\$/g;
/** GFM makes links of bare addresses: a report must not gain links from a profile's strings. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;

/** Text that GFM shows as it is, for any place within a line: `a|b` → `a\|b`. */
export const escapeText = (text: string): string =>
  text
    .replace(ALWAYS, '\\$&')
    .replace(UNDERSCORE, '\\$&')
    .replace(HTML, '\\$&')
    .replace(MATHS, '\\$&')
    .replace(ADDRESS, '\\$&');

/** A line whose beginning is no list, quote, rule or underline: `- a` → `\- a`, `1. a` → `1\. a`. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(?:>|[-+=](?!\d))/, '\\$&').replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/**
 * Verbatim text within a line, fenced by more backticks than it holds. In a table a `|` is escaped
 * even there; one behind a backslash cannot be, and is written as plain text.
 */
export const codeSpan = (text: string, inTable: boolean): string => {
  if (text.trim() === '') return '';
  if (inTable && text.includes('\\|')) return escapeText(text);
  const fence = backticksAround(text, 1);
  const space = /^[ `]|`$/.test(text) ? ' ' : '';
  const inner = inTable ? text.replaceAll('|', '\\|') : text;
  return `${fence}${space}${inner}${space}${fence}`;
};

/** A fence that `text` cannot close: at least `least` backticks, one more than its longest run. */
export const backticksAround = (text: string, least: number): string => {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), least));
};
