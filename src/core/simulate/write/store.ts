import type { Context } from './context.ts';
import type { Names } from './names.ts';

/** Stores what is shown of a month, if it is one of those to store. */
export const storesOf = ({ input, moving }: Context, own: Names, at: 'today' | 'later'): string => {
  const stores = input.shown
    .flatMap((id, k) => (moving.has(id) ? [] : [`O[${k} * column + w] = ${own.ref(id)};`]))
    .join('\n');
  if (stores === '') return '';
  return at === 'today'
    ? `let w = offset + i; if (from === 0) {\n${stores}\nw += row; }`
    : `if (m >= from && m < until) {\n${stores}\nw += row; }`;
};

/** What is computed of today, where a run begins there. */
export const todayLines = ({ input }: Context, lines: string): string =>
  input.goesOn === true ? `if (since === 0) {\n${lines}\n}` : lines;

/** Where a run goes on after an earlier one has ended: from `since` on, with what is carried to the next month. */
export const resumeLines = ({ input, before, timed }: Context, own: Names): string =>
  input.goesOn === true
    ? `if (since > 0) { d = since * ${timed.length}; ${before.map((id, k) => `${own.ref(id)} = C[${k} * trials + offset + i];`).join(' ')} }`
    : '';

/** The months of a run, in which it may end before the last. */
export const monthsLoop = ({ input }: Context): string =>
  input.goesOn === true ? 'for (m = since + 1; m < until; m++)' : 'for (m = 1; m <= months; m++)';

/** What the next run goes on with. */
export const carryLines = ({ input, before }: Context, own: Names): string =>
  input.goesOn === true
    ? before.map((id, k) => `C[${k} * trials + offset + i] = ${own.ref(id)};`).join('\n')
    : '';
