import { describe, expect, it } from 'vitest';
import { evaluateSections } from '../graph/compile.ts';
import { problemsShown as problemsOf } from './problems-shown.ts';

const METRICS = 'metrics: {users: {unit: users, default: 10k}, cpu: {unit: share}}';

describe('risks', () => {
  const risks = `${METRICS}
risks:
  - id: data-base
    name: D
    probability: medium
    impact: {by: users, up_to: 100k, below: low, above: critical}
    effect: {by: users, up_to: 50k, below: Slow, above: Down}
    detection: 5min
    recovery: 0.5h
    mitigations: [Replicas]
  - {id: ai, name: A, impact: medium, mitigations: [Fallback]}
  - {id: noise, name: N, mitigations: [Earplugs]}`;

  it.each([
    // users, impact of the first, the worst of low|critical and medium
    [0, 0, 1],
    [100_000, 0, 1], // up to, so still the lower one
    [100_001, 3, 3],
  ])('at %d users', (users, impact, worst) => {
    const { value } = evaluateSections(risks, { users });
    expect(value('risks.data_base.impact')).toBe(impact);
    expect(value('risks.ai.impact')).toBe(1);
    expect(value('risks.level')).toBe(worst);
  });

  it('have a probability, times in minutes, and an effect with a scale of its own', () => {
    const { value } = evaluateSections(risks, { users: 60_000 });
    expect(value('risks.data_base.probability')).toBe(1);
    expect(value('risks.data_base.detection')).toBe(5);
    expect(value('risks.data_base.recovery')).toBe(30);
    expect(value('risks.data_base.effect')).toBe(1);
    expect(value('risks.data_base.impact')).toBe(0);
    expect(value('risks.noise.impact')).toBeUndefined();
  });

  it('are of unknown level at an unknown scale', () => {
    const { value } = evaluateSections(risks, { users: undefined });
    expect(value('risks.data_base.impact')).toBeUndefined();
    expect(value('risks.level')).toBeUndefined();
  });

  it('can be asked for by their words', () => {
    const own = 'quantities: {grave: {unit: yes/no, formula: \'risks.level == "critical"\'}}\n';
    expect(evaluateSections(own + risks, { users: 200_000 }).value('grave')).toBe(1);
    expect(evaluateSections(own + risks).value('grave')).toBe(0);
  });

  it.each<[row: string, problem: RegExp]>([
    [
      '{id: a, name: A, impact: extreme, mitigations: [M]}',
      /^choice_wrong .*'low','medium','high','critical'/,
    ],
    ['{id: a, name: A, impact: 3, mitigations: [M]}', /^choice_wrong /],
    ['{id: a, name: A, probability: often, mitigations: [M]}', /^choice_wrong /],
    [
      '{id: a, name: A, impact: {by: visits, up_to: 1, below: low, above: huge}, mitigations: [M]}',
      /^choice_wrong .*'huge'/,
    ],
    [
      '{id: a, name: A, impact: {by: visits, up_to: 1, below: low}, mitigations: [M]}',
      /^key_missing .*'above'/,
    ],
    [
      '{id: a, name: A, impact: {by: visits, up_to: 1, below: low, abve: high}, mitigations: [M]}',
      /^key_unknown .*'above'/,
    ],
    [
      '{id: a, name: A, impact: {by: vists, up_to: 1, below: low, above: high}, mitigations: [M]}',
      /^name_unknown .*'visits'/,
    ],
    ['{id: a, name: A, impact: low}', /^key_missing .*'mitigations'/],
    ['{id: a, name: A, mitigations: []}', /^list_empty .*'mitigations'/],
    ['{id: a, name: A, mitigations: [M]}, {id: a, name: B, mitigations: [M]}', /^id_duplicate /],
    ['{id: a, name: A, detection: -5, mitigations: [M]}', /^number_out_of_range /],
    ['{id: level, name: A, mitigations: [M]}', /^id_reserved /],
  ])('%s', async (row, problem) => {
    const problems = await problemsOf(`risks: [${row}]`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('alerts', () => {
  const alerts = `${METRICS}
alerts:
  - {id: hot, name: Hot, when: cpu > 80%, for: 10min}
  - {id: many, name: Many, when: users > 5k, severity: critical}`;

  it('fire while their condition holds', () => {
    const { value } = evaluateSections(alerts);
    expect(value('alerts.hot.firing')).toBeUndefined();
    expect(value('alerts.many.firing')).toBe(1);
    expect(value('alerts.hot.for')).toBe(10);
    expect(evaluateSections(alerts, { cpu: 0.8 }).value('alerts.hot.firing')).toBe(0);
    expect(evaluateSections(alerts, { cpu: 0.81 }).value('alerts.hot.firing')).toBe(1);
  });

  it.each<[row: string, problem: RegExp]>([
    ['{id: a, name: A, when: visits}', /^condition_expected /],
    ['{id: a, name: A}', /^key_missing .*'when'/],
    ['{id: a, name: A, when: visits > 1, severity: fatal}', /^choice_wrong /],
    ['{id: a, name: A, when: visits > 1, for: soon}', /^name_unknown /],
    ['{id: a, name: A, when: visits > 1}, {id: a, name: B, when: visits > 2}', /^id_duplicate /],
  ])('%s', async (row, problem) => {
    const problems = await problemsOf(`alerts: [${row}]`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });
});

describe('load tests', () => {
  const tests = `${METRICS}
load_tests:
  - {id: normal, name: N, of: users, times: 1.2, duration: 30min, ramp_up: 5min, success: S}
  - {id: long-one, name: L, of: users / 2, times: 1.5, duration: 4h, ramp_up: 10min, success: S}`;

  it('multiply the load of today', () => {
    const { value } = evaluateSections(tests, { users: 500 });
    expect(value('load_tests.normal.load')).toBe(600); // 500 × 1.2
    expect(value('load_tests.normal.ramp_up')).toBe(5);
    expect(value('load_tests.long_one.load')).toBe(375); // 250 × 1.5
    expect(value('load_tests.long_one.duration')).toBe(240);
  });

  it('need all of their keys', async () => {
    const problems = await problemsOf('load_tests: [{id: n, name: N, of: visits, times: -1}]');
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'key_missing',
      'key_missing',
      'key_missing',
      'number_out_of_range',
    ]);
  });
});
