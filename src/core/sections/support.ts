import { snakeCase } from '../../model/id.ts';
import type { Support, SupportTier } from '../../model/profile/support.ts';
import { countedBy, following, unitOfRate } from './base-unit.ts';
import { type Contribution, type Section, template } from './contribution.ts';

/**
 * Tickets a month from a share of the users, automation taking its part, and agents for the rest.
 * 10,000 users × 2.5 % = 250 tickets, 40 % by people = 100, ÷ 400 = 1 agent.
 */
export const contributeSupport: Section = (profile) => {
  const { support } = profile;
  if (support === undefined) return [];
  return [...parameters(support), ...load(support), ...tiers(support)];
};

const parameters = (support: Support): Contribution[] => {
  const { place, base } = support;
  const rate = following(base, (counted) => unitOfRate('month', counted), 'share/month');
  const of = (name: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `support.${name}`,
    section: 'support',
    unit,
    value,
    place,
  });
  const out = [
    { ...of('ticket_rate', rate.unit, support.ticketRate), ...rate },
    of('automation', 'share', support.automation),
    of('tickets_per_agent', 'tickets/agent/month', support.ticketsPerAgent),
    of('min_agents', 'agents', support.minAgents),
  ];
  if (support.responseTime !== undefined) out.push(of('response_time', 'h', support.responseTime));
  return out;
};

const load = ({ base, place }: Support): Contribution[] => [
  {
    id: 'support.tickets',
    section: 'support',
    unit: 'tickets/month',
    value: template('base * support.ticket_rate', { base }),
    operands: countedBy({ period: 'month' }, { of: 'support', key: 'base', formula: base }),
    place,
  },
  {
    id: 'support.human_tickets',
    section: 'support',
    unit: 'tickets/month',
    value: 'support.tickets * (1 - support.automation)',
    place,
  },
  {
    id: 'support.agents',
    section: 'support',
    unit: 'agents',
    value: 'max(support.min_agents, ceil(support.human_tickets / support.tickets_per_agent))',
    place,
  },
];

/** Each tier gets what the one before it could not close. */
const tiers = ({ tiers, place }: Support): Contribution[] => {
  const out: Contribution[] = [];
  let reaching = 'support.tickets';
  for (const tier of tiers) {
    out.push(...tierCells(tier, reaching));
    const prefix = `support.tiers.${snakeCase(tier.id)}`;
    reaching = `${prefix}.tickets * (1 - ${prefix}.resolution)`;
  }
  if (tiers.length === 0) return out;
  const unresolved = {
    id: 'support.unresolved',
    section: 'support',
    unit: 'tickets/month',
  } as const;
  return [...out, { ...unresolved, value: reaching, place }];
};

const tierCells = (tier: SupportTier, reaching: string): Contribution[] => {
  const row = snakeCase(tier.id);
  const cell = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `support.tiers.${row}.${column}`,
    section: 'support',
    unit,
    label: tier.name,
    value,
    place: tier.place,
    cell: { table: 'support.tiers', row, column },
  });
  return [cell('resolution', 'share', tier.resolution), cell('tickets', 'tickets/month', reaching)];
};
