import { describe, expect, it } from 'vitest';
import { readPhase } from '../../../src/core/plan/phase.ts';
import { compile, evaluateSections, graphOf, problemsOf } from '../graph/compile.ts';

const METRICS = `metrics:
  users: {unit: users}
  rps: {unit: req/s}
  budget: {unit: BRL/month}
  latency: {unit: ms}
  nps: {unit: points, min: -100, max: 100}
  leader: {unit: yes/no}`;

/** Three phases, the conditions of the last two given. */
const phases = (second: string, third = 'users >= 1M'): string => `${METRICS}
phases:
  - {id: mvp, name: MVP}
  - id: growth
    name: Growth
    enter: ${second}
  - id: scale
    name: Scale
    enter: ${third}`;

type Set = Readonly<Record<string, number | undefined>>;

const decide = (sections: string, set: Set, phase = 0) => {
  const { value } = evaluateSections(sections, set, phase);
  return [value('phase.decision'), value('phase.target')];
};

const STAY = 0;
const ADVANCE = 1;
const FINAL = 2;

describe('the decision', () => {
  const sections = phases('users >= 5k or rps >= 500', 'users >= 50k');

  it.each([
    // users, rps, deployed phase, decision, target
    [4999, 499, 0, STAY, 0],
    [5000, 499, 0, ADVANCE, 1],
    [4999, 500, 0, ADVANCE, 1],
    [50_000, 0, 0, ADVANCE, 2],
    [5000, 0, 1, STAY, 1],
    [50_000, 0, 1, ADVANCE, 2],
    [0, 0, 1, STAY, 1],
    [0, 0, 2, FINAL, 2],
    [50_000, 0, 2, FINAL, 2],
    // Unknown is neither met nor unmet, and advances nothing.
    [undefined, 0, 0, STAY, 0],
    [undefined, 500, 0, ADVANCE, 1],
    [4999, undefined, 0, STAY, 0],
    [5000, undefined, 0, ADVANCE, 1],
    [undefined, undefined, 2, FINAL, 2],
  ])('users %s, rps %s, phase %d: %d, target %d', (users, rps, phase, decision, target) => {
    expect(decide(sections, { users, rps }, phase)).toEqual([decision, target]);
  });

  it('reaches no phase behind one whose conditions do not hold', () => {
    const gap = phases('rps >= 500', 'users >= 50k');
    expect(decide(gap, { users: 60_000, rps: 0 })).toEqual([STAY, 0]);
    expect(decide(gap, { users: 60_000, rps: undefined })).toEqual([STAY, 0]);
    expect(decide(gap, { users: 60_000, rps: 500 })).toEqual([ADVANCE, 2]);
    expect(decide(gap, { users: 60_000, rps: 0 }, 1)).toEqual([ADVANCE, 2]);
  });

  it('of a product with one phase is final', () => {
    const one = `${METRICS}\nphases: [{id: only, name: Only}]`;
    expect(decide(one, {})).toEqual([FINAL, 0]);
    expect(evaluateSections(one).value('phase.next')).toBe(0);
  });

  it('has words', () => {
    const words = graphOf(sections).quantities.flatMap(({ id, words }) =>
      words === undefined ? [] : [[id, words]],
    );
    expect(Object.fromEntries(words)).toEqual({
      phase: ['mvp', 'growth', 'scale'],
      'phase.next': ['mvp', 'growth', 'scale'],
      'phase.decision': ['stay', 'advance', 'final'],
      'phase.target': ['mvp', 'growth', 'scale'],
    });
  });
});

describe('a nested condition', () => {
  // uptax: customers, revenue and complaints, or a leader whose latency is bad
  const nested = `
      any:
        - all: [users >= 10, budget >= 3k, rps > 2]
        - {all: [leader, {not: latency < 300}]}`;
  const sections = phases(nested);
  const enter = (set: Set) => evaluateSections(sections, set).value('phases.growth.enter');
  const none = { users: 0, budget: 0, rps: 0, leader: 0, latency: 0 };

  it.each([
    [{ users: 10, budget: 3000, rps: 3 }, 1],
    [{ users: 10, budget: 3000, rps: 2 }, 0],
    [{ users: 9, budget: 3000, rps: 3 }, 0],
    [{ leader: 1, latency: 300 }, 1],
    [{ leader: 1, latency: 299 }, 0],
    [{ leader: 0, latency: 500 }, 0],
    [{ leader: undefined, latency: 500 }, undefined],
    [{ leader: undefined, latency: 100 }, 0],
    [{ leader: undefined, latency: 500, users: 10, budget: 3000, rps: 3 }, 1],
  ])('%j: %s', (set, value) => {
    expect(enter({ ...none, ...set })).toBe(value);
  });

  it('has its leaves as triggers, in their order', () => {
    const { profile, graph } = compile(sections);
    const { triggers, enter: tree } = readPhase(
      profile,
      graph,
      evaluateSections(sections, { ...none, users: 5, leader: undefined, latency: 600 }),
    );
    expect(triggers).toEqual([
      {
        expression: 'users >= 10',
        met: false,
        observed: 5,
        threshold: 10,
        unit: 'users',
        progress: 0.5,
      },
      {
        expression: 'budget >= 3k',
        met: false,
        observed: 0,
        threshold: 3000,
        unit: 'BRL/month',
        progress: 0,
      },
      { expression: 'rps > 2', met: false, observed: 0, threshold: 2, unit: 'req/s', progress: 0 },
      {
        expression: 'leader',
        met: null,
        observed: null,
        threshold: 1,
        unit: 'yes/no',
        progress: null,
      },
      {
        expression: 'latency < 300',
        met: false,
        observed: 600,
        threshold: 300,
        unit: 'ms',
        progress: 0.5,
      },
    ]);
    expect(tree).toEqual({
      kind: 'or',
      met: null,
      parts: [
        {
          kind: 'and',
          met: false,
          parts: [0, 1, 2].map((index) => ({ kind: 'trigger', index, met: false })),
        },
        {
          kind: 'and',
          met: null,
          parts: [
            { kind: 'trigger', index: 3, met: null },
            { kind: 'not', met: true, parts: [{ kind: 'trigger', index: 4, met: false }] },
          ],
        },
      ],
    });
  });

  it('may be written as one formula', () => {
    const text = '(users >= 10 and budget >= 3k and rps > 2) or (leader and not (latency < 300))';
    const same = phases(`'${text}'`);
    for (const set of [{ users: 10, budget: 3000, rps: 3 }, { leader: 1, latency: 300 }, {}]) {
      expect(evaluateSections(same, { ...none, ...set }).value('phases.growth.enter')).toBe(
        enter({ ...none, ...set }),
      );
    }
    const { profile, graph } = compile(same);
    const { triggers } = readPhase(profile, graph, evaluateSections(same, none));
    expect(triggers).toHaveLength(5);
  });
});

describe('a trigger', () => {
  const read = (enter: string, set: Set) => {
    const sections = phases(`'${enter}'`);
    const { profile, graph } = compile(sections);
    return readPhase(profile, graph, evaluateSections(sections, set)).triggers[0];
  };

  it.each([
    ['users >= 50k', { users: 10_000 }, false, 10_000, 50_000, 0.2],
    ['50k <= users', { users: 10_000 }, false, 10_000, 50_000, 0.2],
    ['latency < 500', { latency: 800 }, false, 800, 500, 0.625],
    ['500 > latency', { latency: 800 }, false, 800, 500, 0.625],
    ['latency <= 500', { latency: 500 }, true, 500, 500, 1],
    ['users * 2 >= rps + 5', { users: 5, rps: 15 }, false, 10, 20, 0.5],
    ['nps >= -10', { nps: -20 }, false, -20, -10, 0],
    ['-10 <= nps', { nps: 5 }, true, 5, -10, 1],
    ['users == 5', { users: 5 }, true, 5, 5, 1],
    ['users != 5', { users: 5 }, false, 5, 5, 0],
    ['users >= 50k', { users: undefined }, null, null, 50_000, null],
    ['users >= rps', { users: 5, rps: undefined }, null, 5, null, null],
  ] as const)('%s at %j', (expression, set, met, observed, threshold, progress) => {
    expect(read(expression, set)).toMatchObject({ expression, met, observed, threshold, progress });
  });

  it('may be met and yet stand at its threshold only: above is not at least', () => {
    expect(read('users > 5', { users: 5 })).toMatchObject({ met: false, progress: 1 });
  });

  it('compares an ordinal with its words', () => {
    const sections = `${METRICS}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: 'team.communication == "large" and "small" != team.communication'}
team:
  base: users
  growth: '0.1'
  roles: {dev: {name: Dev, have: 1, need: 12}}
  communication: [{id: small, name: S, up_to: 10}, {id: large, name: L}]`;
    expect(problemsOf(sections)).toEqual([]);
    expect(evaluateSections(sections).value('phase.decision')).toBe(ADVANCE);
    expect(evaluateSections(sections, { 'team.roles.dev.need': 9 }).value('phase.decision')).toBe(
      STAY,
    );
  });
});

it('a phase without a condition is one problem, not one for each formula about it', () => {
  const sections = `${METRICS}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth}
  - {id: scale, name: Scale, enter: users > 5}`;
  expect(problemsOf(sections)).toEqual([
    "key_missing 12:10 {'key':'enter','path':['phases','growth','enter']}",
  ]);
});

it('a condition that cannot be read is one problem', () => {
  expect(problemsOf(phases('users >= 5 days'))).toEqual([
    "expression_forbidden 14:21 {'syntax':'juxtaposition','found':'5 days'}",
  ]);
});
