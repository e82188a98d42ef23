import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import type { Place } from '../../model/place.ts';
import type { Support, SupportTier } from '../../model/profile/support.ts';
import { child, type Reading } from '../document/reading.ts';
import { textOf, textsOf } from '../document/scalar.ts';
import { requiredFormula } from '../number/formula.ts';
import { readStaff } from './hiring-terms.ts';
import { listRows, maybeNumberOf, numberOf, type Row } from './row.ts';

/** Reads tickets, and the agents and tiers that answer them. */
export const readSupport = (reading: Reading, node: YamlNode, place: Place): Support => {
  const row: Row = { id: 'support', node, place };
  return {
    base: requiredFormula(reading, child(node, 'base'), place),
    ticketRate: numberOf(reading, row, 'ticket_rate', { unit: 'share/month', min: 0 }),
    automation: numberOf(reading, row, 'automation', { unit: 'share' }, 0),
    ticketsPerAgent: numberOf(reading, row, 'tickets_per_agent', {
      unit: 'tickets/agent',
      min: 0,
    }),
    minAgents: numberOf(reading, row, 'min_agents', { unit: 'agents', min: 0 }, 1),
    tiers: listRows(reading, child(node, 'tiers')).map((tier) => readTier(reading, tier)),
    place,
    ...readStaff(reading, row, 'agents'),
    ...given({ responseTime: maybeNumberOf(reading, row, 'response_time', { unit: 'h', min: 0 }) }),
  };
};

const readTier = (reading: Reading, row: Row): SupportTier => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  handles: textsOf(reading, child(row.node, 'handles')),
  resolution: numberOf(reading, row, 'resolution', { unit: 'share' }),
  place: row.place,
  ...given({
    by: textOf(reading, child(row.node, 'by')),
    escalatesTo: textOf(reading, child(row.node, 'escalates_to')),
  }),
});
