import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { planFindings } from '../../../src/core/plan/findings.ts';
import { readPhase } from '../../../src/core/plan/phase.ts';
import { readReadiness } from '../../../src/core/plan/readiness.ts';
import { compile } from '../graph/compile.ts';

const READY = `metrics: {a: {unit: ms}, b: {unit: ms}, users: {unit: users, default: 10}}
phases: [{id: one, name: One}, {id: two, name: Two, enter: users >= 100}]
readiness:
  categories:
    - id: tech-part
      name: Tech
      target: 80%
      assumption: Six of them.
      checks:
        - {id: fast, name: Fast, when: a < 100}
        - {id: small, name: Small, when: b < 100, weight: 2}
        - {id: few, name: Few, when: users < 1000}
    - {id: market, name: Market, score: 70%}
    - {id: money, name: Money, score: 90%, target: 95%}
  pause: [{id: slow, name: Slow, when: a > 1000}]`;

const at = (set: Record<string, number>) => {
  const { profile, graph, problems } = compile(READY);
  expect(problems).toEqual([]);
  const evaluation = evaluate(graph, { set: new Map(Object.entries(set)) });
  const readiness = readReadiness(profile, evaluation);
  const phase = readPhase(profile, graph, evaluation);
  const metrics = {
    a: { value: evaluation.value('a') ?? null, unit: 'ms', source: 'set' },
  } as const;
  const findings = planFindings({ profile, graph, evaluation, metrics, phase, readiness });
  return { readiness, findings };
};

describe('the readiness of a plan', () => {
  it('is null without the section', () => {
    const { profile, graph } = compile('');
    expect(readReadiness(profile, evaluate(graph))).toBeNull();
  });

  it('names the decision, the mean, the lowest score and all of them', () => {
    const { readiness } = at({ a: 50, b: 50 });
    expect(readiness).toMatchObject({
      decision: 'go',
      lowest: { id: 'market', score: 0.7 },
      scores: { 'tech-part': 1, market: 0.7, money: 0.9 },
      needed: { mean: 0.75, lowest: 0.6 },
      pause: [{ id: 'slow', met: false }],
      priorities: [], // money is below its target, and has no checks
    });
    expect(readiness?.mean).toBeCloseTo(2.6 / 3, 12);
    expect(readiness?.atBest).toEqual({
      decision: readiness?.decision,
      mean: readiness?.mean,
      lowest: readiness?.lowest,
    });
  });

  it('counts what is unknown as not passed, and says what it would be at best', () => {
    const { readiness, findings } = at({ a: 50 });
    // (1 + 1) ÷ 4 without the unknown check, which weighs 2
    expect(readiness).toMatchObject({
      decision: 'optimise',
      lowest: { id: 'tech-part', score: 0.5 },
      atBest: { decision: 'go', lowest: { id: 'market', score: 0.7 } },
      categories: [
        { id: 'tech-part', score: 0.5, atBest: 1, target: 0.8, onTarget: false },
        {},
        {},
      ],
      priorities: [{ category: 'tech-part', id: 'small', met: null, gain: 0.5 }],
    });
    expect(findings.map(({ code }) => code)).toContain('assumption');
  });

  it('puts the checks first that would raise the lowest score most', () => {
    const { readiness } = at({ a: 500, b: 500, users: 2000 });
    expect(readiness?.priorities.map(({ id, gain }) => [id, gain])).toEqual([
      ['small', 0.5],
      ['fast', 0.25],
      ['few', 0.25],
    ]);
  });

  it('warns where the next phase is due and the product is not ready for it', () => {
    const behind = (set: Record<string, number>) =>
      at(set).findings.find(({ code }) => code === 'readiness_behind');
    expect(behind({ a: 50, b: 500, users: 50 })).toBeUndefined();
    expect(behind({ a: 50, b: 50, users: 200 })).toBeUndefined();
    const facts = { phase: 'two', decision: 'optimise' };
    expect(behind({ a: 50, b: 500, users: 200 })).toMatchObject({ severity: 'warning', facts });
    expect(behind({ a: 2000, b: 50, users: 200 })).toMatchObject({ facts: { decision: 'pause' } });
  });

  it('names the metrics that its unknown checks and rules wait for', () => {
    const { profile, graph } = compile(READY);
    const evaluation = evaluate(graph, { set: new Map([['a', 50]]) });
    const metrics = { b: { value: null, unit: 'ms', source: 'missing' } } as const;
    const [finding] = planFindings({
      profile,
      graph,
      evaluation,
      metrics,
      phase: readPhase(profile, graph, evaluation),
      readiness: readReadiness(profile, evaluation),
    }).filter(({ code }) => code === 'readiness_unknown');
    expect(finding?.facts).toEqual({ count: 1, metrics: ['b'] });
  });
});
