import { describe, expect, it } from 'vitest';
import { evaluateMonths } from '../../../src/core/graph/walk-months.ts';
import { evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const MAU = 'metrics: {mau: {unit: users, default: 10k, growth: 25%}}';
const team = (roles: string, more = ''): string =>
  `${MAU}\nteam: {base: mau, growth: growth.mau, roles: {${roles}}${more}}`;
const ENGINEERS = 'have: 4, need: {by: mau, points: {10k: 4, 100k: 8}, between: step}';

describe('the first hire of a role', () => {
  const walked = (sections: string, id: string) =>
    evaluateMonths(graphOf(sections), { months: 24 })[0]?.value(id);

  it('is known along the months: 10,000 × 1.25¹¹ = 116,415', () => {
    const role = team(`eng: {name: E, ${ENGINEERS}}`);
    expect(walked(role, 'team.roles.eng.first_short')).toBe(11);
    expect(walked(role, 'team.roles.eng.hire_by')).toBe(8); // 11 − 2 − 1
    expect(evaluateSections(role).value('team.roles.eng.first_short')).toBeUndefined();
  });

  it('is decided earlier under fast growth, and never before today', () => {
    const early = ', earlier: {when: growth.mau > 15%, by: 4}';
    const role = team(`eng: {name: E, ${ENGINEERS}}`, early);
    expect(walked(role, 'team.roles.eng.hire_by')).toBeCloseTo(8 - 28 / 30, 12);
    const slow = team(`eng: {name: E, lead: 20, ${ENGINEERS}}`, early);
    expect(walked(slow, 'team.roles.eng.hire_by')).toBe(0);
  });

  it('is that of agents too where the profile says who is there', () => {
    const support = `${MAU}\nsupport: {base: mau, ticket_rate: 4%, tickets_per_agent: 400, have: 2, lead: 1}`;
    // 100 × 1.25³ ÷ 100 = 1.95, 1.25⁴ = 2.44: the third in month 4, less 1 + 1.
    expect(walked(support, 'support.first_short')).toBe(4);
    expect(walked(support, 'support.hire_by')).toBe(2);
  });
});

describe('payroll', () => {
  const DEV = 'dev: {name: D, have: 2, need: 3, salary: 10k}';

  it('is of those who are needed, or there where they are more, with charges', () => {
    const { value } = evaluateSections(
      team(
        `${DEV}, ops: {name: O, have: 2, need: 1, salary: 8k}, free: {name: F, have: 1, need: 1}`,
        ', charges: 60%',
      ),
    );
    expect(value('team.roles.dev.payroll')).toBeCloseTo(48_000, 6); // 3 × 10,000 × 1.6
    expect(value('team.roles.ops.payroll')).toBeCloseTo(25_600, 6); // 2 × 8,000 × 1.6
    expect(value('team.payroll')).toBeCloseTo(73_600, 6);
  });

  it('counts agents and moderators', () => {
    const { value } = evaluateSections(
      `${team(DEV)}\nsupport: {base: mau, ticket_rate: 4%, tickets_per_agent: 100, salary: 3k}`,
    );
    expect(value('support.payroll')).toBe(12_000); // 4 agents
    expect(value('team.payroll')).toBe(42_000);
  });

  const total = (costs: string): (number | undefined)[] => {
    const { value } = evaluateSections(`${team(DEV)}\ncosts: {${costs}}`);
    return [value('costs.people'), value('costs.total')];
  };

  it('is a cost of people where no item of cost pays them', () => {
    expect(total('servers: {amount: 1000}')).toEqual([30_000, 31_000]);
  });

  it.each([
    ['a group of people', 'devs: {amount: 500, group: people}', 500],
    ['an item of that name', 'payroll: {amount: 500}', undefined],
    ['another word for it', 'dev-salaries: {amount: 500}', undefined],
    ['a formula over the payroll', 'devs: {amount: {formula: team.payroll / 60}}', undefined],
    ['money for each head', 'devs: {amount: 166.666666666666667, per: team.headcount}', undefined],
  ])('is not counted twice: %s', (_, item, people) => {
    const [found, all] = total(`servers: {amount: 1000}, ${item}`);
    expect(found).toBe(people);
    expect(all).toBeCloseTo(1500, 6);
  });

  it.each([
    ['in the group of people', 'devs: {amount: 0, group: people}'],
    ['by its name', 'payroll: {amount: 0, group: staff}'],
    ['for each head', 'devs: {amount: 0, per: team.headcount}'],
  ])('is counted beside an item of 0, which pays nobody: %s', (_, item) => {
    expect(total(`servers: {amount: 1000}, ${item}`)).toEqual([30_000, 31_000]);
  });

  it('counts what such an item is given: 30,000 and 500', () => {
    const profile = `${team(DEV)}\ncosts: {servers: {amount: 1000}, devs: {amount: 0, group: people}}`;
    const { value } = evaluateSections(profile, { 'costs.devs': 500 });
    expect(value('costs.people')).toBe(30_500);
    expect(value('costs.total')).toBe(31_500);
    expect(value('costs.cost_of_revenue')).toBe(1000);
  });

  it('is what an item of its very name says, 0 too', () => {
    expect(total('servers: {amount: 1000}, people: {amount: 0}')).toEqual([0, 1000]);
  });

  it('is no cost of revenue', () => {
    const { value } = evaluateSections(
      `${team(DEV)}\ncosts: {servers: {amount: 1000}}\nrevenue: {fees: {base: mau, price: 1}}`,
    );
    expect(value('costs.cost_of_revenue')).toBe(1000);
    expect(value('economics.profit')).toBe(10_000 - 31_000);
  });

  it('is nothing where nobody gives a salary', () => {
    const graph = graphOf(
      `${team('dev: {name: D, have: 2, need: 3}')}\ncosts: {servers: {amount: 1000}}`,
    );
    const ids = graph.quantities.map(({ id }) => id);
    expect(ids.filter((id) => /pay|people$|salary/.test(id))).toEqual([]);
  });
});

describe('the time before a phase', () => {
  const phases = (enter: string, lead = ''): string =>
    `phases: [{id: a, name: A}, {id: b-c, name: B, enter: ${enter}${lead}}]`;
  const leads = (sections: string): (number | undefined)[] => {
    const { value } = evaluateSections(sections);
    return ['provisioning', 'hiring']
      .map((part) => value(`phases.b_c.lead.${part}`))
      .concat(value('phases.b_c.lead'));
  };
  const roles = team(`eng: {name: E, ${ENGINEERS}}, design: {name: D, have: 1, need: 1, lead: 9}`);

  it('is that of provisioning: a month, or what the phase says', () => {
    expect(evaluateSections(`${MAU}\n${phases('mau >= 100k')}`).value('phases.b_c.lead')).toBe(1);
    const own = evaluateSections(`${MAU}\n${phases('mau >= 100k', ', lead: 6 weeks')}`);
    expect(own.value('phases.b_c.lead')).toBeCloseTo(1.4, 12);
  });

  it('is that of hiring where people are missing on entering', () => {
    expect(leads(`${roles}\n${phases('mau >= 100k')}`)).toEqual([1, 3, 3]);
    expect(leads(`${roles}\n${phases('mau > 100k and mau < 1M', ', lead: 5')}`)).toEqual([5, 3, 5]);
    expect(leads(`${roles}\n${phases('{all: [100k <= mau]}')}`)).toEqual([1, 3, 3]);
  });

  it('is none of hiring where all are there then', () => {
    expect(leads(`${roles}\n${phases('mau >= 99k')}`)).toEqual([1, 0, 1]);
  });

  it('takes the scale of today where one of several conditions suffices', () => {
    const either = `${roles}\n${phases('mau >= 100k or mau >= 50k')}`;
    expect(leads(either)).toEqual([1, 0, 1]);
    expect(graphOf(either).quantities.some(({ id }) => id === 'phases.b_c.scale')).toBe(false);
  });

  it('reads a need by phase in that phase', () => {
    const byPhase = team('eng: {name: E, have: 1, need: {by: phase, points: {a: 1, b-c: 2}}}');
    expect(leads(`${byPhase}\n${phases('mau >= 50k')}`)).toEqual([1, 3, 3]);
  });
});

describe('a role', () => {
  it.each(['lead', 'ramp', 'charges', 'payroll', 'earlier'])('cannot be named %s', (id) => {
    const [first] = problemsOf(team(`${id}: {name: X, have: 1, need: 1}`));
    expect(first).toMatch(/^id_reserved 4:/);
  });
});
