import { type Prose, plain, prose } from '../../../lib/inline.ts';
import type { LimitEnd, NamedLimit, PhaseWindow } from '../../../model/finding/contradiction.ts';
import type { ClientNames, ContradictionWords } from '../../words/report/contradictions.ts';
import { listed } from './summary.ts';

/** What contradicts itself in a plan, as it is told to a client in English. */
export const contradictions: ContradictionWords = {
  claims_clash: ({ claim, other, says, computed, unit }, { claim: of, amount }) =>
    prose`Of ${of(claim).what} your documents give two figures: ${amount(says, unit)} under ${of(claim).where} and ${amount(computed, unit)} under ${of(other).where}. Only one of them can hold.`,
  parts_differ: ({ id, says, computed, unit }, { of, amount }) =>
    prose`The parts of ${of(id)} add up to ${amount(computed, unit)}; the total is stated as ${amount(says, unit)}.`,
  phase_cost_differs: ({ phase, says, computed, unit }, names) =>
    prose`The items of cost of the stage ${names.phase(phase)} add up to ${names.amount(computed, unit)}; the plan states ${names.amount(says, unit)} for it.`,
  targets_cost_more: ({ phase, says, computed, unit }, names) =>
    prose`With its own goals reached, the stage ${names.phase(phase)} costs ${names.amount(computed, unit)}, and its revenue target is ${names.amount(says, unit)}: it would lose money.`,
  phase_never_pays: ({ phase, cost, revenue, unit }, names) =>
    prose`In the stage ${names.phase(phase)}, the revenue target of ${names.amount(revenue, unit)} does not cover the cost of ${names.amount(cost, unit)}: the investment is never paid back.`,
  plan_below_cost: ({ plan, price, cost, unit }, names) =>
    prose`The plan ${names.plan(plan)} is sold for ${names.amount(price, unit)}, and serving one customer of it costs ${names.amount(cost, unit)}: the price does not cover the cost. The price, or what the plan includes, deserves another look.`,
  plan_dominated: ({ plan, price, other, otherPrice, resource, unit }, names) =>
    prose`The plan ${names.plan(plan)} (${names.amount(price, unit)}) costs more than ${names.plan(other)} (${names.amount(otherPrice, unit)}), which offers more of ${names.of(resource)} and no less of anything: nobody would have a reason to choose it.`,
  savings_over_whole: ({ item, share, optimisations }, { of, optimisation, amount }) =>
    prose`The savings planned on ${of(`costs.${item}`)} (${listed(optimisations.map((id) => [optimisation(id)]))}) add up to ${amount(share, 'share')} of the item itself: no more than all of it can be saved.`,
  slo_looser: ({ slo, by, from, to, says, computed, unit }, names) =>
    prose`The service level ${names.slo(slo)} asks for less as the product grows: ${names.amount(says, unit)} with ${names.of(by)} at ${scale(from, names)}, and ${names.amount(computed, unit)} at ${scale(to, names)}.`,
  downtime_differs: ({ slo, limit, says, computed, unit }, { slo: of, amount }) =>
    prose`${amount(limit, 'share')} of ${of(slo)} allow ${amount(computed, unit)} of downtime in 30 days; the document states ${amount(says, unit)}.`,
  limits_clash: ({ of, unit, limit, other }, names) =>
    prose`${names.of(of)} should be ${end(limit, limit.side, unit, names)}, as ${owner(limit, names)} asks, and ${end(other, other.side, unit, names)}, as ${other.kind === 'metric' ? 'lies in its nature' : prose`${owner(other, names)} asks`}: both are not possible at once.`,
  phase_order: ({ metric, unit, earlier, later, side }, names) =>
    prose`The stage ${names.phase(later.phase)} comes after ${names.phase(earlier.phase)} and begins at a ${side} threshold of ${names.of(metric)}: ${names.amount(later.threshold, unit)}, where the earlier one asks for ${names.amount(earlier.threshold, unit)}.`,
  phase_unreachable: ({ phase, fault }, names) => {
    const head = prose`The stage ${names.phase(phase)} could never begin: `;
    switch (fault.kind) {
      case 'clash':
        return prose`${head}${names.of(fault.of)} would have to be ${end(fault.low, 'low', fault.unit, names)} and, at the same time, ${end(fault.high, 'high', fault.unit, names)}.`;
      case 'beyond':
        return prose`${head}${names.of(fault.of)} would have to be ${end(fault.asked, fault.side === 'max' ? 'low' : 'high', fault.unit, names)}, and its ${fault.side === 'max' ? 'greatest' : 'least'} possible value is ${names.amount(fault.bound, fault.unit)}.`;
      case 'constant':
        return prose`${head}one of its conditions never holds.`;
    }
  },
  phase_windows: ({ fault, earlier, later }, names) =>
    fault === 'order'
      ? prose`In the schedule, the stage ${names.phase(later.phase)} comes after ${names.phase(earlier.phase)} but is planned before it: ${window(later)}, and the earlier one ${window(earlier)}.`
      : prose`In the schedule, the stage ${names.phase(later.phase)} (${window(later)}) begins before ${names.phase(earlier.phase)} is over (${window(earlier)}).`,
  window_reversed: (facts, names) =>
    prose`In the schedule, the stage ${names.phase(facts.phase)} (${window(facts)}) ends before it begins.`,
  trigger_out_of_reach: ({ phase, metric, others, says, computed, unit, met }, names) => {
    const there = listed(
      others.map(
        (other) => prose`${names.of(other.id)} at ${names.amount(other.value, other.unit)}`,
      ),
    );
    const head = prose`For ${names.phase(phase)} to begin, ${names.of(metric)} has to reach ${names.amount(says, unit)}. With ${there}, the plan’s own arithmetic comes to ${names.amount(computed, unit)}`;
    return met === null
      ? prose`${head}, and no more of one of them alone is enough.`
      : prose`${head}; the condition holds only with ${names.of(met.id)} at ${names.amount(met.value, met.unit)}.`;
  },
  dependency_absent: ({ service, dependency, phases }, names) =>
    prose`${names.service(service)} runs in ${listed(phases.map((id) => [names.phase(id)]))} and depends on ${names.service(dependency)}, which is not planned there.`,
  replicas_reversed: ({ service, min, max }, names) =>
    prose`For ${names.service(service)} the plan asks for at least ${plain(min)} replicas and, at the same time, for ${plain(max)} at most.`,
  pool_alert: ({ pool, unit, at, active, utilisation, alert, enough }, names) => {
    const more =
      enough === null ? [] : prose` With ${names.amount(enough, unit)} it would stay below.`;
    const stand =
      at === 'now'
        ? prose`${names.pool(pool)}: ${names.amount(active, unit)} in service work at ${names.amount(utilisation, 'share')} of their capacity`
        : prose`${names.pool(pool)}: by the plan’s rule ${names.amount(active, unit)} are enough for the demand, but they would work at ${names.amount(utilisation, 'share')} of their capacity`;
    return prose`${stand}, above the alert of ${names.amount(alert, 'share')} that the plan itself sets.${more}`;
  },
  pool_infeasible: ({ pool, binding }, names) =>
    prose`No number is enough in ${names.pool(pool)}: ${INFEASIBLE[binding]}.`,
  pool_interval: ({ pool, demandUnit, seconds, longest, capacity, possible }, names) =>
    prose`${names.pool(pool)}: with ${names.amount(seconds, 's')} between two, each unit can do ${names.amount(possible, demandUnit)}, not ${names.amount(capacity, demandUnit)}. For that the pause could be ${names.amount(longest, 's')} at most.`,
  pool_classes: ({ pool, total }, names) =>
    prose`The classes into which the demand of ${names.pool(pool)} is divided add up to ${names.amount(total, 'share')}, not to 100%.`,
};

const INFEASIBLE = {
  unit_capacity: 'one unit does nothing',
  failure: 'the units fail too often',
  confidence: 'with units that fail, it is never certain that all of them work at all times',
} as const;

const scale = (at: string | number, names: ClientNames): Prose =>
  typeof at === 'number' ? [plain(at)] : [names.phase(at)];

const end = (
  { value, open }: LimitEnd,
  side: NamedLimit['side'],
  unit: string,
  names: ClientNames,
): Prose => {
  const words = side === 'low' ? ['at least', 'more than'] : ['at most', 'less than'];
  return prose`${words[open ? 1 : 0] ?? ''} ${names.amount(value, unit)}`;
};

const owner = ({ kind, id }: NamedLimit, names: ClientNames): string => {
  switch (kind) {
    case 'slo':
      return `the service level ${names.slo(id)}`;
    case 'target':
      return `the stage ${names.phase(id)}`;
    case 'metric':
      return names.of(id);
  }
};

const window = ({ from, to, unit }: PhaseWindow): Prose => {
  const one = unit === 'weeks' ? 'week' : 'month';
  if (to === null) return prose`from ${one} ${plain(from)} on`;
  if (from === to) return prose`${one} ${plain(from)}`;
  return prose`${unit} ${plain(from)} to ${plain(to)}`;
};
