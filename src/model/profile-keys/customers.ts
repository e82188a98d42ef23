import { RULE_KEYS } from './gate.ts';
import { key, needed, number, type SectionKeys } from './key.ts';

export const CUSTOMERS_KEYS = {
  plans: {
    name: needed(key('text')),
    price: number('CUR/month'),
    listed: key('yes_no'),
    limits: key('rows'),
    rate_limit: key('map'),
    'rate_limit.requests': needed(number('requests')),
    'rate_limit.window': needed(number('min')),
    tenants: number('tenants'),
    ...RULE_KEYS,
  },
  customers: {
    cost: number('CUR/tenant/month'),
    margin: number('share'),
    alert: number('share'),
    mix: { form: 'rows', unit: 'customers' },
    partners: key('list'),
    'partners.id': needed(key('id')),
    'partners.name': needed(key('text')),
    'partners.plan': key('id'),
    'partners.fee': number('CUR/month'),
    'partners.tenants': number('tenants'),
    tenants: key('list'),
    'tenants.id': needed(key('id')),
    'tenants.name': key('text'),
    'tenants.plan': key('id'),
    'tenants.partner': key('id'),
    'tenants.count': number('tenants'),
    'tenants.usage': key('rows'),
    'tenants.price': number('CUR/tenant/month'),
    'tenants.cost': number('CUR/tenant/month'),
  },
} as const satisfies SectionKeys;
