import { eastAsianWidth } from 'get-east-asian-width';

/** Characters that every terminal draws in one cell: what nearly all text is made of. */
const ONE_CELL_EACH =
  /^[ -~\u00a0-\u00a8\u00aa-\u00ac\u00af-\u024f\u2010-\u2027\u202f\u20ac\u2190-\u2193\u2200-\u22ff\u2500-\u259f\u2713\u2717\u2800-\u28ff\ufffd]*$/;
/** What makes one character of several code points: accents, joiners, skin tones, flags, Hangul. */
const JOINING = /[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff]/u;
const NO_CELL = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const EMOJI_SEQUENCE = '\\p{RGI_Emoji}';

/** Made when first needed: a Segmenter reads all of ICU, which takes longer than all else here. */
let segmenter: Intl.Segmenter | undefined;
let emoji: RegExp | undefined;

const isOneCellEach = (text: string): boolean => ONE_CELL_EACH.test(text);

/** Cells of a terminal that `text` fills: `né` 2, `数` 2, `👩‍💻` 2. */
export const widthOf = (text: string): number =>
  isOneCellEach(text)
    ? text.length
    : characters(text).reduce((sum, character) => sum + characterWidth(character), 0);

/** What a reader takes for one character each: `e` with its accent, a family of emoji. */
export const characters = (text: string): readonly string[] => {
  if (!JOINING.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('en');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

const characterWidth = (character: string): number => {
  const first = character.codePointAt(0) ?? 0;
  if (NO_CELL.test(character)) return 0;
  if (character.length > String.fromCodePoint(first).length && isEmoji(character)) return 2;
  return eastAsianWidth(first);
};

const isEmoji = (character: string): boolean => {
  emoji ??= new RegExp(`^${EMOJI_SEQUENCE}$`, 'v');
  return emoji.test(character);
};
