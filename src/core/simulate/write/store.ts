import type { Context } from './context.ts';
import type { Names } from './names.ts';

/** Stores what is shown of a month, if it is one of those to store. */
export const storesOf = ({ input, moving }: Context, own: Names, at: 'today' | 'later'): string => {
  const stores = input.shown
    .flatMap((id, k) => (moving.has(id) ? [] : [`O[${k} * column + w] = ${own.ref(id)};`]))
    .join('\n');
  if (stores === '') return '';
  return at === 'today'
    ? `let w = offset + i; if (from === 0) {\n${stores}\nw += trials; }`
    : `if (m >= from && m < until) {\n${stores}\nw += trials; }`;
};
