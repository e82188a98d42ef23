import type { TreeLine } from '../../view/document.ts';
import { MAX_INDENT_LEVELS, type Place, placeTree } from '../tree-place.ts';
import { type Span, toSpans } from './spans.ts';
import { type Context, type Lead, span, spanLines } from './text.ts';

/** Lines as `├─ content`, details below; one pass, which keeps what is drawn before each level's children. */
export const treeLines = (context: Context, lines: readonly TreeLine[]): readonly string[] => {
  const places = placeTree(lines);
  const deepest = deepestIndent(context.width);
  const before: string[] = ['']; // by level of the parent
  return lines.flatMap((line, i) => {
    const place = places[i] ?? { level: 0, last: true };
    const guide = guideOf(
      context,
      place,
      before[Math.min(place.level - 1, deepest)] ?? '',
      deepest,
    );
    if (place.level > 0 && place.level <= deepest) before[place.level] = guide.rest;
    const below = detailLead(context, guide, hasChildren(places, i));
    return [
      ...spanLines(context, toSpans(line.content, context), leadOf(guide)),
      ...(line.details ?? []).flatMap((detail) =>
        spanLines(context, toSpans(detail, context), below),
      ),
    ];
  });
};

/** Guides take at most half of the width. */
const deepestIndent = (width: number | undefined): number =>
  width === undefined ? MAX_INDENT_LEVELS : clamp(Math.floor(width / 6), 1, MAX_INDENT_LEVELS);

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

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

const leadOf = ({ first, rest }: Guide): Lead => ({
  first: [span(first, 'dim')],
  rest: [span(rest, 'dim')],
});

const hasChildren = (places: readonly Place[], i: number): boolean =>
  (places[i + 1]?.level ?? 0) > (places[i]?.level ?? 0);

/** Details stand beside the stem that leads down to the children, where there are any. */
const detailLead = ({ symbols: { tree } }: Context, { rest }: Guide, children: boolean): Lead => {
  const lead = [span(rest + (children ? tree.bar : tree.gap), 'dim')];
  return { first: lead, rest: lead };
};
