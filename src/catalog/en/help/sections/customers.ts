import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

const ID = prose`A short name`;

export const plansSection: SectionHelp['plans'] = {
  about: prose`What customers buy. A tenant is put on the cheapest plan that allows what it uses; prices that are formulas or tables must stand in ascending order.`,
  example: `plans:
  basic: {name: Basic, price: 49, limits: {seats: 3}}
  pro:
    name: Pro
    price: 149
    limits: {seats: 20}
    rate_limit: {requests: 1k, window: 15min}
  reseller: {name: Reseller, price: 900, tenants: 20}
  custom: {name: Custom, listed: no, limits: {seats: unlimited}}`,
  keys: {
    name: prose`The name of the plan`,
    price: prose`What a customer pays; only a plan that is not listed may lack it`,
    listed: prose`${code('no')} where the price is given on request; the plan then fits last`,
    limits: prose`How much of each resource it allows, or ${code('unlimited')}`,
    rate_limit: prose`Requests allowed within a window of time`,
    'rate_limit.requests': prose`How many requests`,
    'rate_limit.window': prose`Within which time`,
    tenants: prose`How many tenants a customer of it brings; makes it a plan for partners`,
    ...RULE_WORDS,
  },
};

export const customersSection: SectionHelp['customers'] = {
  about: prose`Who buys the plans. Gives ${code('customers.revenue')}, ${code('customers.price')} and, for each tenant, ${code('tenants.ID.plan')}, ${code('tenants.ID.use')} and ${code('tenants.ID.profit')}. A stream of revenue may take the first: ${code('{amount: customers.revenue}')}.`,
  example: `customers:
  cost: 12
  margin: 70%
  mix: {basic: 40}
  partners:
    - {id: north, name: North, plan: reseller}
  tenants:
    - {id: acme, name: Acme, usage: {seats: 18}}
    - {id: small, name: Small clients, count: 25, usage: {seats: 2}}
    - {id: depot, name: Depot, partner: north, usage: {seats: 5}}`,
  keys: {
    cost: prose`What one tenant costs`,
    margin: prose`The share of a price that is to be left: price = cost / (1 - margin)`,
    alert: prose`The share of a limit from which a tenant is near it; 90% where left out`,
    mix: prose`Customers that are not listed one by one, by plan`,
    partners: prose`Who resells to tenants of its own`,
    'partners.id': ID,
    'partners.name': prose`The name of the partner`,
    'partners.plan': prose`Its plan, which then covers its tenants`,
    'partners.fee': prose`What it pays; the price of its plan where left out`,
    'partners.tenants': prose`Tenants it has besides those listed; as many as its plan says where none is listed`,
    own_stack: prose`Whether each tenant has a stack of its own; ${code('no')} where left out`,
    values: prose`What fills names in services where a tenant says nothing else: ${code('{LOGO: /logo.png}')}`,
    tenants: prose`Tenants, or groups of tenants that are alike`,
    'tenants.id': ID,
    'tenants.name': prose`Its name in tables and reports`,
    'tenants.plan': prose`Its plan; the cheapest that fits where left out`,
    'tenants.partner': prose`The partner that it belongs to`,
    'tenants.count': prose`How many tenants like this there are; 1 where left out`,
    'tenants.usage': prose`How much of each resource one of them uses; unknown where left out`,
    'tenants.price': prose`What each pays, where it is not the price of its plan`,
    'tenants.cost': prose`What each costs, where it is not ${code('customers.cost')}`,
    'tenants.values': prose`What fills names in its services: ${code('{DOMAIN: acme.example.com}')}`,
  },
};
