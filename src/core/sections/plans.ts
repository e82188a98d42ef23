import { snakeCase } from '../../model/id.ts';
import { type Contribution, made, type Section, type SectionReader } from './contribution.ts';
import { contributeBuyers } from './plans/plan-buyers.ts';
import { type CellOf, cellOf } from './plans/plan-cell.ts';
import { placeByPrice } from './plans/plan-rank.ts';
import { type PlanRow, planRows } from './plans/plan-rows.ts';

/** The price and the limits of each plan; where customers are known, what they bring and cost. */
export const contributePlans: Section = (profile, read) => {
  const rows = planRows(profile.plans);
  return rows.flatMap((each) => {
    const cell = cellOf(each);
    const unit = `${profile.project.currency}/month`;
    const { customers } = profile;
    return [
      ...termsOf(each, unit, cell, read),
      cell('rank', 'count', made(placeByPrice(each, rows))),
      ...(customers?.cost === undefined ? [] : unitCost(each, unit, cell)),
      ...(customers === undefined ? [] : contributeBuyers(each, customers, { unit, cell })),
    ];
  });
};

const termsOf = (
  { plan }: PlanRow,
  unit: string,
  cell: CellOf,
  { unitOf }: SectionReader,
): Contribution[] => [
  cell('price', unit, plan.price ?? made({ kind: 'unknown' })),
  ...plan.limits.flatMap(({ resource, limit }) => {
    const name = snakeCase(resource);
    return limit === undefined ? [] : [cell(`limits.${name}`, unitOf(name) ?? 'count', limit)];
  }),
  ...(plan.tenants === undefined ? [] : [cell('tenants', 'tenants', plan.tenants)]),
  ...(plan.rateLimit === undefined
    ? []
    : [
        cell('rate_limit.requests', 'requests', plan.rateLimit.requests),
        cell('rate_limit.window', 'min', plan.rateLimit.window),
        cell('rate_limit', 'requests/min', 'row.rate_limit.requests / row.rate_limit.window'),
      ]),
];

/** What one customer costs, and the share of the price that is left: (197 − 59.1) ÷ 197 = 70 %. */
const unitCost = ({ plan }: PlanRow, unit: string, cell: CellOf): Contribution[] => [
  cell(
    'unit_cost',
    unit,
    plan.tenants === undefined ? 'customers.cost' : 'customers.cost * row.tenants',
  ),
  cell('margin', 'share', '(row.price - row.unit_cost) / row.price'),
];
