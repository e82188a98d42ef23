import { key, needed, number, type SectionKeys } from './key.ts';

export const MONEY_KEYS = {
  costs: {
    amount: needed(number('CUR/month')),
    per: key('formula'),
    group: key('id'),
    phases: key('list'),
    currency: key('currency'),
    cost_of_revenue: key('yes_no'),
    label: key('text'),
  },
  optimisations: {
    id: needed(key('id')),
    name: needed(key('text')),
    items: needed(key('list')),
    save: needed(number('share')),
    on: number('share'),
    when: key('formula'),
  },
  revenue: {
    amount: number('CUR/month'),
    base: key('formula'),
    share: number('share'),
    efficiency: number('ratio'),
    price: number('CUR/user/month'),
    volume: number('CUR/user/month'),
    commission: number('share'),
    phases: key('list'),
    label: key('text'),
  },
  economics: {
    cash: number('CUR'),
  },
} as const satisfies SectionKeys;
