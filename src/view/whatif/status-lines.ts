import type { Prose, Status } from '../../lib/inline.ts';
import type { Block } from '../document.ts';

type Line = { readonly status: Status; readonly content: Prose };

/** One line stands by itself; several, one for each side, belong together. */
export const statusLines = (lines: readonly Line[]): Block[] => {
  const [first, ...others] = lines;
  if (first === undefined) return [];
  return others.length === 0 ? [{ kind: 'callout', ...first }] : [{ kind: 'list', items: lines }];
};
