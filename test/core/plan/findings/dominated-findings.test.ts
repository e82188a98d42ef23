import { describe, expect, it } from 'vitest';
import { dominatedFindings } from '../../../../src/core/plan/findings/dominated-findings.ts';
import { readPlans } from '../../../../src/core/plan/price-plans.ts';
import { saidOf, subjectOf } from '../said.ts';

const found = (rows: string, set: Readonly<Record<string, number>> = {}) => {
  const { profile, graph, evaluation } = subjectOf(`plans:\n${rows}`, set);
  const { plans = [] } = readPlans(profile, graph, evaluation);
  return dominatedFindings(profile, plans, evaluation);
};

const two = (first: string, second: string, set = {}) =>
  found(`  a: {name: A, ${first}}\n  b: {name: B, ${second}}`, set);

describe('a plan that nobody has a reason to buy', () => {
  it.each([
    ['less of all', 'price: 100, limits: {x: 5, y: 5}', 'price: 200, limits: {x: 4, y: 4}'],
    ['less of one', 'price: 100, limits: {x: 5, y: 5}', 'price: 200, limits: {x: 5, y: 4}'],
    ['less at one price', 'price: 100, limits: {x: 5}', 'price: 100, limits: {x: 4}'],
    ['a limit of its own', 'price: 100, limits: {x: 5}', 'price: 200, limits: {x: 5, y: 9}'],
    ['no longer unlimited', 'price: 100, limits: {x: unlimited}', 'price: 200, limits: {x: 99}'],
    [
      'fewer requests a minute',
      'price: 100, rate_limit: {requests: 100, window: 1min}',
      'price: 200, rate_limit: {requests: 1000, window: 15min}', // 66.7 a minute
    ],
    ['fewer tenants', 'price: 100, tenants: 20', 'price: 200, tenants: 10'],
  ])('allows %s', (_, first, second) => {
    expect(two(first, second)).toMatchObject([
      {
        code: 'plan_dominated',
        severity: 'warning',
        facts: { plan: 'b', other: 'a' },
        where: { line: 5 },
      },
    ]);
  });

  it.each([
    ['is cheaper', 'price: 200, limits: {x: 5}', 'price: 100, limits: {x: 4}'],
    ['allows as much', 'price: 100, limits: {x: 5}', 'price: 200, limits: {x: 5}'],
    [
      'allows more of something',
      'price: 100, limits: {x: 5, y: 5}',
      'price: 200, limits: {x: 6, y: 4}',
    ],
    ['is sold on request', 'price: 100, limits: {x: 5}', 'listed: no, price: 200, limits: {x: 4}'],
    ['is for partners', 'price: 100, limits: {x: 5}', 'price: 200, limits: {x: 4}, tenants: 20'],
    [
      'has a price that is unknown',
      'price: 100, limits: {x: 5}',
      'price: 2 * visits, limits: {x: 4}',
    ],
    [
      'has a limit that is unknown',
      'price: 100, limits: {x: 5, y: 5}',
      'price: 200, limits: {x: visits, y: 4}',
    ],
  ])('is none that %s', (_, first, second) => {
    expect(two(first, second)).toEqual([]);
  });

  it('is said beside the cheapest better one', () => {
    const rows = `  small: {name: Small, price: 100, limits: {agents: 9}}
  medium: {name: Medium, price: 200, limits: {agents: 12}}
  large: {name: Large, price: 300, limits: {agents: 7}}`;
    expect(saidOf(found(rows))).toEqual([
      'The limits of large (BRL 300/month) are no reason to buy it: small (BRL 100/month) allows more agents and no less of anything else',
    ]);
  });

  it('follows the prices of a what-if', () => {
    const [first, second] = ['price: 200, limits: {x: 5}', 'price: 100, limits: {x: 4}'];
    expect(two(first, second, { 'plans.a.price': 90 })).toMatchObject([{ facts: { plan: 'b' } }]);
  });
});
