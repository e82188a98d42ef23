import { code, type Inline } from '../../lib/inline.ts';

const MOST_CHARACTERS = 60;

/** User text within a sentence: on one line, cut where it is long, visible where it is empty. */
export const quote = (text: string): Inline => {
  if (text.trim() === '') return code(`"${text.slice(0, 1)}"`);
  const head = text.slice(0, 4 * MOST_CHARACTERS).replace(/\s+/g, ' ');
  const whole = head.length <= MOST_CHARACTERS && text.length <= 4 * MOST_CHARACTERS;
  return code(whole ? head : `${head.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`);
};
