import type { Span, YamlEntry, YamlProblem } from './node.ts';

/**
 * A text with parentheses in a map between brackets, cut in two by a comma within them: the plain value
 * of `before` leaves a parenthesis open, and behind the comma stands a key without a value. Of
 * `{formula: max(2, ceil(mau / 10k))}` YAML makes `max(2` and a key `ceil(mau / 10k))`.
 */
export const parenthesisCut = (
  text: string,
  key: Span,
  before: YamlEntry | undefined,
): Extract<YamlProblem, { kind: 'parenthesis_cut' }> | undefined => {
  if (before?.node.kind !== 'scalar') return undefined;
  const { textSpan } = before.node;
  const [from, cut] = textSpan;
  const isQuoted = /["']/.test(text[from - 1] ?? '') || /["']/.test(text[from] ?? '');
  if (isQuoted || !/^\s*,\s*$/.test(text.slice(cut, key[0]))) return undefined;
  const to = endOf(text, textSpan);
  if (to === undefined) return undefined;
  const found = text.slice(from, to).replaceAll(/\s+/g, ' ');
  return { kind: 'parenthesis_cut', found, quoted: quotedText(found), span: [from, to] };
};

/** Within `'` only that mark itself is written otherwise, twice; within `"` a backslash is too. */
const quotedText = (text: string): string =>
  text.includes("'") && !/["\\]/.test(text) ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;

/** Where the text ends with its parentheses closed; undefined where none is open at `cut`, or stays so. */
const endOf = (text: string, [from, cut]: Span): number | undefined => {
  let open = parenthesesIn(text.slice(from, cut));
  if (open <= 0) return undefined;
  for (let at = cut; at < text.length; at++) {
    const letter = text[at] as string;
    if ('{}[]#'.includes(letter) || (open === 0 && letter === ',')) {
      return open === 0 ? from + text.slice(from, at).trimEnd().length : undefined;
    }
    open += parenthesesIn(letter);
  }
  return undefined;
};

/** How many more are opened than closed. */
const parenthesesIn = (text: string): number => text.split('(').length - text.split(')').length;
