import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { readAlerts } from '../../../src/core/plan/alerts.ts';
import { readLoadTests } from '../../../src/core/plan/load-tests.ts';
import { evaluateNext } from '../../../src/core/plan/next-phase.ts';
import { readRisks } from '../../../src/core/plan/risks.ts';
import { compile } from '../graph/compile.ts';

const risksOf = (enter: string, set: Record<string, number> = {}, phase?: number) => {
  const { profile, graph, problems } = compile(`metrics:
  users: {unit: users, default: 10k}
  rps: {unit: req/s, default: 5}
phases: [{id: one, name: One}, {id: two-b, name: Two, enter: '${enter}'}]
risks:
  - id: overload
    name: Overload
    impact: {by: users, up_to: 100k, below: low, above: critical}
    effect: {by: users, up_to: 100k, below: Slow, above: Down}
    recovery: 30min
    mitigations: [Replicas, Pooling]
  - {id: ai, name: AI, probability: low, impact: medium, mitigations: [Fallback]}
  - {id: noise, name: Noise, mitigations: [Earplugs]}`);
  expect(problems).toEqual([]);
  const at = phase === undefined ? {} : { phase };
  const today = evaluate(graph, { set: new Map(Object.entries(set)), ...at });
  return readRisks(profile, today, evaluateNext(profile, graph, today));
};

describe('the risks of a plan', () => {
  it('have the level of this scale, and say from where it is another', () => {
    const { risks } = risksOf('users >= 50k');
    expect(risks).toMatchObject([
      {
        id: 'overload',
        level: 'low',
        probability: null,
        recovery: 30,
        effect: 'Slow',
        mitigations: ['Replicas', 'Pooling'],
        rises: { level: 'critical', by: 'users', above: 100_000, unit: 'users' },
      },
      { id: 'ai', level: 'medium', probability: 'low', rises: null },
      { id: 'noise', level: null, rises: null, next: null },
    ]);
    const beyond = risksOf('users >= 50k', { users: 100_001 });
    expect(beyond.risks[0]).toMatchObject({ level: 'critical', effect: 'Down', rises: null });
    expect(beyond.riskOutlook?.level).toBe('critical');
  });

  it.each<[string, Record<string, number>, object]>([
    // what the next phase needs, where its metrics are moved, and the worst level there
    ['users >= 50k', { users: 50_000 }, { level: 'medium' }],
    ['users >= 200k', { users: 200_000 }, { level: 'critical' }],
    ['200k <= users and rps > 3', { users: 200_000 }, { level: 'critical' }],
    ['users >= 200k and rps > 9', { users: 200_000, rps: 9 }, { level: 'critical' }],
    // which of the two comes first cannot be told
    ['users >= 200k or rps > 9', {}, { level: 'medium' }],
  ])('on entering the next phase when %s', (enter, at, level) => {
    const { riskOutlook } = risksOf(enter);
    expect(riskOutlook).toMatchObject({
      level: 'medium',
      next: { phase: { id: 'two-b' }, ...level },
    });
    expect(riskOutlook?.next?.at).toEqual(at);
  });

  it('have no next phase in the last one, and no outlook without risks', () => {
    const last = risksOf('users >= 50k', {}, 1);
    expect(last.riskOutlook).toEqual({ level: 'medium', next: null });
    const { profile, graph } = compile('');
    expect(readRisks(profile, evaluate(graph), undefined)).toEqual({ risks: [] });
  });
});

describe('alerts and load tests of a plan', () => {
  const { profile, graph } =
    compile(`metrics: {cpu: {unit: share}, rps: {unit: req/s, default: 100}}
alerts:
  - {id: hot, name: Hot, when: cpu > 80%, for: 10min}
  - {id: busy, name: Busy, when: rps > 99, severity: critical}
load_tests: [{id: a-b, name: A, of: rps, times: 1.5, duration: 4h, ramp_up: 10min, success: Works}]`);
  const today = evaluate(graph);

  it('are read', () => {
    expect(readAlerts(profile, today).alerts).toEqual([
      {
        id: 'hot',
        name: 'Hot',
        severity: 'warning',
        expression: 'cpu > 80%',
        firing: null,
        for: 10,
      },
      {
        id: 'busy',
        name: 'Busy',
        severity: 'critical',
        expression: 'rps > 99',
        firing: true,
        for: null,
      },
    ]);
    expect(readLoadTests(profile, graph, today).loadTests).toEqual([
      {
        id: 'a-b',
        name: 'A',
        of: 'rps',
        times: 1.5,
        load: 150,
        unit: 'req/s',
        duration: 240,
        rampUp: 10,
        success: 'Works',
      },
    ]);
  });

  it('are left out where the profile has none', () => {
    const none = compile('');
    expect(readAlerts(none.profile, today)).toEqual({});
    expect(readLoadTests(none.profile, none.graph, today)).toEqual({});
  });
});
