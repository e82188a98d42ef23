import { describe, expect, it } from 'vitest';
import { evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const METRICS = 'metrics: {users: {unit: users, default: 1k, growth: 10%}}';

describe('support', () => {
  const support = (more = ''): string =>
    `${METRICS}\nsupport: {base: users, ticket_rate: 50%, tickets_per_agent: 100${more}}`;

  it('needs an agent for each hundred tickets begun', () => {
    const agents = (users: number) =>
      evaluateSections(support(), { users }).value('support.agents');
    // 50 % of the users
    expect(agents(200)).toBe(1);
    expect(agents(201)).toBe(2);
    expect(agents(400)).toBe(2);
    expect(agents(1000)).toBe(5);
  });

  it('has one agent at least, or as many as the profile says', () => {
    expect(evaluateSections(support(), { users: 0 }).value('support.agents')).toBe(1);
    const none = evaluateSections(support(', min_agents: 0'), { users: 0 });
    expect(none.value('support.agents')).toBe(0);
    const three = evaluateSections(support(', min_agents: 3'), { users: 1 });
    expect(three.value('support.agents')).toBe(3);
  });

  it('is not known where an agent handles nothing', () => {
    const { value, problems } = evaluateSections(support(), { 'support.tickets_per_agent': 0 });
    expect(value('support.agents')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('hands each tier what the one before it left', () => {
    const { value } = evaluateSections(
      support(`, tiers: [
        {id: bot, name: B, resolution: 60%}, {id: level-2, name: P, resolution: 75%},
        {id: engineers, name: E, resolution: 100%}]`),
    );
    expect(value('support.tiers.bot.tickets')).toBe(500);
    expect(value('support.tiers.level_2.tickets')).toBeCloseTo(200, 9);
    expect(value('support.tiers.engineers.tickets')).toBeCloseTo(50, 9);
    expect(value('support.unresolved')).toBe(0);
  });
});

describe('moderation', () => {
  const moderation = `${METRICS}\nmoderation: {base: users, item_rate: 10%, capacity: 100k,
  model_capacity: 50k, human_share: 20%, items_per_moderator: 1000}`;

  it.each([
    // users, items a day, models beyond the capacity, people for 20 % of the items
    [0, 0, 0, 0],
    [10_000, 1000, 0, 1],
    [1_000_000, 100_000, 0, 20],
    [1_000_010, 100_001, 1, 21],
    [1_500_000, 150_000, 1, 30],
    [1_500_010, 150_001, 2, 31],
    [2_000_000, 200_000, 2, 40],
  ])('of %d users', (users, items, models, people) => {
    const { value } = evaluateSections(moderation, { users });
    expect(value('moderation.items_per_day')).toBeCloseTo(items, 9);
    expect(value('moderation.extra_models')).toBe(models);
    expect(value('moderation.moderators')).toBe(people);
  });
});

describe('a team', () => {
  const team = `${METRICS}
team:
  base: users
  growth: growth.users
  roles:
    back-end: {name: B, have: 2, need: {by: users, points: {1k: 2, 10k: 3.5}, between: step}}
    design: {name: D, have: 1, need: 0.5}
  hiring:
    - {id: now, name: Now, to: 3, roles: [back-end, {id: qa, name: QA}], earlier: {when: growth.users > 15%, by: 4}}
    - {id: later, name: Later, from: 6, to: 12, roles: [design], when: team.users_in_12_months > 3k}
  communication:
    - {id: small, name: S, up_to: 3}
    - {id: medium, name: M, up_to: 5}
    - {id: large, name: L}`;

  it('needs whole people', () => {
    const { value } = evaluateSections(team, { users: 10_000 });
    expect(value('team.back_end')).toBe(4);
    expect(value('team.design')).toBe(1);
    expect(value('team.headcount')).toBe(5);
    expect(value('team.have')).toBe(3);
    expect(value('team.missing')).toBe(2);
  });

  it('is missing nobody where it has more than it needs', () => {
    const { value } = evaluateSections(team, { 'team.roles.back_end.have': 9 });
    expect(value('team.roles.back_end.missing')).toBe(0);
    expect(value('team.missing')).toBe(0);
  });

  it('sees the next scale of its tables coming', () => {
    const { value } = evaluateSections(team);
    expect(value('team.next_scale')).toBe(10_000);
    expect(value('team.roles.back_end.next')).toBe(3.5);
    expect(value('team.months_to_next_scale')).toBeCloseTo(24.158858, 6); // ln 10 ÷ ln 1.1
    expect(value('team.users_in_6_months')).toBeCloseTo(1771.561, 9); // 1.1⁶
    expect(value('team.users_in_12_months')).toBeCloseTo(3138.428376721, 6); // 1.1¹²
    const last = evaluateSections(team, { users: 10_000 });
    expect(last.value('team.next_scale')).toBeUndefined();
    expect(last.value('team.months_to_next_scale')).toBeUndefined();
  });

  it('counts its scale in what its base counts', () => {
    const jobs = graphOf(team.replaceAll(/(?<!team\.)users/g, 'jobs'));
    const units = jobs.quantities.flatMap(({ id, unit }) =>
      /next_scale|_months/.test(id) ? [`${id} ${unit}`] : [],
    );
    expect(units).toContain('team.next_scale jobs');
  });

  it('hires earlier while it grows fast: four weeks are 28 ÷ 30 of a month', () => {
    const slow = evaluateSections(team, { 'growth.users': 0.15 });
    expect(slow.value('team.hiring.now.earlier')).toBe(0);
    expect(slow.value('team.hiring.now.end')).toBe(3);
    const fast = evaluateSections(team, { 'growth.users': 0.16 });
    expect(fast.value('team.hiring.now.earlier')).toBeCloseTo(28 / 30, 12);
    expect(fast.value('team.hiring.now.start')).toBe(0);
    expect(fast.value('team.hiring.now.end')).toBeCloseTo(62 / 30, 12);
    expect(fast.value('team.hiring.now.people')).toBe(2);
  });

  it('hires a group when it is due', () => {
    expect(evaluateSections(team).value('team.hiring.now.due')).toBe(1);
    expect(evaluateSections(team).value('team.hiring.later.due')).toBe(1);
    const slow = evaluateSections(team, { 'growth.users': 0.05 });
    expect(slow.value('team.hiring.later.due')).toBe(0); // 1,000 × 1.05¹² = 1,795.86
    const unknown = evaluateSections(team, { 'growth.users': undefined });
    expect(unknown.value('team.hiring.later.due')).toBeUndefined();
  });

  it.each([
    [3, 0],
    [4, 1],
    [5, 1],
    [6, 2],
  ])('of %d people works in pattern %d', (people, pattern) => {
    const { value } = evaluateSections(team, { 'team.headcount': people });
    expect(value('team.communication')).toBe(pattern);
  });

  it('may have no roles yet', () => {
    const none = `${METRICS}\nteam: {base: users, growth: growth.users, roles: {}}`;
    expect(problemsOf(none)).toEqual([]);
    expect(evaluateSections(none).value('team.headcount')).toBe(0);
  });

  it('may have roles, tiers and rows that are named like columns and tables', () => {
    const sections = `${METRICS}
team: {base: users, growth: growth.users, roles: {roles: {name: R, have: 1, need: 2}, next: {name: N, have: 1, need: 1}}}
support: {base: users, ticket_rate: 50%, tickets_per_agent: 100, tiers: [{id: tickets, name: T, resolution: 10%}, {id: resolution, name: U, resolution: 10%}]}
slos: [{id: limit, metric: users, below: 5k}, {id: met, metric: users, above: 5}]
costs: {amount: {amount: 5, per: users}, month: {amount: 7}}`;
    expect(problemsOf(sections)).toEqual([]);
    const { value } = evaluateSections(sections);
    expect(value('team.headcount')).toBe(3);
    expect(value('support.tiers.resolution.tickets')).toBe(450);
    expect(value('slos.limit.met')).toBe(1);
    expect(value('costs.total')).toBe(5007);
  });
});

describe('an SLO', () => {
  const slos = `metrics: {p95: {unit: ms}, uptime: {unit: share}}
slos:
  - {id: below, metric: p95, below: 500ms}
  - {id: at-most, metric: p95, at_most: 500}
  - {id: above, metric: uptime, above: 99.5%}
  - {id: at-least, metric: uptime, at_least: 99.5%}`;

  it.each([
    // p95, uptime: below, at most, above, at least
    [499, 0.996, [1, 1, 1, 1]],
    [500, 0.995, [0, 1, 0, 1]],
    [501, 0.994, [0, 0, 0, 0]],
    [undefined, undefined, [undefined, undefined, undefined, undefined]],
  ])('at %s ms and %s', (p95, uptime, met) => {
    const { value } = evaluateSections(slos, { p95, uptime });
    expect(['below', 'at_most', 'above', 'at_least'].map((id) => value(`slos.${id}.met`))).toEqual(
      met,
    );
  });

  it('has headroom as a share of its limit, below 0 when it is missed', () => {
    const { value } = evaluateSections(slos, { p95: 400, uptime: 0.9 });
    expect(value('slos.below.headroom')).toBeCloseTo(0.2, 12);
    expect(value('slos.above.headroom')).toBeCloseTo(-0.0954773869, 9); // (0.9 − 0.995) ÷ 0.995
  });
});
