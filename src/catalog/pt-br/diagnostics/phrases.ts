import { type Prose, plain, prose } from '../../../lib/inline.ts';
import { listNames } from '../../list.ts';

const more = (count: number): Prose => prose` e mais ${plain(count)}`;

/** `a`, `b` e `c`: at most eight, the rest as a number. */
export const allOf = (names: readonly string[]): Prose => listNames(names, { last: ' e ', more });
