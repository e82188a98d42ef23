import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import type { Plan } from '../../../src/model/answer/plan.ts';
import type { PlanReading } from '../../../src/model/reading/customers.ts';
import type { PlanView } from '../../../src/view/plan/plan-view.ts';
import { viewPricePlans } from '../../../src/view/plan/price-plans.ts';
import { plainText } from '../../support/english.ts';

const NOBODY = { customers: null, revenue: null, cost: null, profit: null };

const reading = (id: string, more: Partial<PlanReading> = {}): PlanReading => ({
  id,
  name: id.toUpperCase(),
  listed: true,
  price: 100,
  limits: [],
  rateLimit: null,
  tenants: null,
  ...NOBODY,
  unitCost: null,
  margin: null,
  ...more,
});

const view = (plans: readonly PlanReading[] | undefined) =>
  viewPricePlans({
    plan: {
      project: { currency: 'BRL' },
      ...(plans === undefined ? {} : { plans }),
    } as unknown as Plan,
    words: en,
    wide: false,
    profileName: 'p',
    ownQuantities: [],
    labelOf: (id) => (id === 'storage' ? 'Storage' : id),
  } as PlanView);

/** The titles and the rows of the table. */
const table = (plans: readonly PlanReading[]): readonly string[] =>
  view(plans).flatMap((block) =>
    block.kind === 'table'
      ? [block.columns.map(({ title }) => title), ...block.rows].map((row) =>
          row.map((cell) => plainText(cell)).join('|'),
        )
      : [],
  );

describe('the price plans of a plan', () => {
  it('are nothing where there are none', () => {
    expect(view(undefined)).toEqual([]);
    expect(view([])).toEqual([]);
  });

  it('show no columns that nothing is known of', () => {
    expect(table([reading('basic')])).toEqual(['Plan|Price', 'BASIC|BRL 100']);
  });

  it('stand in the order that they are read in', () => {
    expect(table([reading('b'), reading('a', { price: 200 })]).slice(1)).toEqual([
      'B|BRL 100',
      'A|BRL 200',
    ]);
  });

  it('tell a price on request from one that is unknown', () => {
    const plans = [
      reading('request', { listed: false, price: null }),
      reading('unknown', { price: null }),
      reading('agreed', { listed: false, price: 900 }),
    ];
    expect(table(plans).slice(1)).toEqual(['REQUEST|on request', 'UNKNOWN|?', 'AGREED|BRL 900']);
  });

  it('tell a limit, none and one that is unknown apart, bytes with their unit', () => {
    const limits = (storage: number | null, unlimited: boolean): PlanReading['limits'] => [
      { resource: 'agents', unit: 'agents', limit: 3, unlimited: false },
      { resource: 'storage', unit: 'GB', limit: storage, unlimited },
    ];
    const plans = [
      reading('small', { limits: limits(5, false) }),
      reading('large', { limits: limits(null, true) }),
      reading('open', { limits: limits(null, false) }),
    ];
    expect(table(plans)).toEqual([
      'Plan|Price|agents|Storage',
      'SMALL|BRL 100|3|5 GB',
      'LARGE|BRL 100|3|no limit',
      'OPEN|BRL 100|3|?',
    ]);
  });

  it('show requests as they are allowed', () => {
    const plans = [
      reading('slow', { rateLimit: { requests: 100, minutes: 15 } }),
      reading('free'),
      reading('open', { rateLimit: { requests: null, minutes: 1 } }),
    ];
    expect(table(plans)).toEqual([
      'Plan|Price|Requests',
      'SLOW|BRL 100|100 in 15 min',
      'FREE|BRL 100|',
      'OPEN|BRL 100|? in 1 min',
    ]);
  });

  it('show who buys once somebody does', () => {
    const bought = { customers: 2, revenue: 200, cost: 80, profit: 120 };
    const unsold = { customers: 0, revenue: 0, cost: 0, profit: 0 };
    expect(table([reading('a', unsold), reading('b', unsold)])).toEqual([
      'Plan|Price',
      'A|BRL 100',
      'B|BRL 100',
    ]);
    expect(table([reading('a', bought), reading('b', unsold)])).toEqual([
      'Plan|Price|Customers|Revenue|Profit',
      'A|BRL 100|2|BRL 200|BRL 120',
      'B|BRL 100|0|BRL 0|BRL 0',
    ]);
  });

  it('show a margin of a price only', () => {
    const plans = [
      reading('a', { margin: 0.6, unitCost: 40 }),
      reading('b', { margin: -0.5, unitCost: 150 }),
      reading('c', { listed: false, price: null, unitCost: 40 }),
    ];
    expect(table(plans)).toEqual([
      'Plan|Price|Margin',
      'A|BRL 100|60%',
      'B|BRL 100|-50%',
      'C|on request|',
    ]);
  });
});
