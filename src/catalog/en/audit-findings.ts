import { code, joinProse, type Prose, plain, prose } from '../../lib/inline.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';

type Codes =
  | 'trigger_out_of_reach'
  | 'target_below_entry'
  | 'targets_cost_more'
  | 'phase_cost_differs'
  | 'slo_looser'
  | 'downtime_differs'
  | 'parts_differ'
  | 'claims_clash';

const scale = (at: string | number): Prose => (typeof at === 'number' ? [plain(at)] : [code(at)]);

/** English words of what an audit finds by itself. */
export const auditFindings: Pick<FindingWords, Codes> = {
  trigger_out_of_reach: ({ phase, metric, others, says, computed, unit, met }) => {
    const there = others.map(({ id, value, unit }) => prose`${code(id)} of ${amount(value, unit)}`);
    const last = prose`with ${joinProse(there, ' and ')} the profile’s own model comes to ${amount(computed, unit)} of ${amount(says, unit)}`;
    return met === null
      ? prose`${code(metric)} keeps ${code(phase)} shut: ${last}, and no more of one of them reaches it`
      : prose`${code(metric)} will be the last to hold for ${code(phase)}: ${last}; it is met at ${code(met.id)} of ${amount(met.value, met.unit)}`;
  },
  target_below_entry: ({ phase, next, gaps }) => {
    const figures = gaps.map(
      ({ metric, says, computed, unit }) =>
        prose`${code(metric)} of ${amount(says, unit)} is aimed at and ${amount(computed, unit)} asked for`,
    );
    return prose`Reaching the targets of ${code(phase)} does not open ${code(next)}: ${joinProse(figures, ', ')}`;
  },
  targets_cost_more: ({ phase, says, computed, unit }) =>
    prose`At its own targets ${code(phase)} costs ${amount(computed, unit)}, more than the ${amount(says, unit)} that it is to earn`,
  phase_cost_differs: ({ phase, side, says, computed, unit }) =>
    prose`The items of cost of ${code(phase)} add up to ${amount(computed, unit)}, ${side} than the ${amount(says, unit)} that the phase states`,
  slo_looser: ({ slo, by, from, to, says, computed, unit }) =>
    prose`The SLO ${code(slo)} asks for less at a larger scale: ${amount(says, unit)} at ${code(by)} ${scale(from)}, ${amount(computed, unit)} at ${scale(to)}`,
  downtime_differs: ({ slo, limit, says, computed, unit }) =>
    prose`${amount(limit, 'share')} of ${code(slo)} leaves ${amount(computed, unit)} of 30 days, not the ${amount(says, unit)} that is stated`,
  claims_clash: ({ claim, other, says, computed, unit }) =>
    prose`${code(claim)} and ${code(other)} are about the same figure, and cannot both hold: ${amount(says, unit)} and ${amount(computed, unit)}`,
  parts_differ: ({ id, by, at, says, computed, unit }) => {
    const where = by === undefined || at === undefined ? [] : prose` at ${code(by)} ${scale(at)}`;
    return prose`The parts of ${code(id)} add up to ${amount(computed, unit)}${where}, not to the ${amount(says, unit)} that is stated`;
  },
};
