import { code, type Prose, plain, prose } from '../../lib/inline.ts';
import type {
  ContradictionFacts,
  LimitEnd,
  NamedLimit,
  PhaseWindow,
} from '../../model/finding/contradiction.ts';
import { amount } from '../phrases/amount.ts';
import type { FindingWords } from '../words/findings.ts';
import { allOf } from './diagnostics/phrases.ts';

/** English words of what contradicts itself in a profile. */
export const contradictions: Pick<FindingWords, keyof ContradictionFacts> = {
  phase_unreachable: ({ phase, ways, fault }) => {
    const all = prose`${code(phase)} can never be entered: `;
    const several = prose`None of the ${plain(ways)} ways into ${code(phase)} is possible; in the first, `;
    return [...(ways === 1 ? all : several), ...barrier(fault)];
  },
  phase_windows: ({ fault, earlier, later }) =>
    fault === 'order'
      ? prose`${code(later.phase)} comes after ${code(earlier.phase)} and is planned earlier, ${window(later)}; ${code(earlier.phase)} ${window(earlier)}`
      : prose`${code(later.phase)} is planned ${window(later)}, before ${code(earlier.phase)} is over, ${window(earlier)}`,
  window_reversed: (facts) =>
    prose`${code(facts.phase)} is planned ${window(facts)}: it ends before it begins`,
  dependency_absent: ({ service, dependency, phases }) =>
    prose`${code(service)} runs in ${allOf(phases)} and depends on ${code(dependency)}, which does not run there`,
  replicas_reversed: ({ service, min, max }) =>
    prose`${code(`services.${service}`)} asks for ${plain(min)} replicas at least and ${plain(max)} at most`,
  plan_dominated: ({ plan, price, other, otherPrice, resource, unit }) =>
    prose`The limits of ${code(plan)} (${amount(price, unit)}) are no reason to buy it: ${code(other)} (${amount(otherPrice, unit)}) allows more ${code(resource)} and no less of anything else`,
  limits_clash: ({ of, unit, limit, other }) =>
    prose`${code(of)} cannot be ${end(limit, limit.side, unit)}, as ${owner(limit)} asks, and ${end(other, other.side, unit)}, as ${owner(other)} ${other.kind === 'metric' ? 'says' : 'asks'}`,
  target_order: ({ of, unit, earlier, later, side }) =>
    prose`${code(later.phase)} is to reach a ${code(of)} of ${amount(later.limit, unit)}, ${side} than the ${amount(earlier.limit, unit)} of ${code(earlier.phase)} before it: check the two targets`,
};

const barrier = (fault: ContradictionFacts['phase_unreachable']['fault']): Prose => {
  switch (fault.kind) {
    case 'clash':
      return prose`${code(fault.of)} would have to be ${end(fault.low, 'low', fault.unit)} and ${end(fault.high, 'high', fault.unit)}`;
    case 'beyond': {
      const asked = end(fault.asked, fault.side === 'max' ? 'low' : 'high', fault.unit);
      const bound = amount(fault.bound, fault.unit);
      return prose`${code(fault.of)} would have to be ${asked}, and its ${fault.side === 'max' ? 'greatest' : 'least'} possible value is ${bound}`;
    }
    case 'constant':
      return prose`${code(fault.expression)} never holds`;
  }
};

const end = ({ value, open }: LimitEnd, side: NamedLimit['side'], unit: string): Prose => {
  const words = side === 'low' ? ['at least', 'more than'] : ['at most', 'less than'];
  return prose`${words[open ? 1 : 0] ?? ''} ${amount(value, unit)}`;
};

const owner = ({ kind, id }: NamedLimit): Prose => {
  switch (kind) {
    case 'slo':
      return prose`the SLO ${code(id)}`;
    case 'target':
      return prose`the phase ${code(id)}`;
    case 'metric':
      return prose`the metric itself`;
  }
};

const window = ({ from, to, unit }: PhaseWindow): Prose => {
  const one = unit === 'weeks' ? 'week' : 'month';
  if (to === null) return prose`from ${one} ${plain(from)} on`;
  if (from === to) return prose`in ${one} ${plain(from)}`;
  return prose`in ${unit} ${plain(from)} to ${plain(to)}`;
};
