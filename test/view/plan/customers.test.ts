import { describe, expect, it } from 'vitest';
import { en } from '../../../src/catalog/en.ts';
import type { Plan } from '../../../src/model/answer/plan.ts';
import type {
  CustomersReading,
  PartnerReading,
  TenantReading,
} from '../../../src/model/reading/customers.ts';
import { viewCustomers } from '../../../src/view/plan/customers.ts';
import type { PlanView } from '../../../src/view/plan/plan-view.ts';
import { plainText } from '../../support/english.ts';

const CUSTOMERS: CustomersReading = {
  count: 2,
  tenants: 12,
  revenue: 700,
  cost: 600,
  profit: 100,
  unit: { cost: 50, margin: 0.7, price: 166 },
  alert: 0.9,
  perTenant: [],
  perPartner: [],
};

const tenant = (id: string, more: Partial<TenantReading> = {}): TenantReading => ({
  id,
  name: id.toUpperCase(),
  partner: null,
  count: 1,
  plan: 'small',
  use: 0.5,
  resource: 'agents',
  near: false,
  binding: [],
  missing: [],
  revenue: 100,
  cost: null,
  profit: null,
  ...more,
});

const partner = (id: string, profit: number | null): PartnerReading => ({
  id,
  name: id.toUpperCase(),
  plan: null,
  tenants: 10,
  revenue: 600,
  cost: 500,
  profit,
});

const view = (customers: Partial<CustomersReading> | undefined, wide = false) =>
  viewCustomers({
    plan: {
      project: { currency: 'BRL' },
      quantities: { 'customers.cost': {}, 'customers.profit': {} },
      plans: [{ id: 'small', name: 'Small' }],
      ...(customers === undefined ? {} : { customers: { ...CUSTOMERS, ...customers } }),
    } as unknown as Plan,
    words: en,
    wide,
    profileName: 'p',
    ownQuantities: [],
    labelOf: (id) => (id === 'agents' ? 'Agents' : id),
  } as PlanView);

const paragraphs = (customers: Partial<CustomersReading>): readonly string[] =>
  view(customers).flatMap((block) =>
    block.kind === 'paragraph' ? [plainText(block.content)] : [],
  );

/** The titles and the rows of all tables, and what stands below them. */
const tables = (customers: Partial<CustomersReading>, wide = false): readonly string[] =>
  view({ unit: { cost: null, margin: null, price: null }, ...customers, count: 0 }, wide).flatMap(
    (block) => {
      if (block.kind === 'paragraph') return [plainText(block.content)];
      if (block.kind !== 'table') return [];
      return [block.columns.map(({ title }) => title), ...block.rows].map((row) =>
        row.map((cell) => plainText(cell)).join('|'),
      );
    },
  );

describe('the customers of a plan', () => {
  it('are nothing where the profile has none', () => {
    expect(view(undefined)).toEqual([]);
  });

  it('are summed up, with the price of one tenant', () => {
    expect(paragraphs({})).toEqual([
      '2 customers, 12 tenants: revenue BRL 700/month, cost BRL 600/month, profit BRL 100/month',
      'One tenant costs BRL 50/month: no price below that pays for it, and BRL 166/month leaves a margin of 70%',
    ]);
  });

  it('are said to be unknown, or none', () => {
    expect(paragraphs({ count: null, revenue: null })[0]).toMatch(
      /^unknown, 12 tenants: revenue \?,/,
    );
    expect(paragraphs({ count: 0, unit: { cost: 50, margin: null, price: null } })).toEqual([
      'One tenant costs BRL 50/month: no price below that pays for it',
    ]);
  });
});

describe('tenants', () => {
  it('come with the nearest limit, those without a plan first and the unknown last', () => {
    const over = { plan: 'small', resource: 'agents', unit: 'agents', usage: 9, limit: 3 };
    const perTenant = [
      tenant('unknown', { plan: null, use: null, resource: null, near: null, revenue: null }),
      tenant('half'),
      tenant('near', { use: 0.95, near: true }),
      tenant('over', { use: 3, near: true, binding: [over] }),
      tenant('none', { plan: null, use: null, resource: null, near: null, binding: [over] }),
      tenant('empty', { count: 0 }),
    ];
    expect(tables({ perTenant })).toEqual([
      'Tenant|Plan|Nearest limit|Of|Revenue|ID',
      'NONE|none fits|?|Agents|BRL 100|none',
      'OVER|Small|300%|Agents|BRL 100|over',
      'NEAR|Small|95%|Agents|BRL 100|near',
      'HALF|Small|50%|Agents|BRL 100|half',
      'UNKNOWN|?|?||?|unknown',
    ]);
  });

  it('are marked where they are near or over a limit', () => {
    const over = { plan: 'small', resource: 'agents', unit: 'agents', usage: 9, limit: 3 };
    const perTenant = [
      tenant('over', { use: 3, near: true, binding: [over] }),
      tenant('near', { use: 0.95, near: true }),
      tenant('half'),
    ];
    const marks = view({ perTenant }).flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map((row) =>
            row.flatMap((cell) =>
              cell.flatMap((node) =>
                typeof node === 'object' && node.kind === 'status' ? [node.status] : [],
              ),
            ),
          )
        : [],
    );
    expect(marks).toEqual([['fail'], ['warn'], []]);
  });

  it('have columns for several, for partners and for costs where there are any', () => {
    const perTenant = [
      tenant('many', { count: 10, partner: 'north', cost: 40, profit: 60 }),
      tenant('one', { use: 0.1 }),
    ];
    expect(tables({ perTenant })).toEqual([
      'Tenant|Tenants|Plan|Nearest limit|Of|Partner|Revenue|Profit|ID',
      'MANY|10|Small|50%|Agents|north|BRL 100|BRL 60|many',
      'ONE|1|Small|10%|Agents||BRL 100|?|one',
    ]);
  });

  it('are ten at most, unless all are asked for', () => {
    const perTenant = Array.from({ length: 12 }, (_, i) => tenant(`t${i}`));
    const short = tables({ perTenant });
    expect(short).toHaveLength(12); // titles, ten rows, the line below
    expect(short.at(-1)).toBe('and 2 more: `scale plan p --wide`');
    expect(tables({ perTenant }, true)).toHaveLength(13);
  });
});

describe('partners', () => {
  it('begin with those that lose most; what is unknown comes last', () => {
    const perPartner = [partner('good', 100), partner('unknown', null), partner('bad', -50)];
    expect(tables({ perPartner })).toEqual([
      'Partner|Tenants|Revenue|Cost|Profit|ID',
      'BAD|10|BRL 600|BRL 500|BRL -50|bad',
      'GOOD|10|BRL 600|BRL 500|BRL 100|good',
      'UNKNOWN|10|BRL 600|BRL 500|?|unknown',
    ]);
  });

  it('have no columns of costs where none are known', () => {
    const perPartner = [{ ...partner('north', null), cost: null }];
    expect(tables({ perPartner })).toEqual([
      'Partner|Tenants|Revenue|ID',
      'NORTH|10|BRL 600|north',
    ]);
  });
});
