import { code, joinProse, plain, plural, prose } from '../../lib/inline.ts';
import type { AuditWords } from '../words/audit.ts';
import { allOf } from './diagnostics/phrases.ts';

const BOUNDS = { at_least: 'at least', at_most: 'at most' } as const;

/** English words of `scale audit`. */
export const audit: AuditWords = {
  headings: {
    failing: 'Claims that do not hold',
    unknown: 'Claims that cannot be computed',
    holding: 'Claims that hold',
    contradictions: 'What contradicts itself',
    gaps: 'Gaps between targets and triggers',
    omissions: 'What products like this one usually have',
  },
  columns: { claim: 'Claim', says: 'Says', computed: 'Computed', where: 'Where' },
  summary: ({ all, failing, unknown }) => {
    const rest = unknown === 0 ? [] : prose`; ${plain(unknown)} cannot be computed`;
    const holding = all - failing - unknown;
    return failing === 0
      ? prose`${plain(holding)} of ${plural(all, { one: 'claim', other: 'claims' })} ${holding === 1 ? 'holds' : 'hold'}${rest}`
      : prose`${plain(failing)} of ${plural(all, { one: 'claim', other: 'claims' })} ${failing === 1 ? 'does' : 'do'} not hold${rest}`;
  },
  contradictions: (count, claims) =>
    count === 0
      ? claims === 0
        ? prose`Nothing contradicts itself`
        : prose`Nothing else contradicts itself`
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
  repair: ({ id, bound, low, high, now }) => {
    const at = bound === 'exactly' ? [] : bound === 'between' ? 'between ' : `${BOUNDS[bound]} `;
    const figures = bound === 'between' ? prose`${low} and ${high}` : low;
    return prose`${code(id)} is ${at}${figures} (now ${now})`;
  },
  holdsIf: (ways) => prose`Holds if ${joinProse(ways, ', or if ')}`,
  unreachable: prose`No change of one input makes it hold`,
  best: ({ id, to, now, computed }) =>
    prose`; the nearest is ${computed}, with ${code(id)} at ${to} (now ${now})`,
  nothingToMove: prose`Everything that it stands on is given there or fixed`,
  inPassing: prose`No steady change of one input makes it hold: what would do so works only where a rounding jumps`,
  stated: ({ id, says, now }) =>
    prose`Holds if ${code(id)}, itself a figure of the profile, is ${says} (now ${now})`,
  lacks: (ids) => prose`without ${allOf(ids)}`,
  add: (section) => prose`Add to ${code(section)}:`,
  noClaims: prose`The profile makes no claims: list them under ${code('claims')}, each with what computes it (${code('scale help claims')})`,
  next: (command) => prose`${code(command)}: why a number is what it is`,
};

const plural2 = (count: number, one: string, other: string) => [plural(count, { one, other })];
