import { type Prose, plural, prose } from '../../../lib/inline.ts';
import type { ReportWords } from '../../words/report.ts';

export const money: ReportWords['money'] = {
  today: 'Today',
  caption: ['Costs and revenue a month, today'],
  columns: {
    item: 'Item',
    month: 'A month',
    share: 'Share',
    phase: 'Stage',
    cost: 'Cost a month',
    revenue: 'Revenue a month',
    profit: 'Result a month',
    users: 'Reached with',
    per_user: 'Per user',
    investment: 'Investment',
    revenue_target: 'Revenue target a month',
    roi: 'Revenue ÷ cost',
    payback: 'Paid back in (months)',
    saving: 'Saving',
    saved: 'A month',
  },
  total: { costs: 'Total cost', revenue: 'Total revenue', profit: 'Result' },
  perUser: (one, cost, revenue) =>
    revenue === undefined
      ? prose`Each ${one} costs ${cost} a month.`
      : prose`Each ${one} costs ${cost} and brings in ${revenue} a month.`,
  perOne: {
    'costs.per_user': (one) => `Cost per ${one}`,
    'revenue.per_user': (one) => `Revenue per ${one}`,
  },
  noRevenue: ['The plan names costs and no revenue, so there is no result to show.'],
  byPhase: 'Stage by stage',
  byPhaseIntro: [
    'Each stage at the moment when it begins: the scale is that of its conditions, everything else as today.',
  ],
  byPhaseChart: (earns) =>
    earns
      ? {
          caption: ['Cost, revenue and result a month as each stage begins'],
          description: [
            'For each stage, its monthly cost, its monthly revenue and the difference.',
          ],
        }
      : {
          caption: ['Cost a month as each stage begins'],
          description: ['For each stage, its monthly cost.'],
        },
  byPhaseCaption: (earns) =>
    earns ? ['Costs and revenue as each stage begins'] : ['Costs as each stage begins'],
  asksMore: (metric) =>
    prose`The revenue is what the scale of each row brings. Where the condition “${metric}” asks for more, the stage begins at a larger scale only.`,
  series: { cost: 'cost', revenue: 'revenue', profit: 'result' },
  unit: (one) => `Cost per ${one} as you grow`,
  unitIntro: ({ one, today, at, later, laterAt, course, least, leastAt, leastBelow }) => {
    const ends: Prose =
      course === 'same'
        ? prose`it is ${today} at ${at} and as much at ${laterAt}`
        : prose`it is ${today} at ${at} and ${later} at ${laterAt}`;
    const dip =
      least === undefined || leastAt === undefined
        ? prose`.`
        : prose`. On the way it is lowest with ${least} at ${leastBelow ? 'a little below ' : ''}${leastAt}.`;
    return course === 'falls'
      ? prose`Scale lowers the cost per ${one}: ${ends}${dip}`
      : prose`Growth alone does not lower the cost per ${one}: ${ends}${dip}`;
  },
  unitChart: (driver, one) => ({
    caption: prose`Cost per ${one} against scale (${driver})`,
    description: prose`How the monthly cost of one ${one} changes as “${driver}” grows.`,
  }),
  unitAxis: (one) => `cost per ${one} a month`,
  planned: 'The stages as they are planned',
  plannedIntro: (returns) =>
    returns
      ? [
          'Investment, cost and revenue target of each stage are as your plan states them; the return is what we compute from them.',
        ]
      : ['Your plan itself states the following for each stage.'],
  plannedCaption: (returns) =>
    returns
      ? ['Investment, cost and return planned for each stage']
      : ['Cost of each stage, as the plan states it'],
  savings: 'Savings',
  savingsIntro: ['The plan has measures that lower its costs.'],
  savingsCaption: ['Measures that lower costs'],
  notYet: 'not in effect yet',
  later: 'Month by month',
  laterChart: {
    caption: ['Monthly result: expected course and range'],
    description: ['Expected monthly result and the band in which nine outcomes out of ten lie.'],
  },
  now: 'today',
  already: 'conditions met already',
  oneOf: (condition) => prose`${condition} (one of the conditions)`,
  unpaid: ({ name, now, later, month }) => {
    const need =
      later === undefined || month === undefined
        ? prose`${now}`
        : prose`${now} today and ${later} in ${month}`;
    return prose`The costs of this plan do not follow what “${name}” needs: the demand asks for ${need}, and the projection pays only for the units that are there or planned. The others have to go into the budget.`;
  },
};

export const customers: ReportWords['customers'] = {
  plans: ['Price plans'],
  columns: {
    plan: 'Plan',
    price: 'Price a month',
    margin: 'Margin',
    customers: 'Customers',
    revenue: 'Revenue a month',
    cost: 'Cost a month',
    profit: 'Result a month',
    tenant: 'Customer',
    use: 'Nearest limit',
  },
  onRequest: 'on request',
  unlimited: 'no limit',
  unit: (cost, price, margin) =>
    price === undefined || margin === undefined
      ? prose`A typical customer costs ${cost}.`
      : prose`A typical customer costs ${cost}: no price below that pays for it, and a margin of ${margin} asks for ${price}.`,
  below: (plan, price, cost) =>
    prose`“${plan}” is sold for ${price} and costs ${cost}: each sale of it loses money.`,
  count: (count) =>
    count === 0
      ? ['There are no customers yet.']
      : prose`The product has ${plural(count, { one: 'customer', other: 'customers' })} today.`,
  tenants: ['Customers and their plans'],
};
