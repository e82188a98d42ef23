import type { ZodMiniType } from 'zod/mini';
import { staff } from './hiring-terms.ts';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, text, texts } from './parts.ts';

const tier = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: about('The name of the tier.', text),
  by: maybe('Who answers here, in words.', text),
  handles: maybe('What is answered here.', texts),
  resolution: about('The share of the tickets reaching the tier that it closes.', number),
  escalates_to: maybe('Where the others go, in words.', text),
});

export const support: ZodMiniType = map({
  base: about('Who writes tickets: the id of a quantity, or a formula.', formula),
  ticket_rate: about('Tickets a month for each of the base: `2% to 3%`.', number),
  automation: maybe('The share of tickets that no person sees; 0 where left out.', number),
  tickets_per_agent: about('Tickets that one agent closes a month.', number),
  min_agents: maybe('The fewest agents; 1 where left out.', number),
  response_time: maybe('The promised first response: `4h`.', number),
  ...staff,
  tiers: maybe('The tiers in the order that a ticket passes them.', list(tier)),
});
