import { plural, prose } from '../../lib/inline.ts';
import type { CustomerWords } from '../words/customers.ts';

/** English words of price plans and customers. */
export const customers: CustomerWords = {
  headings: { plans: 'Price plans', customers: 'Customers' },
  columns: {
    plan: 'Plan',
    price: 'Price',
    customers: 'Customers',
    revenue: 'Revenue',
    cost: 'Cost',
    profit: 'Profit',
    margin: 'Margin',
    rate_limit: 'Requests',
    tenant: 'Tenant',
    tenants: 'Tenants',
    use: 'Nearest limit',
    of: 'Of',
    partner: 'Partner',
  },
  onRequest: 'on request',
  unlimited: 'no limit',
  noFit: 'none fits',
  rateLimit: (requests, minutes) => prose`${requests} in ${minutes}`,
  summary: (customers, tenants, money) => {
    const who = prose`${customers}, ${tenants}`;
    return money.length === 0
      ? who
      : prose`${who}: ${money.flatMap((each, i) => (i === 0 ? each : [', ', ...each]))}`;
  },
  count: {
    customers: (count) => [plural(count, { one: 'customer', other: 'customers' })],
    tenants: (count) => [plural(count, { one: 'tenant', other: 'tenants' })],
  },
  money: {
    revenue: (amount) => prose`revenue ${amount}`,
    cost: (amount) => prose`cost ${amount}`,
    profit: (amount) => prose`profit ${amount}`,
  },
  unitCost: (cost) => prose`One tenant costs ${cost}: no price below that pays for it`,
  unitPrice: (cost, margin, price) =>
    prose`One tenant costs ${cost}: no price below that pays for it, and ${price} leaves a margin of ${margin}`,
};
