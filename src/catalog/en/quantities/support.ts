import type { SupportBuiltin } from '../../../model/builtin/support.ts';

export const supportQuantities: Readonly<Record<SupportBuiltin, string>> = {
  'support.ticket_rate': 'Tickets for each user',
  'support.automation': 'Share closed by automation',
  'support.tickets_per_agent': 'Tickets that one agent handles',
  'support.min_agents': 'Agents at least',
  'support.response_time': 'First response within',
  'support.tickets': 'Tickets',
  'support.human_tickets': 'Tickets for people',
  'support.agents': 'Agents needed',
  'support.unresolved': 'Tickets that no tier closes',
  'support.tiers.*.resolution': 'Share that the tier closes',
  'support.tiers.*.tickets': 'Tickets that reach the tier',
  'moderation.item_rate': 'Items for each user',
  'moderation.capacity': 'Automatic capacity',
  'moderation.model_capacity': 'Capacity of one more model',
  'moderation.human_share': 'Share looked at by people',
  'moderation.items_per_moderator': 'Items that one moderator handles',
  'moderation.items_per_day': 'Items to moderate',
  'moderation.extra_models': 'Extra models needed',
  'moderation.moderators': 'Moderators needed',
};
