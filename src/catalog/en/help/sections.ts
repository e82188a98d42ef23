import { code, prose } from '../../../lib/inline.ts';
import type { HelpWords } from '../../help.ts';
import { customersSection, plansSection } from './customers.ts';
import { poolsSection } from './pools.ts';
import { alertsSection, loadTestsSection, readinessSection, risksSection } from './readiness.ts';
import { claimsSection, hostsSection, operationsSection, servicesSection } from './stack.ts';

/** What may stand behind a key. */
export const keyForms: HelpWords['keyForms'] = {
  version: prose`${code('1')}`,
  id: prose`id`,
  text: prose`text`,
  texts: prose`list of texts`,
  window: prose`text, or ${code('{from, to, unit}')}`,
  words: prose`string`,
  currency: prose`ISO code`,
  locale: prose`${code('en')} or ${code('pt-BR')}`,
  phase: prose`id of a phase`,
  quantity: prose`id of a quantity`,
  formula: prose`id or formula`,
  condition: prose`condition`,
  number: prose`number`,
  limit: prose`plain number`,
  yes_no: prose`${code('yes')} or ${code('no')}`,
  level: prose`${code('low')}, ${code('medium')}, ${code('high')} or ${code('critical')}`,
  severity: prose`${code('warning')} or ${code('critical')}`,
  rows: prose`rows by id`,
  list: prose`list`,
  map: prose`map`,
};

const LABEL = prose`Its name in tables and reports`;
const ASSUMPTION = prose`Why the number is not a measured one; every plan repeats it`;
const UNIT = prose`What it is counted in, with its basis: ${code('users')}, ${code('req/s')}, ${code('ms')}, ${code('share')}, ${code('BRL/month')}, ${code('yes/no')}`;

/** Every section of a profile, with an example and its keys. */
export const sections: HelpWords['sections'] = {
  project: {
    about: prose`Which product the profile is about. Required.`,
    example: 'project: {id: shop, name: Shop, currency: USD, locale: en, phase: monolith}',
    keys: {
      id: prose`A short name`,
      name: prose`The name of the product`,
      currency: prose`The currency of all money: ${code('BRL')}, ${code('USD')}`,
      locale: prose`The language of reports`,
      phase: prose`The phase that is deployed; the first where left out`,
      users: prose`Whom costs and revenue per user count; the first metric in ${code('users')} where left out`,
      fx: prose`What one unit of another currency is worth: ${code('{EUR: 1.1}')}. It is ${code('fx.EUR')} in formulas`,
    },
  },
  metrics: {
    about: prose`What is measured, by id. Required. Each has a ${code('default')} or a model (${code('formula')}, ${code('by')} and ${code('points')}), or is unknown until supplied.`,
    example: `metrics:
  mau: {unit: users, default: 10k, growth: 10% to 15%}
  peak_rps: {unit: req/s, formula: mau * 0.03, query: max(peak_rps)}
  nps: {unit: points, min: -100, max: 100}`,
    keys: {
      unit: UNIT,
      label: LABEL,
      default: prose`Its value while nothing has measured it`,
      formula: prose`A model of it; a measurement comes before it`,
      growth: prose`Its growth a month, as ${code('growth.ID')} in formulas`,
      query: prose`PromQL that measures it`,
      assumption: ASSUMPTION,
      min: prose`The least possible value; zero where left out`,
      max: prose`The greatest possible value`,
    },
  },
  quantities: {
    about: prose`Numbers and formulas of your own, by id. Each has one of ${code('value')}, ${code('formula')}, ${code('by')} with ${code('points')}, or ${code('low')}, ${code('mid')} and ${code('high')}.`,
    example: `quantities:
  api_p95_target: {unit: ms, value: 500}
  containers: {unit: containers, formula: ceil(peak_rps / 150)}`,
    keys: {
      unit: UNIT,
      label: LABEL,
      value: prose`Its number, in any form`,
      formula: prose`Its formula: ${code('users * 2')}`,
      assumption: ASSUMPTION,
    },
  },
  phases: {
    about: prose`The stages of growth, as a list in order. Required.`,
    example: `phases:
  - {id: monolith, name: Monolith}
  - id: services
    name: Services
    enter: mau >= 50k
    changes: [Gateway]
    window: {from: 5, to: 8, unit: weeks}
    investment: 5k
    cost: 150
    revenue_target: 6k
    targets: {mau: {at_least: 100k}}`,
    keys: {
      id: prose`A short name`,
      name: prose`The name of the phase`,
      enter: prose`When it is due; all but the first need one`,
      users: prose`For how many users it is meant, in words`,
      window: prose`When it is expected: in words, or in ${code('weeks')} or ${code('months')} from the start; without ${code('to')} it is open`,
      architecture: prose`Its architecture, in words`,
      changes: prose`What is to be done to get there`,
      features: prose`What it gives to those who use the product`,
      stack: prose`What it runs on`,
      investment: prose`Money spent once, to get there`,
      cost: prose`Money that it is planned to cost`,
      revenue_target: prose`Money that it is to earn`,
      targets: prose`What it is to reach, by the id of a quantity; each has one of these`,
      'targets.at_least': prose`This or more`,
      'targets.at_most': prose`This or less`,
      'targets.above': prose`More than this`,
      'targets.below': prose`Less than this`,
    },
  },
  slos: {
    about: prose`Limits that quantities must keep, as a list. Each has one of ${code('below')}, ${code('at_most')}, ${code('above')}, ${code('at_least')}, in the unit of its metric.`,
    example: `slos:
  - id: peak
    metric: peak_rps
    at_most: {by: mau, points: {10k: 400, 100k: 4k}}`,
    keys: {
      id: prose`A short name`,
      metric: prose`What is compared`,
      below: prose`It must be less`,
      at_most: prose`It must not be more`,
      above: prose`It must be more`,
      at_least: prose`It must not be less`,
      label: LABEL,
    },
  },
  costs: {
    about: prose`What is paid each month, by id. Gives ${code('costs.total')}, ${code('costs.per_user')} and a total for each group.`,
    example: `costs:
  compute: {amount: {by: mau, points: {10k: 1000, 100k: 8000}}}
  payments: {amount: 0.35, per: mau * 2%}
  salaries: {amount: 20k, group: people}`,
    keys: {
      amount: prose`Money a month; with ${code('per')}, money for each unit of it`,
      per: prose`What the amount is for each of`,
      group: prose`What it is summed with: ${code('infrastructure')} (the default), ${code('people')}, or a name of your own`,
      phases: prose`Ids of the phases it is paid in; all where left out`,
      currency: prose`What the amount is in, where not the money of the project; needs its rate in ${code('project.fx')}`,
      cost_of_revenue: prose`Whether the gross margin counts it: ${code('no')} for people, else ${code('yes')}`,
      label: LABEL,
    },
  },
  optimisations: {
    about: prose`What makes items of cost cheaper, as a list. Gives ${code('optimisations.ID.saved')}.`,
    example: `optimisations:
  - id: reserved
    name: Reserved servers
    items: [compute]
    save: 40%
    on: 70%
    when: mau >= 100k`,
    keys: {
      id: prose`A short name`,
      name: prose`What is done`,
      items: prose`Ids of the items of cost that get cheaper`,
      save: prose`The share that is saved`,
      on: prose`The share of each item that it applies to; all of it where left out`,
      when: prose`The condition under which it is in force; always where left out`,
    },
  },
  revenue: {
    about: prose`What is earned each month, by id: an ${code('amount')}, or a ${code('base')} whose members pay a ${code('price')}, or move a ${code('volume')} of which a ${code('commission')} is kept.`,
    example: `revenue:
  premium: {base: mau, share: 3%, price: 9.99}
  bookings: {base: mau, volume: 50, commission: 5%}
  grants: {amount: 1k}`,
    keys: {
      amount: prose`Money a month, with nothing else beside it`,
      base: prose`Who may pay`,
      share: prose`The share of them that does; all where left out`,
      efficiency: prose`A factor for what comes in; one where left out`,
      price: prose`What each of them pays`,
      volume: prose`What each of them moves; needs a commission`,
      commission: prose`The share of the volume that is kept`,
      phases: prose`Ids of the phases it is earned in; all where left out`,
      label: LABEL,
    },
  },
  plans: plansSection,
  customers: customersSection,
  support: {
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
      tiers: prose`Where tickets go, in order`,
      'tiers.id': prose`A short name`,
      'tiers.name': prose`The name of the tier`,
      'tiers.by': prose`Who answers here, in words`,
      'tiers.handles': prose`What is answered here`,
      'tiers.resolution': prose`The share of what arrives that it closes`,
      'tiers.escalates_to': prose`Where the rest goes, in words`,
    },
  },
  moderation: {
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
    },
  },
  pools: poolsSection,
  services: servicesSection,
  hosts: hostsSection,
  operations: operationsSection,
  claims: claimsSection,
  team: {
    about: prose`Who is there, who is needed, whom to hire when, and how to work together.`,
    example: `team:
  base: mau
  growth: growth.mau
  roles:
    engineering:
      name: Engineering
      have: 4
      need: {by: mau, points: {10k: 4, 100k: 8}, between: step}
  hiring:
    - id: soon
      name: Soon
      to: 3
      roles: [engineering]
      earlier: {when: growth.mau > 15%, by: 4}
  communication:
    - {id: small, name: Small team, up_to: 10, decisions: By consensus}
    - {id: large, name: Large team}`,
    keys: {
      base: prose`The metric whose growth hiring follows`,
      growth: prose`Its growth: ${code('growth.mau')}`,
      roles: prose`Who is in the team`,
      'roles.name': prose`The name of the role`,
      'roles.have': prose`People who do it today`,
      'roles.need': prose`People who are needed, often by scale`,
      hiring: prose`Groups hired together, soonest first`,
      'hiring.id': prose`A short name`,
      'hiring.name': prose`The name of the group`,
      'hiring.from': prose`From now to the earliest; none where left out`,
      'hiring.to': prose`From now to the latest`,
      'hiring.roles': prose`Who is hired: ids, or ${code('{id, name}')}`,
      'hiring.why': prose`The reason, in words`,
      'hiring.when': prose`The condition that makes it due`,
      'hiring.earlier': prose`What brings it forward`,
      'hiring.earlier.when': prose`The condition for that`,
      'hiring.earlier.by': prose`By how much`,
      communication: prose`Ways of working, by size of the team`,
      'communication.id': prose`A short name`,
      'communication.name': prose`The name of the pattern`,
      'communication.up_to': prose`The largest team it suits; none for the last`,
      'communication.practices': prose`What such a team does`,
      'communication.decisions': prose`How it decides`,
      'communication.information': prose`How knowledge travels`,
    },
  },
  roadmap: {
    about: prose`What to do or to buy, as a list. Each is due when its phase, its day or its condition has come; with none of them, at once.`,
    example: `roadmap:
  - id: gateway
    name: API gateway
    category: Platform
    when: mau >= 50k
    cost: 200
  - {id: audit, name: Security audit, category: Security, date: 2027-03-01}
  - {id: logs, name: Central logs, category: Operations, start: 6, done: no}`,
    keys: {
      id: prose`A short name`,
      name: prose`What is to be done or bought`,
      category: prose`What it is listed under`,
      phase: prose`The phase that needs it: due once its conditions are met`,
      start: prose`From now until it is due; excludes ${code('date')}`,
      date: prose`The day it is due: ${code('2026-11-20')}`,
      when: prose`The condition that makes it due`,
      cost: prose`Money it costs`,
      done: prose`Whether it is done; ${code('no')} where left out`,
    },
  },
  alerts: alertsSection,
  load_tests: loadTestsSection,
  risks: risksSection,
  readiness: readinessSection,
};
