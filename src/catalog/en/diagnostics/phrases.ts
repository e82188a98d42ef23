import { code, type Inline, joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import { familyOf } from '../../../model/unit.ts';

const MOST_NAMES = 8;
const MOST_CHARACTERS = 60;

/** User text within a sentence: on one line, cut where it is long, visible where it is empty. */
export const quote = (text: string): Inline => {
  if (text.trim() === '') return code(`"${text.slice(0, 1)}"`);
  const head = text.slice(0, 4 * MOST_CHARACTERS).replace(/\s+/g, ' ');
  const whole = head.length <= MOST_CHARACTERS && text.length <= 4 * MOST_CHARACTERS;
  return code(whole ? head : `${head.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, '')}…`);
};

const listed = (items: readonly Prose[], conjunction: 'and' | 'or'): Prose => {
  if (items.length > MOST_NAMES) {
    const rest = plain(items.length - MOST_NAMES + 1);
    return prose`${joinProse(items.slice(0, MOST_NAMES - 1), ', ')} and ${rest} more`;
  }
  const head = joinProse(items.slice(0, -1), ', ');
  const last = items.at(-1) ?? [];
  return head.length === 0 ? last : [...head, ` ${conjunction} `, ...last];
};

const quoted = (names: readonly string[]): readonly Prose[] => names.map((name) => [quote(name)]);

/** `a`, `b` or `c`: at most eight, the rest as a number. */
export const anyOf = (names: readonly string[]): Prose => listed(quoted(names), 'or');

/** `a`, `b` and `c`: at most eight, the rest as a number. */
export const allOf = (names: readonly string[]): Prose => listed(quoted(names), 'and');

/** “Did you mean `x`?” where a name is near, else `otherwise`. */
export const suggest = (near: readonly string[], otherwise: Prose): Prose =>
  near.length === 0 ? otherwise : prose`Did you mean ${anyOf(near)}?`;

/** Ways to write a number of `unit` in a file; without a unit, in a formula. */
export const examplesOf = (unit: string): Prose => {
  if (unit === '') return prose`${code('12')}, ${code('10k')}, ${code('1.5M')} or ${code('25%')}`;
  switch (familyOf(unit).kind) {
    case 'money':
      return prose`${code('2000')}, ${code('10k')} or ${code('2k to 3k')}`;
    case 'share':
      return prose`${code('25%')}, ${code('0.25')} or ${code('20% to 30%')}`;
    case 'time':
      return prose`${code('800ms')}, ${code('2s')} or ${code('4h')}`;
    case 'bytes':
      return prose`${code('512Mi')} or ${code('2Gi')}`;
    case 'fact':
      return prose`${code('yes')} or ${code('no')}`;
    case 'ordinal':
    case 'count':
      return prose`${code('12')}, ${code('10k')}, ${code('1.5M')} or ${code('10k to 15k')}`;
  }
};
