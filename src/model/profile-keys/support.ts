import { key, needed, number, type SectionKeys } from './key.ts';

export const SUPPORT_KEYS = {
  support: {
    base: needed(key('formula')),
    ticket_rate: needed(number('share/month')),
    automation: number('share'),
    tickets_per_agent: needed(number('tickets/agent/month')),
    min_agents: number('agents'),
    response_time: number('h'),
    tiers: key('list'),
    'tiers.id': needed(key('id')),
    'tiers.name': needed(key('text')),
    'tiers.by': key('text'),
    'tiers.handles': key('texts'),
    'tiers.resolution': needed(number('share')),
    'tiers.escalates_to': key('text'),
  },
  moderation: {
    base: needed(key('formula')),
    item_rate: needed(number('share/day')),
    capacity: needed(number('items/day')),
    model_capacity: needed(number('items/day')),
    human_share: needed(number('share')),
    items_per_moderator: needed(number('items/moderator/day')),
  },
} as const satisfies SectionKeys;
