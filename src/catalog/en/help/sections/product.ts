import { code, prose } from '../../../../lib/inline.ts';
import type { HelpWords } from '../../../help.ts';
import { ASSUMPTION, LABEL, UNIT } from './phrases.ts';

export const projectSection: HelpWords['sections']['project'] = {
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
};

export const metricsSection: HelpWords['sections']['metrics'] = {
  about: prose`What is measured, by id. Required. Each has a ${code('default')} or a model (${code('formula')}, ${code('by')} and ${code('points')}), or is unknown until supplied.`,
  example: `metrics:
  mau: {unit: users, default: 10k, growth: 10% to 15%}
  peak_rps: {unit: req/s, formula: mau * 0.03, query: max(peak_rps)}
  orders:
    unit: orders/month
    default: 500
    growth:
      rate: 5% to 8%
      season: {11: 1.3, 12: 1.8}
      events: [{name: Fair, at: 2027-05, times: 1.5, for: 2 weeks}]
  nps: {unit: points, min: -100, max: 100}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    default: prose`Its value while nothing has measured it`,
    formula: prose`A model of it; a measurement comes before it`,
    growth: prose`How time moves it: its growth a month (${code('growth.ID')} in formulas), or a map of these`,
    'growth.rate': prose`Growth a month; beside targets, what holds after the last of them, zero where left out`,
    'growth.noise': prose`By how much (one standard deviation) the growth varies from one month to another`,
    'growth.capacity': prose`What it approaches and does not pass`,
    'growth.season': prose`Factors on it by month of the calendar: ${code('{11: 1.3, 12: 1.8}')}`,
    'growth.events': prose`What raises or lowers it for a while`,
    'growth.events.name': prose`What happens`,
    'growth.events.at': prose`When it begins`,
    'growth.events.times': prose`The factor on it in every month that the event touches`,
    'growth.events.for': prose`How long it lasts: ${code('2 weeks')}; a month where left out`,
    'growth.targets': prose`What it is to be and when, in place of a rate: ${code('{2027-11: 100k}')}, or by months from today ${code('{12: 100k}')}`,
    query: prose`PromQL that measures it`,
    assumption: ASSUMPTION,
    min: prose`The least possible value; zero where left out`,
    max: prose`The greatest possible value`,
  },
};

export const quantitiesSection: HelpWords['sections']['quantities'] = {
  about: prose`Numbers and formulas of your own, by id. Each has one of ${code('value')}, ${code('formula')}, ${code('by')} with ${code('points')}, or ${code('low')}, ${code('mid')} and ${code('high')}.`,
  example: `quantities:
  api_p95_target: {unit: ms, value: 500}
  containers: {unit: containers, formula: ceil(peak_rps / 150)}`,
  keys: {
    unit: UNIT,
    label: LABEL,
    value: prose`Its number, in any form`,
    formula: prose`Its formula: ${code('users * 2')}`,
    parts: prose`What it should add up to; ${code('audit')} compares both`,
    assumption: ASSUMPTION,
  },
};

export const phasesSection: HelpWords['sections']['phases'] = {
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
};

export const slosSection: HelpWords['sections']['slos'] = {
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
    downtime: prose`The downtime that is said to remain; ${code('audit')} compares it with what the limit leaves`,
    label: LABEL,
  },
};
