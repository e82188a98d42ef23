import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

export type CustomerWords = {
  readonly headings: Titles<'plans' | 'customers'>;
  readonly columns: Titles<
    | 'plan'
    | 'price'
    | 'customers'
    | 'revenue'
    | 'cost'
    | 'profit'
    | 'margin'
    | 'rate_limit'
    | 'tenant'
    | 'tenants'
    | 'use'
    | 'of'
    | 'partner'
  >;
  readonly onRequest: string;
  readonly unlimited: string;
  readonly noFit: string;
  readonly rateLimit: (requests: Prose, minutes: Prose) => Prose;
  /** What the tenants are, and what they bring, cost and leave. */
  readonly summary: (customers: Prose, tenants: Prose, money: readonly Prose[]) => Prose;
  readonly count: Readonly<Record<'customers' | 'tenants', (count: number) => Prose>>;
  readonly money: Readonly<Record<'revenue' | 'cost' | 'profit', (amount: Prose) => Prose>>;
  readonly unitCost: (cost: Prose) => Prose;
  readonly unitPrice: (cost: Prose, margin: Prose, price: Prose) => Prose;
};
