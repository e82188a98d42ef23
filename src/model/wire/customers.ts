import type * as z from 'zod/mini';
import { ruleKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, id, list, map, maybe, rows, text, words, yesNo } from './parts.ts';

const UNLIMITED = '`unlimited` where the plan has no such limit.';

export const plans: z.ZodMiniType = rows(
  map({
    name: about('The name of the plan.', text),
    price: maybe('Money a month. Only a plan that is not listed may lack it.', number),
    listed: maybe('`no` for a plan whose price is given on request; it then fits last.', yesNo),
    limits: maybe(
      `How much of each resource it allows, by name: \`{agents: 3}\`. ${UNLIMITED}`,
      rows(number),
    ),
    rate_limit: maybe(
      'Requests allowed within a window of time.',
      map({
        requests: about('How many requests.', number),
        window: about('Within which time: `15min`.', number),
      }),
    ),
    tenants: maybe(
      'How many tenants a customer of this plan brings: it is then a plan for partners, and no single tenant is put on it.',
      number,
    ),
    ...ruleKeys,
  }),
);

const partner = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: about('The name of the partner.', text),
  plan: maybe('The id of its plan, which then covers its tenants.', id),
  fee: maybe('Money that it pays a month; the price of its plan where left out.', number),
  tenants: maybe('How many tenants it has besides those listed.', number),
});

const tenant = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: maybe('Its name in tables and reports.', text),
  plan: maybe('The id of its plan; the cheapest that fits where left out.', id),
  partner: maybe('The id of the partner that it belongs to.', id),
  count: maybe('How many tenants like this there are; 1 where left out.', number),
  usage: maybe('How much of each resource one of them uses: `{agents: 2}`.', rows(number)),
  price: maybe('Money a month from each, where it is not the price of its plan.', number),
  cost: maybe('Money a month for each, where it is not `customers.cost`.', number),
  values: maybe('What fills names in its services: `{DOMAIN: acme.example.com}`.', rows(words)),
});

export const customers: z.ZodMiniType = map({
  cost: maybe('Money a month that one tenant costs.', number),
  margin: maybe('The share of a price that is to be left: price = cost / (1 - margin).', number),
  alert: maybe('The share of a limit from which a tenant is near it; 90% where left out.', number),
  mix: maybe('Customers not listed one by one, by the id of their plan.', rows(number)),
  partners: maybe('Who resells to tenants of its own.', list(partner)),
  own_stack: maybe('Whether each tenant has a stack of its own; `no` where left out.', yesNo),
  values: maybe('What fills names in services where a tenant says nothing else.', rows(words)),
  tenants: maybe('Tenants, or groups of tenants that are alike, with what they use.', list(tenant)),
});
