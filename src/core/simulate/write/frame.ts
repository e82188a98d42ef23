import { GAP } from '../rows.ts';

/** The loop over the trials around what is done in each of them. */
export const frame = (body: string, kept: number, before = ''): string =>
  `"use strict";\nconst width = n + ${GAP}, row = trials + ${GAP}, column = (until - from) * row;\n${kept === 0 ? '' : `const height = months + 1, P = new Float64Array(${kept} * height);`}\n${before}\nfor (let i = 0; i < n; i++) {${body}\n}`;
