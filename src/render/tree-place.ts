import type { TreeLine } from '../view/document.ts';

/** Where a line of a tree stands: how many ancestors it has, and if a sibling still follows. */
export type Place = { readonly level: number; readonly last: boolean };

/** Deeper lines are not indented further but show their level: a chain of 10,000 must stay readable. */
export const MAX_INDENT_LEVELS = 20;

/** The place of each line, by two passes without recursion: a tree may be 10,000 levels deep. */
export const placeTree = (lines: readonly TreeLine[]): readonly Place[] => {
  const levels = treeLevels(lines);
  const followed = new Uint8Array(lines.length + 1); // by level: a sibling stands further down
  const places = new Array<Place>(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    const level = levels[i] ?? 0;
    places[i] = { level, last: followed[level] === 0 };
    followed[level] = 1;
    followed[level + 1] = 0; // what was seen there are this line's children
  }
  return places;
};

/** Depths may jump (0, 5, 3); a level is the number of lines above that a line belongs to. */
const treeLevels = (lines: readonly TreeLine[]): readonly number[] => {
  const ancestors: number[] = [];
  return lines.map(({ depth }) => {
    while (ancestors.length > 0 && (ancestors.at(-1) ?? 0) >= depth) ancestors.pop();
    ancestors.push(depth);
    return ancestors.length - 1;
  });
};
