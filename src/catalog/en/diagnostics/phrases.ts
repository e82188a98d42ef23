import { code, type Prose, plain, prose } from '../../../lib/inline.ts';
import { DAY_SECONDS, familyOf } from '../../../model/unit.ts';
import { listNames } from '../../phrases/list.ts';

const more = (count: number): Prose => prose` and ${plain(count)} more`;

/** `a`, `b` or `c`: at most eight, the rest as a number. */
export const anyOf = (names: readonly string[]): Prose => listNames(names, { last: ' or ', more });

/** `a`, `b` and `c`: at most eight, the rest as a number. */
export const allOf = (names: readonly string[]): Prose => listNames(names, { last: ' and ', more });

/** “Did you mean `x`?” where a name is near, else `otherwise`. */
export const suggest = (near: readonly string[], otherwise: Prose): Prose =>
  near.length === 0 ? otherwise : prose`Did you mean ${anyOf(near)}?`;

/** Ways to write a number of `unit` in a file; without a unit, in a formula. */
export const examplesOf = (unit: string): Prose => {
  if (unit === '') return prose`${code('12')}, ${code('10k')}, ${code('1.5M')} or ${code('25%')}`;
  const family = familyOf(unit);
  switch (family.kind) {
    case 'money':
      return prose`${code('2000')}, ${code('10k')} or ${code('2k to 3k')}`;
    case 'share':
      return prose`${code('25%')}, ${code('0.25')} or ${code('20% to 30%')}`;
    case 'time':
      return family.seconds < DAY_SECONDS
        ? prose`${code('800ms')}, ${code('2s')} or ${code('4h')}`
        : prose`${code('12')}, ${code('10 days')} or ${code('6 weeks')}`;
    case 'bytes':
      return prose`${code('512Mi')} or ${code('2Gi')}`;
    case 'fact':
      return prose`${code('yes')} or ${code('no')}`;
    case 'ordinal':
    case 'count':
      return prose`${code('12')}, ${code('10k')}, ${code('1.5M')} or ${code('10k to 15k')}`;
  }
};
