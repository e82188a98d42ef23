import { code, joinProse, plain, plural, prose } from '../../lib/inline.ts';
import type { AuditWords } from '../audit-words.ts';
import { allOf } from './diagnostics/phrases.ts';

const BOUNDS = { at_least: 'at least', at_most: 'at most' } as const;

/** English words of `scale audit`. */
export const audit: AuditWords = {
  headings: {
    failing: 'Claims that do not hold',
    unknown: 'Claims that cannot be computed',
    holding: 'Claims that hold',
    contradictions: 'What contradicts itself',
    omissions: 'What products like this one usually have',
  },
  columns: { claim: 'Claim', says: 'Says', computed: 'Computed', where: 'Where' },
  summary: ({ all, failing, unknown }) => {
    const rest = unknown === 0 ? [] : prose`; ${plain(unknown)} cannot be computed`;
    const holding = all - failing - unknown;
    return failing === 0
      ? prose`${plain(holding)} of ${plural(all, { one: 'claim holds', other: 'claims hold' })}${rest}`
      : prose`${plain(failing)} of ${plural(all, { one: 'claim does not hold', other: 'claims do not hold' })}${rest}`;
  },
  contradictions: (count) =>
    count === 0
      ? prose`Nothing else contradicts itself`
      : plural2(count, 'contradiction', 'contradictions'),
  says: { at_least: 'at least', at_most: 'at most', above: 'above', below: 'below' },
  between: (low, high) => prose`${low} to ${high}`,
  failing: ({ claim, says, computed, deviation }) =>
    prose`${code(claim)}  says ${says}, computed ${computed}${deviation}`,
  deviation: (share, side) => prose`, ${share} ${side}`,
  off: (difference) => prose` (off by ${difference})`,
  at: (points) => prose`at ${joinProse(points, ', ')}`,
  phase: (phase) => prose`phase ${code(phase)}`,
  reading: (text) => prose`Read as: ${text}`,
  repair: ({ id, bound, to, now }) =>
    bound === 'exactly'
      ? prose`${code(id)} is ${to} (now ${now})`
      : prose`${code(id)} is ${BOUNDS[bound]} ${to} (now ${now})`,
  holdsIf: (ways) => prose`Holds if ${joinProse(ways, ', or if ')}`,
  unreachable: prose`No change of one input makes it hold`,
  best: ({ id, to, now, computed }) =>
    prose`; the nearest is ${computed}, with ${code(id)} at ${to} (now ${now})`,
  nothingToMove: prose`Nothing that may move has any influence on it`,
  lacks: (ids) => prose`without ${allOf(ids)}`,
  add: (section) => prose`Add to ${code(section)}:`,
  noClaims: prose`The profile makes no claims: list them under ${code('claims')}, each with what computes it (${code('scale help profile')})`,
  next: (command) => prose`${code(command)}: why a number is what it is`,
};

const plural2 = (count: number, one: string, other: string) => [plural(count, { one, other })];
