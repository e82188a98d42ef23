/** Controls (C0, C1), half surrogates, and the marks that reorder text. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Line breaks, and spaces of other widths: what is copied from a terminal must hold plain ones. */
const SPACES = /\r\n|[\t\n\v\f\r\u0085\p{Z}]/gu;

const replaceUnsafe = (text: string): string => text.replace(UNSAFE, '\uFFFD');

/**
 * One line that cannot steer a terminal: `a\x1b[31m\nb` → `a�[31m b`. Every string of a Document
 * comes through here (or `cleanCode`) before it is output.
 */
export const cleanText = (text: string): string => replaceUnsafe(text.replace(SPACES, ' '));

/** The lines of verbatim text, each harmless; a tab is four spaces. */
export const cleanCode = (text: string): readonly string[] =>
  text
    .replaceAll('\t', '    ')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanText);
