import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const supportSection: SectionHelp['support'] = {
  about: prose`Tickets, and the people who answer them. Gives ${code('support.tickets')}, ${code('support.human_tickets')} and ${code('support.agents')}.`,
  example: `support:
  base: mau
  ticket_rate: 2% to 3%
  automation: 60%
  tickets_per_agent: 400
  tiers: [{id: chat, name: Chat, resolution: 70%}]`,
  keys: {
    base: prose`Who writes tickets`,
    ticket_rate: prose`Tickets for each of them`,
    automation: prose`The share that no person sees; none where left out`,
    tickets_per_agent: prose`What one agent closes`,
    min_agents: prose`The fewest agents; one where left out`,
    response_time: prose`The promised first response`,
    have: prose`People who do it today; unknown where left out`,
    lead: prose`From the decision to hire to the first day: ${code('10 weeks')}; that of the team where left out`,
    ramp: prose`From the first day to full work; that of the team where left out`,
    salary: prose`What one costs, before ${code('team.charges')}`,
    tiers: prose`Where tickets go, in order`,
    'tiers.id': prose`A short name`,
    'tiers.name': prose`The name of the tier`,
    'tiers.by': prose`Who answers here, in words`,
    'tiers.handles': prose`What is answered here`,
    'tiers.resolution': prose`The share of what arrives that it closes`,
    'tiers.escalates_to': prose`Where the rest goes, in words`,
  },
};

export const moderationSection: SectionHelp['moderation'] = {
  about: prose`Items to check, and the models and people who check them. Gives ${code('moderation.items_per_day')}, ${code('moderation.extra_models')} and ${code('moderation.moderators')}.`,
  example: `moderation:
  base: mau
  item_rate: 10%
  capacity: 100k
  model_capacity: 50k
  human_share: 20%
  items_per_moderator: 1000`,
  keys: {
    base: prose`Who posts`,
    item_rate: prose`Items for each of them`,
    capacity: prose`What the models of today read`,
    model_capacity: prose`What one more model reads`,
    human_share: prose`The share that a person must see`,
    items_per_moderator: prose`What one person sees`,
    have: prose`People who do it today; unknown where left out`,
    lead: prose`From the decision to hire to the first day: ${code('10 weeks')}; that of the team where left out`,
    ramp: prose`From the first day to full work; that of the team where left out`,
    salary: prose`What one costs, before ${code('team.charges')}`,
  },
};
