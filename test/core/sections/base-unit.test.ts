import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { unitOfPrice, unitOfRate } from '../../../src/core/sections/base-unit.ts';
import { loadProfile } from '../../../src/load/profile.ts';

test.each([
  ['users', 'BRL/user/month'],
  ['rides/month', 'BRL/ride'],
  // A month of them is asked for; the price of one is the same.
  ['orders/day', 'BRL/order'],
  ['people', 'BRL/person/month'],
  ['companies', 'BRL/company/month'],
  ['TB', 'BRL/TB/month'],
  ['TB/month', 'BRL/TB'],
  ['h/month', 'BRL/h'],
  // Of the money that is moved, a share.
  ['BRL/month', 'ratio'],
  ['calls/agent/day', 'BRL/month'],
  ['share', 'BRL/month'],
  ['ratio', 'BRL/month'],
  ['', 'BRL/month'],
])('what each of a base in %j pays is in %s', (base, unit) => {
  expect(unitOfPrice('BRL', base)).toBe(unit);
});

test.each([
  ['month', 'rides/month', 'share'],
  ['month', 'users', 'share/month'],
  ['day', 'users', 'share/day'],
  ['day', 'posts/day', 'share'],
  ['day', 'ratio', 'share/day'],
] as const)('a rate a %s of a base in %j is a %s', (period, base, unit) => {
  expect(unitOfRate(period, base)).toBe(unit);
});

test('a price of rides is for a ride, of which so many are paid', () => {
  const text = `version: 1
project: {id: van, name: Van, currency: BRL, locale: en}
metrics: {rides: {unit: rides/month, default: 1k}}
phases: [{id: mvp, name: MVP}]
revenue: {fares: {base: rides, price: 3.50}}
support: {base: rides, ticket_rate: 2%, tickets_per_agent: 400}
`;
  const { value } = buildGraph(loadProfile({ file: 'van.yaml', text }).profile);
  const unitOf = (id: string) => value.quantities.find((one) => one.id === id)?.unit;
  expect(unitOf('revenue.fares.price')).toBe('BRL/ride');
  expect(unitOf('revenue.fares.paying')).toBe('rides/month');
  expect(unitOf('revenue.fares')).toBe('BRL/month');
  expect(unitOf('support.ticket_rate')).toBe('share');
});
