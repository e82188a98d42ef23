import type { Prose } from '../../src/lib/inline.ts';
import { plainText as plainTextIn } from '../../src/view/text/plain-text.ts';

/** Prose as one line of English: `25% of users`. */
export const plainText = (prose: Prose): string => plainTextIn(prose, 'en');
