import type { Span, Spans } from './spans.ts';

/** Characters of Source Sans 3 by how wide they are, in thousandths of the size; a letter with an accent is as wide as without. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [200, ' \u00a0'],
  [250, "ijl.,:;'!|I·’‘"],
  [300, 'f()[]-"“”'],
  [343, 'rt/'],
  [422, 'sz?'],
  [458, 'cvyx'],
  [497, '0123456789aegk$+–−=<>×YLJF'],
  [540, 'bdhnopquAETPSXVZ'],
  [575, 'BCRK'],
  [616, 'DG'],
  [655, 'HNOQU&'],
  [723, 'wM'],
  [786, 'W'],
  [827, 'm%'],
];
/** What no class has, such as an em dash or another script. */
const OTHER = 1000;

const widthOf = new Map(
  WIDTHS.flatMap(([width, characters]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

/** About how wide `text` is in the regular face of a report on paper, in a size of 1; some 3 % more or less. */
export const paperWidth = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, character) => sum + (widthOf.get(character) ?? OTHER),
    0,
  ) / 1000;

/** How much wider the heavier face is. */
export const HEAVIER = 1.03;
/** A letter of code, a mark of status with the space behind it, what is small. */
const CODE = 0.53;
const MARK = 0.8;
const SMALL = 0.64;

/** The same of runs as the template sets them on one line. */
export const spansWidth = (spans: Spans): number =>
  spans.reduce((sum, span) => sum + spanWidth(span), 0);

const spanWidth = (span: Span): number => {
  switch (span.kind) {
    case 'code':
      return [...span.text].length * CODE;
    case 'small':
      return paperWidth(span.text) * SMALL;
    case 'strong':
      return spansWidth(span.content) * HEAVIER;
    case 'status':
      return MARK + spansWidth(span.content);
    case 'muted':
    case 'traced':
      return spansWidth(span.content);
    default:
      return paperWidth(span.text);
  }
};
