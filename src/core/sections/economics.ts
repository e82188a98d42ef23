import type { Formula } from '../../model/number-form.ts';
import type { Profile } from '../../model/profile.ts';
import { countedBy, following, unitOfPrice } from './base-unit.ts';
import { contributeCash } from './cash.ts';
import { type Contribution, type Section, template } from './contribution.ts';

/**
 * Money for each user, and what is left. Gross margin is (revenue − cost of revenue) ÷ revenue,
 * where payroll is no cost of revenue unless its item says so; margin is what is left of the revenue
 * after all costs, 2,000 of 10,000: 20 %; ROI is revenue ÷ cost.
 */
export const contributeEconomics: Section = (profile) => {
  const { costs, revenue, project, places, economics } = profile;
  const unit = `${project.currency}/month`;
  const place = places.costs ?? places.revenue ?? economics?.place;
  if (place === undefined) return [];
  const of = (id: string, unit: string, value: Contribution['value']): Contribution => ({
    id,
    section: id.slice(0, id.indexOf('.')) as 'costs' | 'revenue' | 'economics',
    unit,
    value,
    place,
  });
  const users = usersOf(profile);
  const perUser = (side: string): Contribution[] =>
    users === undefined
      ? []
      : [
          {
            ...of(`${side}.per_user`, unit, template(`${side}.total / users`, { users })),
            ...eachOf(project.currency, users),
            operands: countedBy(
              { period: 'month', currency: project.currency },
              { of: 'project', key: 'users', formula: users },
            ),
          },
        ];
  const both = costs.length > 0 && revenue.length > 0;
  return [
    ...(costs.length > 0 ? perUser('costs') : []),
    ...(revenue.length > 0 ? perUser('revenue') : []),
    ...(both ? balance(unit, of) : []),
    ...(both || economics?.cash !== undefined ? contributeCash(profile, place) : []),
  ];
};

/** Money for each of those who are counted: `BRL/customer/month` of customers; of a formula, users. */
const eachOf = (currency: string, users: Formula): ReturnType<typeof following> =>
  following(users, (counted) => unitOfPrice(currency, counted), unitOfPrice(currency, 'users'));

const balance = (
  unit: string,
  of: (id: string, unit: string, value: string) => Contribution,
): Contribution[] => [
  of('economics.profit', unit, 'revenue.total - costs.total'),
  of('economics.gross_margin', 'share', '(revenue.total - costs.cost_of_revenue) / revenue.total'),
  of('economics.margin', 'share', 'economics.profit / revenue.total'),
  of('economics.roi', 'ratio', 'revenue.total / costs.total'),
];

/** Whom `per_user` counts: `project.users`, else the first metric in users. */
const usersOf = ({ project, metrics }: Profile): Formula | undefined => {
  if (project.users !== undefined) return project.users;
  const metric = metrics.find(({ unit }) => unit === 'users');
  return metric === undefined ? undefined : { text: metric.id, place: metric.place };
};
