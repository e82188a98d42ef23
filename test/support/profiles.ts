/** A small profile that says something: two metrics, two phases, a cost. */
export const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, default: 10k, growth: 10%}
  api_p95: {unit: ms}
phases:
  - {id: mvp, name: MVP}
  - {id: user-service, name: Services, enter: mau >= 50k}
costs:
  compute: {amount: 2000}
`;

/** Every section, every form of a number, and every key that makes a quantity, once. */
export const FULL = `version: 1
project: {id: full, name: Full, currency: USD, locale: en, phase: growth}
metrics:
  mau: {unit: users, default: 10k to 20k, growth: 10% to 15%, query: 'max(mau)', assumption: Guessed}
  peak_rps: {unit: req/s, by: mau, points: {10k: 300, 100k: 3k}, between: log}
  nps: {unit: points, min: -100, max: 100, low: 10, mid: 30, high: 40}
  live: {unit: yes/no, default: yes}
  uptime: {unit: share}
quantities:
  hosts: {unit: hosts, formula: 'max(2, ceil(peak_rps / 500))'}
  disks: {unit: disks, by: phase, points: {mvp: 1, growth: hosts, scale: 8}}
  noise: {unit: ratio, value: 'normal(0, 2)'}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: mau >= 5k, changes: [Buy hosts]}
  - id: scale
    name: {en: Scale, pt-BR: Escala}
    enter: {any: [mau >= 100k, {all: [peak_rps > 2k, {not: 'uptime < 99%'}, 'phase == "growth"']}]}
slos:
  - {id: uptime, metric: uptime, at_least: 99.5%}
  - {id: load, metric: peak_rps, below: 5k}
costs:
  compute: {amount: 100, per: hosts}
  payroll: {amount: 20k, group: people}
revenue:
  ads: {amount: 500}
  premium: {base: mau, share: 3%, price: 9.99}
  orders: {base: mau, efficiency: 1.1, volume: 50, commission: 5%}
support:
  base: mau
  ticket_rate: 2% to 3%
  automation: 60%
  tickets_per_agent: 400
  response_time: 4h
  tiers: [{id: first, name: First, resolution: 80%}, {id: second, name: Second, resolution: 95%}]
moderation: {base: mau, item_rate: 10%, capacity: 1k, model_capacity: 5k, human_share: 20%, items_per_moderator: 1k}
team:
  base: mau
  growth: growth.mau
  roles: {dev: {name: Developers, have: 2, need: {by: mau, points: {10k: 3, 100k: 9}, between: step}}}
  hiring: [{id: now, name: Now, to: 3, roles: [dev], when: mau > 1k, earlier: {when: growth.mau > 12%, by: 4}}]
  communication: [{id: small, name: Small, up_to: 10}, {id: large, name: Large}]
`;
