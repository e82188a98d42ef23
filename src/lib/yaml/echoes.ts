import type { YamlProblem } from './node.ts';
import { lineStartsOf, positionAt } from './position.ts';

/** A problem, and where the parser noticed it. */
export type Found = { readonly problem: YamlProblem; readonly at: number };

/** Behind these the parser takes what follows for something else, up to the next key at the margin. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'IMPOSSIBLE',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'OPEN_BRACKET',
  'OPEN_QUOTE',
  'TAB_AS_INDENT',
]);

/**
 * The problems that somebody made, without those that follow from them: behind one of structure
 * nothing else of its block at the margin counts, of a line only the first does, and of tabs and of
 * a run of unexpected tokens (all that follows a bracket too many) only the first.
 */
export const withoutEchoes = (found: readonly Found[], text: string): readonly YamlProblem[] => {
  const blocks = blockStartsOf(text);
  const lines = lineStartsOf(text);
  const broken = new Set<number>();
  const seen = new Set<string>();
  let before = '';
  const inOrder = found.toSorted((a, b) => a.at - b.at);
  return inOrder.flatMap(({ problem, at }): YamlProblem[] => {
    if (problem.kind !== 'syntax') return [problem];
    const { fault, span } = problem;
    // An open bracket is noticed where the next block begins.
    const noticed = fault === 'OPEN_BRACKET' ? at - 1 : at;
    const marks = [
      `line ${positionAt(lines, noticed).line}`,
      ...(fault === 'TAB_AS_INDENT' ? [fault] : []),
    ];
    const places = [noticed, span[0]].map((offset) => positionAt(blocks, offset).line);
    const echo =
      places.some((block) => broken.has(block)) ||
      marks.some((mark) => seen.has(mark)) ||
      (fault === 'UNEXPECTED_TOKEN' && before === fault);
    before = fault;
    for (const mark of marks) seen.add(mark);
    if (STRUCTURAL.has(fault)) for (const block of places) broken.add(block);
    return echo ? [] : [problem];
  });
};

/** Where each line begins that starts a key at the margin. */
const blockStartsOf = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/^[^\s#\]}-]/gm)].map(({ index }) => index).filter((index) => index > 0),
];
