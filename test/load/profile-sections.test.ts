import { describe, expect, it } from 'vitest';
import { loadProfile } from '../../src/load/profile.ts';
import type { Profile } from '../../src/model/profile.ts';

const LEAST = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {mau: {unit: users}, api_p95: {unit: ms}, nps: {unit: points, min: -100}}
phases: [{id: mvp, name: MVP}]
`;

const load = (text: string): Profile => {
  const { profile, problems } = loadProfile({ file: 'p.yaml', text: LEAST + text });
  expect(problems).toEqual([]);
  return profile;
};

const constant = (value: number) => ({ kind: 'constant', value });

describe('slos', () => {
  it.each<[text: string, comparison: string, value: number]>([
    ['metric: api_p95, below: 2s', '<', 2000],
    ['metric: api_p95, at_most: 500', '<=', 500],
    ['metric: nps, above: -20', '>', -20],
    ['metric: economics.gross_margin, at_least: 40%', '>=', 0.4],
    ['metric: costs.per_user, at_most: "R$ 1,50"', '<=', 1.5],
    ['metric: economics.profit, above: "R$ 1.000"', '>', 1000],
  ])('%s', (text, comparison, value) => {
    const [slo] = load(`slos: [{id: s, ${text}, label: L}]`).slos;
    expect(slo).toMatchObject({ id: 's', comparison, limit: constant(value), label: 'L' });
  });
});

describe('phases', () => {
  it('read their plan in its units', () => {
    const { profile } = loadProfile({
      file: 'p.yaml',
      text: LEAST.replace(
        '{id: mvp, name: MVP}',
        `{id: mvp, name: MVP, window: {from: 1, to: 4, unit: weeks}, investment: R$ 3.000, cost: 25,
  revenue_target: 1.5k, features: [A, {en: B}], stack: [C], targets: {mau: {at_least: 20}, nps: {above: -10}}},
  {id: next, name: Next, enter: mau > 5, window: {en: Soon, pt-BR: Logo}}`,
      ),
    });
    const [mvp, next] = profile.phases;
    expect(mvp).toMatchObject({
      timeline: { from: constant(1), to: constant(4), unit: 'weeks' },
      investment: constant(3000),
      cost: constant(25),
      revenueTarget: constant(1500),
      features: ['A', { en: 'B' }],
      stack: ['C'],
      targets: [
        { metric: { text: 'mau' }, comparison: '>=', limit: constant(20) },
        { metric: { text: 'nps' }, comparison: '>', limit: constant(-10) },
      ],
    });
    expect(mvp).not.toHaveProperty('window');
    expect(next).toMatchObject({ window: { en: 'Soon', 'pt-BR': 'Logo' }, targets: [] });
    expect(next).not.toHaveProperty('timeline');
  });
});

describe('optimisations and roadmap', () => {
  it('name items and phases as these do', () => {
    const { optimisations, roadmap, costs } = load(`costs:
  big-servers: {amount: 100, phases: [mvp]}
optimisations: [{id: spot, name: Spot, items: [big_servers, big-servers], save: 40%, when: mau > 5}]
roadmap:
  - {id: a, name: A, category: Work, phase: mvp, cost: 'R$ 1.200', done: true}
  - {id: b, name: B, category: Work, date: 2026-12-01}
  - {id: c, name: C, category: Work, start: 60 days, when: mau > 5}
`);
    expect(costs[0]?.phases).toEqual(['mvp']);
    expect(optimisations).toMatchObject([
      { items: ['big-servers'], save: constant(0.4), on: constant(1), when: { text: 'mau > 5' } },
    ]);
    expect(roadmap).toMatchObject([
      { phase: 'mvp', cost: constant(1200), done: true },
      { date: '2026-12-01', done: false },
      { start: constant(2), when: { text: 'mau > 5' } },
    ]);
    expect(roadmap[1]).not.toHaveProperty('start');
  });
});

describe('costs', () => {
  it('count against revenue unless they pay people or win customers', () => {
    const { costs } = load(`costs:
  compute: {amount: R$ 2.000}
  sms: {amount: 'R$ 0,05', per: mau * 3, group: messaging, label: SMS}
  salaries: {amount: 40k, group: people}
  support-staff: {amount: 9k, group: people, cost_of_revenue: yes}
  tools: {amount: 1, cost_of_revenue: false}
  ads: {amount: 1, group: sales}
`);
    expect(costs).toMatchObject([
      { id: 'compute', group: 'infrastructure', amount: constant(2000), ofRevenue: true },
      { id: 'sms', group: 'messaging', amount: constant(0.05), per: { text: 'mau * 3' } },
      { id: 'salaries', group: 'people', ofRevenue: false },
      { id: 'support-staff', group: 'people', ofRevenue: true },
      { id: 'tools', ofRevenue: false },
      { id: 'ads', group: 'sales', ofRevenue: false },
    ]);
  });
});

describe('revenue', () => {
  it('is an amount or a model', () => {
    const { revenue } = load(`revenue:
  ads: {amount: 1000, label: Ads}
  premium: {base: mau, share: 2% to 3%, price: 'R$ 29,90'}
  fee: {base: mau, efficiency: 1.2, volume: 100, commission: 5%}
`);
    expect(revenue).toMatchObject([
      { id: 'ads', kind: 'amount', amount: constant(1000), label: 'Ads' },
      {
        id: 'premium',
        kind: 'model',
        base: { text: 'mau' },
        share: { kind: 'range' },
        efficiency: constant(1),
        price: constant(29.9),
      },
      {
        id: 'fee',
        share: constant(1),
        efficiency: constant(1.2),
        volume: constant(100),
        commission: constant(0.05),
      },
    ]);
    expect(revenue[2]).not.toHaveProperty('price');
  });
});

describe('support', () => {
  it('has defaults where the section begins', () => {
    const { support } = load('support: {base: mau, ticket_rate: 2%, tickets_per_agent: 400}');
    const place = { file: 'p.yaml', line: 5, column: 1, length: 7 };
    expect(support).toMatchObject({
      ticketRate: constant(0.02),
      automation: { ...constant(0), place },
      minAgents: { ...constant(1), place },
      tiers: [],
      place,
    });
    expect(support).not.toHaveProperty('responseTime');
  });

  it('reads tiers', () => {
    const { support } = load(`support:
  base: mau
  ticket_rate: 120%
  automation: 60%
  tickets_per_agent: 400 tickets/agent
  min_agents: 2
  response_time: 240 min
  tiers: [{id: n1, name: N1, by: Bot, handles: [Login, {en: Card}], resolution: 70%, escalates_to: N2}]
`);
    expect(support).toMatchObject({
      ticketRate: constant(1.2),
      responseTime: constant(4),
      tiers: [
        {
          id: 'n1',
          by: 'Bot',
          handles: ['Login', { en: 'Card' }],
          resolution: constant(0.7),
          escalatesTo: 'N2',
        },
      ],
    });
  });
});

describe('moderation', () => {
  it('reads its numbers', () => {
    const { moderation } = load(
      'moderation: {base: mau, item_rate: 20%, capacity: 10k, model_capacity: 5k, human_share: 2%, items_per_moderator: 300}',
    );
    expect(moderation).toMatchObject({
      base: { text: 'mau' },
      itemRate: constant(0.2),
      capacity: constant(10_000),
      modelCapacity: constant(5000),
      humanShare: constant(0.02),
      itemsPerModerator: constant(300),
    });
  });
});

describe('team', () => {
  it('names hired roles as the team does', () => {
    const { team } = load(`team:
  base: mau
  growth: growth.mau
  roles:
    product-owner: {name: Product, have: 1, need: 2}
  hiring:
    - id: first
      name: First
      to: 3
      roles: [product_owner, {id: sre, name: SRE}, data]
      why: Growth
      when: mau > 20k
      earlier: {when: mau > 30k, by: 2}
  communication:
    - {id: small, name: Small, up_to: 8, practices: [Stand-up], decisions: All, information: Chat}
    - {id: large, name: Large}
`);
    expect(team).toMatchObject({
      growth: { text: 'growth.mau' },
      roles: [{ id: 'product-owner', name: 'Product', have: constant(1), need: constant(2) }],
      hiring: [
        {
          start: constant(0),
          end: constant(3),
          roles: [
            { id: 'product_owner', name: 'Product' },
            { id: 'sre', name: 'SRE' },
            { id: 'data', name: 'data' },
          ],
          why: 'Growth',
          when: { text: 'mau > 20k' },
          earlier: { when: { text: 'mau > 30k' }, by: constant(2) },
        },
      ],
      patterns: [
        { id: 'small', upTo: constant(8), practices: ['Stand-up'], decisions: 'All' },
        { id: 'large', practices: [] },
      ],
    });
  });
});
