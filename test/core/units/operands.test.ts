import { describe, expect, it, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { loadProfile } from '../../../src/load/profile.ts';

// What stands in a section by another period, in another size or in other money than its formula takes.
const HEAD = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en, fx: {USD: 5}}
phases: [{id: start, name: Start}]
metrics:
  mau: {unit: users, default: 1000}
  orders_day: {unit: orders/day, default: 100}
  orders_month: {unit: orders/month, default: 3000}
  orders_week: {unit: orders/week, default: 700}
  moved_day: {unit: BRL/day, default: 2000}
  moved_usd: {unit: USD/month, default: 2000}
  hours_day: {unit: h/day, default: 3}
  kept: {unit: TB, default: 5}
  price_usd: {unit: USD/GB/month, default: 0.02}
  price_year: {unit: BRL/user/year, default: 120}
  price_usd_user: {unit: USD/user/month, default: 2}
  rps: {unit: req/s, default: 40}
  rpm: {unit: req/min, default: 1200}
  posts_month: {unit: posts/month, default: 3000}
  posts_day: {unit: posts/day, default: 100}
  messages_hour: {unit: messages/h, default: 25}
  percent: {unit: '%', default: 10}
  minutes: {unit: min, default: 3}
  salary_year: {unit: BRL/person/year, default: 120k}
  tickets_day: {unit: tickets/agent/day, default: 20}
`;

const read = (sections: string) => {
  const { profile, problems } = loadProfile({ file: 'shop.yaml', text: HEAD + sections });
  const graph = buildGraph(profile);
  return { graph: graph.value, problems: [...problems, ...graph.problems] };
};

const problemOf = (sections: string): string =>
  read(sections)
    .problems.map(({ code, facts }) => {
      const { write, times } = facts as { readonly write?: string; readonly times?: string };
      return `${code}: ${write ?? times}`;
    })
    .join('; ');

const amountOf = (sections: string, id: string): number | undefined => {
  const { graph, problems } = read(sections);
  expect(problems).toEqual([]);
  return evaluate(graph).value(id);
};

const SUPPORT = 'automation: 0%, tickets_per_agent: 60, ticket_rate: 2%';
const MODERATION =
  'item_rate: 10%, capacity: 5, model_capacity: 5, human_share: 50%, items_per_moderator: 1';
const POOL = 'name: N, headroom: 0%, unit_capacity: 60';
const SERVICE = 'image: "a/b:1", replicas: {min: 1, max: 99}';
const LATENCY = 'within: 500ms, share: 95%, service_time: 40ms, workers: 1';

/** A section that is wrong, the fix it is told, the same as that says, and a number of it worked out by hand. */
const CASES: readonly (readonly [string, string, string, string, number])[] = [
  // 100 a day × 30 days × 50.
  [
    'revenue: {x: {base: orders_day, price: 50}}',
    'operand_unit: orders_day * 30',
    'revenue: {x: {base: orders_day * 30, price: 50}}',
    'revenue.x',
    150_000,
  ],
  // A tenth of them: 15,000. A share of a day's is no month's.
  [
    'revenue: {x: {base: orders_day * 10%, price: 50}}',
    'operand_unit: orders_day * 10% * 30',
    'revenue: {x: {base: orders_day * 10% * 30, price: 50}}',
    'revenue.x',
    15_000,
  ],
  // 700 a week are 100 a day.
  [
    'revenue: {x: {base: orders_week, price: 50}}',
    'operand_unit: orders_week * 30 / 7',
    'revenue: {x: {base: orders_week * 30 / 7, price: 50}}',
    'revenue.x',
    150_000,
  ],
  // 2,000 a day × 30 × 5 % = 3,000; 2,000 USD × 5 × 5 % = 500.
  [
    'revenue: {x: {base: moved_day, volume: 1, commission: 5%}}',
    'operand_unit: moved_day * 30',
    'revenue: {x: {base: moved_day * 30, volume: 1, commission: 5%}}',
    'revenue.x',
    3000,
  ],
  [
    'revenue: {x: {base: moved_usd, volume: 1, commission: 5%}}',
    'operand_unit: moved_usd * fx.USD',
    'revenue: {x: {base: moved_usd * fx.USD, volume: 1, commission: 5%}}',
    'revenue.x',
    500,
  ],
  // 3 hours a day at 10 each: 900 a month.
  [
    'revenue: {x: {base: hours_day, price: 10}}',
    'operand_unit: hours_day * 30',
    'revenue: {x: {base: hours_day * 30, price: 10}}',
    'revenue.x',
    900,
  ],
  // 120 a year are 10 a month of 1,000; 2 USD are 10 BRL; 10 % of 1,000 at 10.
  [
    'revenue: {x: {base: mau, price: price_year}}',
    'formula_unit: price_year / 12',
    'revenue: {x: {base: mau, price: price_year / 12}}',
    'revenue.x',
    10_000,
  ],
  [
    'revenue: {x: {base: mau, price: price_usd_user}}',
    'formula_unit: price_usd_user * fx.USD',
    'revenue: {x: {base: mau, price: price_usd_user * fx.USD}}',
    'revenue.x',
    10_000,
  ],
  [
    'revenue: {x: {base: mau, share: percent, price: 10}}',
    'formula_unit: percent / 100',
    'revenue: {x: {base: mau, share: percent / 100, price: 10}}',
    'revenue.x',
    1000,
  ],
  // 0.02 USD a GB are 20 a TB, of which there are 5: 100 USD = 500 BRL.
  [
    'costs: {x: {amount: price_usd, per: kept, currency: USD}}',
    'formula_unit: price_usd * 1000',
    'costs: {x: {amount: price_usd * 1000, per: kept, currency: USD}}',
    'costs.x',
    500,
  ],
  // Without a currency of its own the item is in BRL; the size is told when the money is right.
  [
    'costs: {x: {amount: price_usd, per: kept}}',
    'formula_unit: price_usd * fx.USD',
    'costs: {x: {amount: price_usd * fx.USD * 1000, per: kept}}',
    'costs.x',
    500,
  ],
  // 3,000 payments at 0.35.
  [
    'costs: {x: {amount: 0.35, per: orders_day}}',
    'operand_unit: orders_day * 30',
    'costs: {x: {amount: 0.35, per: orders_day * 30}}',
    'costs.x',
    1050,
  ],
  // A card that costs 3 % of what is moved, 60,000 a month.
  [
    'costs: {x: {amount: 0.03, per: moved_day}}',
    'operand_unit: moved_day * 30',
    'costs: {x: {amount: 0.03, per: moved_day * 30}}',
    'costs.x',
    1800,
  ],
  // 40 requests a second are 103,680,000 a month.
  [
    'costs: {x: {amount: 0.00001, per: rps}}',
    'operand_unit: rps * 2592000',
    'costs: {x: {amount: 0.00001, per: rps * 2592000}}',
    'costs.x',
    1036.8,
  ],
  // 2 % of 3,000 write.
  [
    `support: {base: orders_day, ${SUPPORT}}`,
    'operand_unit: orders_day * 30',
    `support: {base: orders_day * 30, ${SUPPORT}}`,
    'support.tickets',
    60,
  ],
  // 20 a day of each are 600 a month: 2 % of 3,000,000 are 60,000, which take 100.
  [
    'support: {base: orders_month * 1000, ticket_rate: 2%, tickets_per_agent: tickets_day}',
    'formula_unit: tickets_day * 30',
    'support: {base: orders_month * 1000, ticket_rate: 2%, tickets_per_agent: tickets_day * 30}',
    'support.agents',
    100,
  ],
  // 3,000 a month are 100 a day, and 10 % of them 10.
  [
    `moderation: {base: posts_month, ${MODERATION}}`,
    'operand_unit: posts_month / 30',
    `moderation: {base: posts_month / 30, ${MODERATION}}`,
    'moderation.items_per_day',
    10,
  ],
  // 25 an hour are 600 a day, over units of 60.
  [
    `pools: {x: {demand: messages_hour, interval: 60s, ${POOL}}}`,
    'operand_unit: messages_hour * 24',
    `pools: {x: {demand: messages_hour * 24, interval: 60s, ${POOL}}}`,
    'pools.x.active',
    10,
  ],
  [
    `pools: {x: {demand: messages_hour + 0, ${POOL}}}`,
    'operand_unit: (messages_hour + 0) * 24',
    `pools: {x: {demand: (messages_hour + 0) * 24, ${POOL}}}`,
    'pools.x.active',
    10,
  ],
  // 40 a second over 1,200 a minute of each, which are 20 a second, filled to 100 %: 2.
  [
    `services: {x: {load: rps * 100%, capacity: rpm, utilisation: 100%, ${SERVICE}}}`,
    'formula_unit: rpm / 60',
    `services: {x: {load: rps * 100%, capacity: rpm / 60, utilisation: 100%, ${SERVICE}}}`,
    'services.x.replicas',
    2,
  ],
  // 20 a second, each 40 ms: less than one is busy, so that one answers 95 % within −ln(5 %) ÷ (25 − 20) = 599 ms,
  // and two sooner.
  [
    `services: {x: {load: rpm, latency: {${LATENCY}}, ${SERVICE}}}`,
    'operand_unit: rpm / 60',
    `services: {x: {load: rpm / 60, latency: {${LATENCY}}, ${SERVICE}}}`,
    'services.x.replicas',
    2,
  ],
  // 1,200 of 2,400 a minute.
  [
    'slos: [{id: x, good: rpm, total: rps, at_least: 99%}]',
    'units_differ: rps * 60',
    'slos: [{id: x, good: rpm, total: rps * 60, at_least: 99%}]',
    'slos.x.observed',
    0.5,
  ],
  [
    'slos: [{id: x, errors: rpm, total: rps, at_least: 99%}]',
    'units_differ: rps * 60',
    'slos: [{id: x, errors: rpm, total: rps * 60, at_least: 99%}]',
    'slos.x.observed',
    0.5,
  ],
  [
    'slos: [{id: x, good: rps, total: rps, at_least: 90%, window: 30d, burn: {1h: percent}}]',
    'operand_unit: percent / 100',
    'slos: [{id: x, good: rps, total: rps, at_least: 90%, window: 30d, burn: {1h: percent / 100}}]',
    'slos.x.last_1h.burn',
    1,
  ],
  // 120,000 a year are 10,000 a month, for two.
  [
    'team: {base: mau, growth: 2%, roles: {x: {name: X, have: 1, need: 2, salary: salary_year}}}',
    'formula_unit: salary_year / 12',
    'team: {base: mau, growth: 2%, roles: {x: {name: X, have: 1, need: 2, salary: salary_year / 12}}}',
    'team.payroll',
    20_000,
  ],
  // 3 minutes are 180 s.
  [
    `pools: {x: {demand: 600, interval: minutes, ${POOL}}}`,
    'formula_unit: minutes * 60',
    `pools: {x: {demand: 600, interval: minutes * 60, ${POOL}}}`,
    'pools.x.interval',
    180,
  ],
];

describe.each(CASES)('%s', (wrong, told, right, id, value) => {
  it(`is refused: ${told}`, () => {
    expect(problemOf(wrong)).toBe(told);
  });

  it(`and is right then: ${id}`, () => {
    expect(amountOf(right, id)).toBeCloseTo(value, 9);
  });
});

test('cost and revenue for each of what is counted by the day are of a month', () => {
  const money = 'costs: {x: {amount: 6000}}\n';
  const users = (formula: string): string => HEAD.replace('fx:', `users: ${formula}, fx:`) + money;
  const of = (text: string) => buildGraph(loadProfile({ file: 'shop.yaml', text }).profile);
  expect(of(users('orders_day')).problems.map(({ code }) => code)).toEqual(['operand_unit']);
  const { value: graph, problems } = of(users('orders_day * 30'));
  expect(problems).toEqual([]);
  // 6,000 for 3,000 orders.
  expect(evaluate(graph).value('costs.per_user')).toBe(2);
  expect(graph.quantities.find((one) => one.id === 'costs.per_user')?.unit).toBe('BRL/order');
});

describe('what a number of a section belongs to', () => {
  it.each([
    ['revenue: {x: {base: orders_month, price: 5}}', 'revenue.x.price', 'BRL/order'],
    ['revenue: {x: {base: orders_day * 30, price: 5}}', 'revenue.x.price', 'BRL/order'],
    ['revenue: {x: {base: orders_day * 30, price: 5}}', 'revenue.x.paying', 'orders/month'],
    ['revenue: {x: {base: mau * 3%, price: 5}}', 'revenue.x.price', 'BRL/user/month'],
    ['revenue: {x: {base: mau * 3, price: 5}}', 'revenue.x.price', 'BRL/month'],
    [
      'revenue: {x: {base: moved_day * 30, volume: 1, commission: 5%}}',
      'revenue.x.volume',
      'ratio',
    ],
    ['costs: {x: {amount: 5, per: kept}}', 'costs.x.amount', 'BRL/TB/month'],
    ['costs: {x: {amount: 5, per: kept * 1000}}', 'costs.x.amount', 'BRL/unit'],
    ['costs: {x: {amount: 5, per: orders_month, currency: USD}}', 'costs.x.amount', 'USD/order'],
    [`support: {base: orders_month, ${SUPPORT}}`, 'support.ticket_rate', 'share'],
    [`support: {base: mau, ${SUPPORT}}`, 'support.ticket_rate', 'share/month'],
    [`moderation: {base: posts_day, ${MODERATION}}`, 'moderation.item_rate', 'share'],
    [`moderation: {base: mau, ${MODERATION}}`, 'moderation.item_rate', 'share/day'],
    [`services: {x: {load: rps * 100%, capacity: 3, ${SERVICE}}}`, 'services.x.load', 'req/s'],
    [
      `support: {base: mau, ${SUPPORT}}\ncosts: {x: {amount: 5, per: support.agents}}`,
      'costs.x.amount',
      'BRL/agent/month',
    ],
  ])('%s: %s is in %s', (sections, id, unit) => {
    const { graph, problems } = read(sections);
    expect(problems).toEqual([]);
    expect(graph.quantities.find((one) => one.id === id)?.unit).toBe(unit);
  });
});

describe('words of time in Portuguese', () => {
  const shop = HEAD.replace(
    'mau:',
    `pedidos: {unit: pedidos/dia, default: 100, growth: 5%/mês}
  prazo: {unit: horas, default: 2 dias}
  mau:`,
  );
  const of = (sections: string) => {
    const { profile, problems } = loadProfile({ file: 'loja.yaml', text: shop + sections });
    const graph = buildGraph(profile);
    return { graph: graph.value, problems: [...problems, ...graph.problems] };
  };

  it('mean what the English ones do, and are these wherever languages meet', () => {
    const { graph, problems } = of(`quantities: {minutos: {unit: minutos, formula: prazo * 60}}
revenue: {x: {base: pedidos * 30, price: 50}}
costs: {x: {amount: R$ 100/mês}}`);
    expect(problems).toEqual([]);
    const { value } = evaluate(graph);
    // Two days are 48 hours, 2,880 minutes; 100 orders a day at 50 are 150,000 a month.
    expect([value('prazo'), value('minutos'), value('revenue.x')]).toEqual([48, 2880, 150_000]);
    const units = new Map(graph.quantities.map(({ id, unit }) => [id, unit]));
    expect(['pedidos', 'prazo', 'minutos', 'revenue.x.price'].map((id) => units.get(id))).toEqual([
      'pedidos/day',
      'hours',
      'minutes',
      'BRL/pedido',
    ]);
  });

  it('are held to', () => {
    const wrong = of(`quantities: {minutos: {unit: minutos, formula: prazo}}
revenue: {x: {base: pedidos, price: 50}}`);
    expect(wrong.problems.map(({ facts }) => (facts as { write?: string }).write)).toEqual([
      'pedidos * 30',
      'prazo * 60',
    ]);
  });
});
