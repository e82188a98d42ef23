import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { UnitMismatchFacts } from '../../../src/model/diagnostic/expression-diagnostic.ts';
import { problemsOf } from '../graph/compile.ts';

// Everything is declared here; each case is one more quantity.
const DECLARED = `metrics:
  mau: {unit: users, default: 10k}
  gb: {unit: GB, default: 800}
  mb_per_user: {unit: MB/user, default: 5}
  hours: {unit: h, default: 12}
  annual: {unit: BRL/year, default: 12k}
  monthly: {unit: BRL/month, default: 900}
  dollars: {unit: USD/month, default: 100}
  latency: {unit: ms, default: 300}
  rps: {unit: req/s, default: 40}
  error_rate: {unit: share, default: 1%}
  percent: {unit: '%', default: 3}
  anything: {unit: ratio, default: 3}
  rides: {unit: rides/day, default: 3}
quantities:
  gb_per_day: {unit: GB/day, value: 3}
  kept: {unit: days, value: 90}
  storage_price: {unit: USD/TB/month, value: 23}
  hours_per_day: {unit: h/day, value: 8}
  active_days: {unit: days/month, value: 6}
  per_hour: {unit: rides/h, value: 1}`;

const found = (unit: string, formula: string): string[] =>
  problemsOf(`${DECLARED}\n  it: {unit: '${unit}', formula: '${formula}'}`).map((problem) => {
    const write = /'write':'([^']*)'/.exec(problem)?.[1];
    return `${problem.split(' ')[0]} ${/'differ':'(\w+)'/.exec(problem)?.[1]}: ${write}`;
  });

describe('a formula in another unit than its quantity', () => {
  // Factors by hand: 1 TB = 1,000 GB, 1 h = 60 min, 1 year = 12 months, 1 GiB = 1.073741824 GB.
  it.each([
    ['TB', 'gb', 'gb / 1000'],
    ['Gi', 'gb', 'gb / 1.073741824'],
    ['min', 'hours', 'hours * 60'],
    ['weeks', 'hours * error_rate', 'hours * error_rate / 168'],
    ['BRL/month', 'annual', 'annual / 12'],
    ['BRL/month', 'max(annual, 100)', 'max(annual, 100) / 12'],
    ['GB', 'mb_per_user * mau', 'mb_per_user * mau / 1000'],
    ['TB', 'gb_per_day * kept + 5', '(gb_per_day * kept + 5) / 1000'],
    ['USD/month', 'gb * storage_price', 'gb * storage_price / 1000'],
    ['requests', 'rps * latency', 'rps * latency / 1000'],
    ['rides/month', 'rides', 'rides * 30'],
    ['rides/week', 'rides', 'rides * 7'],
    ['share', 'percent', 'percent / 100'],
    ['min', 'if(mau > 5, hours, 3)', 'if(mau > 5, hours, 3) * 60'],
    ['min', 'prev(hours, 3)', 'prev(hours, 3) * 60'],
    ['min', 'ceil(hours * (1 + 20%))', 'ceil(hours * (1 + 20%)) * 60'],
    ['GB', 'mb_per_user * mau * 15%', 'mb_per_user * mau * 15% / 1000'],
    ['share', 'hours_per_day', 'hours_per_day / 24'],
  ])('in %s, %s', (unit, formula, write) => {
    expect(found(unit, formula)).toEqual([`formula_unit scale: ${write}`]);
  });

  it('that is converted the wrong way round', () => {
    expect(found('min', 'hours / 60')).toEqual(['formula_unit inverse: undefined']);
    expect(found('TB', 'gb * 10 * 100')).toEqual(['formula_unit inverse: undefined']);
  });

  it('of other money, or of something else altogether', () => {
    expect(found('USD', 'monthly')).toEqual(['formula_unit currency: undefined']);
    expect(found('BRL/month', 'dollars * error_rate')).toEqual([
      'formula_unit currency: undefined',
    ]);
    expect(found('users', 'latency')).toEqual(['formula_unit measure: undefined']);
    expect(found('BRL/month', 'mau')).toEqual(['formula_unit measure: undefined']);
  });
});

// One USD is worth fx.USD BRL: USD × BRL/USD = BRL, and BRL ÷ (BRL/USD) = USD.
describe('money that is exchanged', () => {
  const exchanged = (unit: string, formula: string): string[] => {
    const text = `version: 1
project: {id: shop, name: Shop, currency: BRL, fx: {USD: 5.4}}
phases: [{id: start, name: Start}]
${DECLARED}
  euro_rate: {unit: BRL/EUR, value: 6}
  euros: {unit: EUR/month, value: 100}
  it: {unit: '${unit}', formula: '${formula}'}`;
    return buildGraph(loadProfile({ file: 'shop.yaml', text }).profile).problems.map(
      ({ facts }) => {
        const { differ, times, write } = facts as UnitMismatchFacts;
        return `${differ}: ${write ?? times}`;
      },
    );
  };

  it.each([
    ['BRL/month', 'dollars / fx.USD', 'exchange: * fx.USD'],
    ['BRL', 'dollars / fx.USD', 'exchange: * fx.USD'],
    ['BRL/month', 'dollars / fx.USD * 1.1', 'exchange: * fx.USD'],
    ['BRL/month', 'monthly + dollars / fx.USD', 'exchange: * fx.USD'],
    ['USD/month', 'monthly * fx.USD', 'exchange: / fx.USD'],
    ['BRL/month', 'monthly * fx.USD', 'currency: monthly'],
    ['BRL/month', 'monthly / fx.USD', 'currency: monthly'],
    ['BRL/month', 'dollars', 'currency: dollars * fx.USD'],
    ['USD/month', 'monthly', 'currency: monthly / fx.USD'],
    ['BRL/month', 'euros / euro_rate', 'exchange: undefined'],
  ])('in %s, %s', (unit, formula, problem) => {
    expect(exchanged(unit, formula)).toEqual([problem]);
  });

  it.each([
    ['BRL/month', 'dollars * fx.USD'],
    ['USD/month', 'monthly / fx.USD'],
    ['BRL/month', 'dollars * 5.4'],
    ['USD/month', 'monthly / 5.4'],
    ['BRL/month', 'euros * euro_rate + dollars * fx.USD'],
    ['BRL/USD', 'monthly / dollars'],
    ['USD/BRL', '1 / fx.USD'],
    ['BRL/EUR', 'euro_rate * fx.USD / 5'],
    ['TB', 'dollars / storage_price'],
  ])('may be right: in %s, %s', (unit, formula) => {
    expect(exchanged(unit, formula)).toEqual([]);
  });
});

describe('parts of a formula in different units', () => {
  it.each([
    ['BRL/month', 'monthly + annual', 'units_differ scale: annual / 12'],
    ['h', 'max(hours, latency)', 'units_differ scale: latency / 3600000'],
    ['h', 'if(latency > hours, hours, 2)', 'units_differ scale: hours * 3600000'],
    ['BRL/month', 'monthly - dollars', 'units_differ currency: undefined'],
    ['users', 'mau + monthly', 'units_differ measure: undefined'],
    ['h', 'clamp(hours, 2, mau)', 'units_differ measure: undefined'],
    ['share', 'erlang_b(rps * latency, 14)', 'argument_unit scale: rps * latency / 1000'],
  ])('in %s, %s', (unit, formula, problem) => {
    expect(found(unit, formula)).toEqual([problem]);
  });
});

describe('what may be right', () => {
  it.each([
    ['TB', 'gb / 1000'],
    ['Gi', 'gb / 1024'],
    ['BRL/month', 'mau * 2'],
    ['BRL/month', 'gb * 0.02'],
    ['BRL/month', 'monthly * mau'],
    ['tickets/month', 'mau * error_rate'],
    ['users', 'mau * (1 + error_rate)'],
    ['GB', 'gb * anything'],
    ['TB', 'gb * anything'],
    ['TB', 'gb ^ 2'],
    ['TB', 'sqrt(gb)'],
    ['d', 'hours / hours_per_day'],
    ['days', 'hours / 8'],
    ['GB', 'gb_per_day * kept'],
    ['BRL', 'monthly'],
    ['BRL', 'sum_months(monthly)'],
    ['BRL/month', 'annual / 12'],
    ['share', 'percent / 100'],
    ['ratio', 'latency'],
    ['points', 'latency'],
    ['rides', 'mau'],
    ['min', 'hours * 60 * anything'],
    ['req/s', 'rps + 100'],
    ['share', 'latency / 500'],
    ['months', 'months_until(1, 2, percent)'],
    // A share of a period: 15 % of the orders of a day in its peak hour, 14 % of a year in December.
    ['rides/h', 'rides * error_rate'],
    ['rides/h', 'rides * 15%'],
    ['rides/month', 'rides / error_rate'],
    ['rides/month', 'rides / 20%'],
    ['BRL/month', 'annual * 14%'],
    ['rides/h', 'rides * error_rate * (1 + 20%)'],
    ['yes/no', 'if(per_hour > rides * 15%, 1, 0)'],
    // Visits of users who come on so many days a month: the month is left out.
    ['visits', 'mau * active_days'],
  ])('in %s, %s', (unit, formula) => {
    expect(found(unit, formula)).toEqual([]);
  });
});
