import { describe, expect, it } from 'vitest';
import { savingFindings } from '../../../src/core/plan/findings/saving-findings.ts';
import { readMoney } from '../../../src/core/plan/money.ts';
import { compile, evaluateSections, problemsOf } from '../graph/compile.ts';

const with_ = (optimisations: string): string => `metrics: {users: {unit: users}}
costs:
  servers: {amount: 1000}
  storage: {amount: 200, group: data}
  mail: {amount: 2, per: users}
optimisations:
${optimisations}`;

describe('savings', () => {
  it('apply to a share of an item: 40 % of 70 % of 1,000 are 280', () => {
    const sections = with_('  - {id: spot, name: Spot, items: [servers], save: 40%, on: 70%}');
    const { value } = evaluateSections(sections, { users: 5 });
    expect(value('optimisations.spot.saved')).toBeCloseTo(280, 9);
    expect(value('costs.servers.before')).toBe(1000);
    expect(value('costs.servers')).toBeCloseTo(720, 9);
    expect(value('costs.infrastructure')).toBeCloseTo(730, 9);
    expect(value('costs.total')).toBeCloseTo(930, 9);
  });

  it('add up on an item, and reach several: (40 % + 10 %) of 1,000 and 10 % of 200', () => {
    const { value } = evaluateSections(
      with_(`  - {id: spot, name: Spot, items: [servers], save: 40%}
  - {id: commit, name: Commitment, items: [servers, storage], save: 10%}`),
      { users: 0 },
    );
    expect(value('costs.servers')).toBeCloseTo(500, 9);
    expect(value('costs.storage')).toBeCloseTo(180, 9);
    expect(value('optimisations.commit.saved')).toBeCloseTo(120, 9);
  });

  it.each([
    [undefined, 1000],
    [9, 1000],
    [10, 600],
  ])('are in force only when their condition is known to hold: %s users', (users, cost) => {
    const sections = with_(
      "  - {id: spot, name: Spot, items: [servers], save: 40%, when: 'users >= 10'}",
    );
    const { value } = evaluateSections(sections, { users });
    expect(value('costs.servers')).toBe(cost);
    expect(value('optimisations.spot.saved')).toBe(1000 - cost);
  });

  it('follow an item per unit', () => {
    const sections = with_('  - {id: bulk, name: Bulk, items: [mail], save: 50%}');
    expect(evaluateSections(sections, { users: 30 }).value('costs.mail')).toBe(30);
  });

  it('of more than the whole make it free, and a finding', () => {
    const sections = with_(`  - {id: spot, name: Spot, items: [servers], save: 70%}
  - {id: commit, name: Commitment, items: [servers], save: 40%}`);
    const evaluation = evaluateSections(sections, { users: 0 });
    expect(evaluation.value('costs.servers')).toBe(0);
    expect(savingFindings(compile(sections).profile, evaluation)).toMatchObject([
      {
        code: 'savings_over_whole',
        facts: { item: 'servers', optimisations: ['spot', 'commit'] },
      },
    ]);
  });

  it('of all of it are no finding', () => {
    const sections = with_(`  - {id: a, name: A, items: [servers], save: 70%}
  - {id: b, name: B, items: [servers], save: 30%}`);
    const evaluation = evaluateSections(sections, { users: 0 });
    expect(savingFindings(compile(sections).profile, evaluation)).toEqual([]);
  });
});

it('lines of other phases are left out of the money', () => {
  const sections = `phases: [{id: mvp, name: MVP}, {id: scale, name: Scale, enter: visits > 5}]
costs: {host: {amount: 1, phases: [scale]}, base: {amount: 2}}
revenue: {pilot: {amount: 1, phases: [mvp]}}`;
  const { profile } = compile(sections);
  const ids = (phase: number) => {
    const money = readMoney(profile, evaluateSections(sections, {}, phase));
    return [...money.costs, ...money.revenue].map(({ id }) => id);
  };
  expect(ids(0)).toEqual(['costs.base', 'revenue.pilot']);
  expect(ids(1)).toEqual(['costs.host', 'costs.base']);
});

it('an item that does not exist is one problem', () => {
  expect(problemsOf(with_('  - {id: a, name: A, items: [server], save: 5%}'))).toEqual([
    "name_unknown 9:30 {'name':'server','near':['servers'],'section':'costs'}",
  ]);
});
