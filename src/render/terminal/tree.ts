import type { TreeLine } from '../../view/document.ts';
import { MAX_INDENT_LEVELS, type Place, placeTree } from '../tree-place.ts';
import type { Span } from './spans.ts';
import { type Context, span, textLines } from './text.ts';

/** Lines as `├─ content`, details below; one pass, which keeps what is drawn before each level's children. */
export const treeLines = (context: Context, lines: readonly TreeLine[]): readonly string[] => {
  const places = placeTree(lines);
  const deepest = deepestIndent(context.width);
  const before: string[] = ['']; // by level of the parent
  return lines.flatMap(({ content, details = [] }, i) => {
    const place = places[i] ?? { level: 0, last: true };
    const above = before[Math.min(place.level - 1, deepest)] ?? '';
    const guide = guideOf(context, place, above, deepest);
    if (place.level > 0 && place.level <= deepest) before[place.level] = guide.rest;
    const stem = stemOf(context, guide, (places[i + 1]?.level ?? 0) > place.level);
    return [
      ...textLines(context, content, { lead: { first: [span(guide.first, 'dim')], rest: stem } }),
      ...details.flatMap((detail) =>
        textLines(context, detail, { lead: { first: stem, rest: stem } }),
      ),
    ];
  });
};

/** Guides take at most half of the width. */
const deepestIndent = (width: number | undefined): number =>
  width === undefined ? MAX_INDENT_LEVELS : clamp(Math.floor(width / 6), 1, MAX_INDENT_LEVELS);

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** What stands before a line, and before what is drawn below it. */
type Guide = { readonly first: string; readonly rest: string };

const guideOf = (
  { symbols: { tree } }: Context,
  { level, last }: Place,
  before: string,
  deepest: number,
): Guide => {
  if (level === 0) return { first: '', rest: '' };
  if (level > deepest) return { first: `${before}[${level}] `, rest: `${before}  ` };
  return last
    ? { first: before + tree.lastBranch, rest: before + tree.gap }
    : { first: before + tree.branch, rest: before + tree.bar };
};

/** What wraps, and details, stand beside the stem that leads down to the children, if there are any. */
const stemOf = (
  { symbols: { tree } }: Context,
  { rest }: Guide,
  hasChildren: boolean,
): readonly Span[] => [span(rest + (hasChildren ? tree.bar : tree.gap), 'dim')];
