import { describe, expect, it } from 'vitest';
import { evaluateSections } from '../graph/compile.ts';
import { problemsShown as problemsOf } from './problems-shown.ts';

const METRICS = `metrics:
  a: {unit: ms}
  b: {unit: ms}
  tired: {unit: yes/no}`;

describe('a score out of checks', () => {
  const checked = `${METRICS}
readiness:
  categories:
    - id: technical
      name: Technical
      target: 60%
      checks:
        - {id: fast, name: Fast, when: a < 100}
        - {id: small, name: Small, when: b < 100, weight: 3}
        - {id: always, name: Always, when: 1 == 1}`;
  const at = (set: Readonly<Record<string, number | undefined>>) =>
    evaluateSections(checked, set).value;

  it('is the weight of those that hold, of the weight of all', () => {
    expect(at({ a: 50, b: 50 })('readiness.technical')).toBe(1);
    expect(at({ a: 50, b: 500 })('readiness.technical')).toBe(0.4); // (1 + 1) ÷ 5
    expect(at({ a: 500, b: 50 })('readiness.technical')).toBe(0.8); // (3 + 1) ÷ 5
    expect(at({ a: 500, b: 500 })('readiness.technical')).toBe(0.2);
  });

  it('does not count what is unknown, and says what it would be if that held', () => {
    const value = at({ a: 50 });
    expect(value('readiness.technical')).toBe(0.4);
    expect(value('readiness.technical.at_best')).toBe(1); // 0.4 + 3 ÷ 5
    expect(value('readiness.technical.checks.small')).toBeUndefined();
    expect(value('readiness.technical.checks.small.gain')).toBe(0.6);
    expect(at({ a: 500 })('readiness.technical.at_best')).toBe(0.8);
  });

  it('knows its target, which decides nothing', () => {
    expect(at({ a: 50, b: 500 })('readiness.technical.on_target')).toBe(0);
    expect(at({ a: 500, b: 50 })('readiness.technical.on_target')).toBe(1);
  });

  it('is unknown where no check weighs anything', () => {
    const none = checked.replace('weight: 3', 'weight: 0');
    const value = evaluateSections(none, {
      'readiness.technical.checks.fast.weight': 0,
      'readiness.technical.checks.always.weight': 0,
    }).value;
    expect(value('readiness.technical')).toBeUndefined();
    expect(value('readiness.decision')).toBe(1);
  });
});

describe('the decision', () => {
  const four = `${METRICS}
readiness:
  categories:
    - {id: w, name: W, score: 80%}
    - {id: x, name: X, score: 70%}
    - {id: y-y, name: Y, score: 75%}
    - {id: z, name: Z, score: 80%}
  pause:
    - {id: tired, name: Tired, when: tired}
    - {id: slow, name: Slow, when: a > 1000}`;
  const decide = (scores: readonly number[], more: Readonly<Record<string, number>> = {}) => {
    const ids = ['w', 'x', 'y_y', 'z'];
    const set = Object.fromEntries(scores.map((score, i) => [`readiness.${ids[i]}`, score]));
    return evaluateSections(four, { ...set, ...more }).value;
  };

  it.each([
    // scores, mean, lowest, decision: 0 go from a mean of 0.75 and a lowest of 0.6, else 1 optimise
    [[0.8, 0.7, 0.75, 0.8], 0.7625, 0.7, 0],
    [[0.9, 0.6, 0.75, 0.75], 0.75, 0.6, 0],
    [[0.9, 0.6, 0.75, 0.74], 0.7475, 0.6, 1],
    [[1, 1, 1, 0.59], 0.8975, 0.59, 1],
    [[0.7, 0.7, 0.7, 0.7], 0.7, 0.7, 1],
    [[1, 1, 1, 0.6], 0.9, 0.6, 0],
  ])('of %j', (scores, mean, lowest, decision) => {
    const value = decide(scores);
    expect(value('readiness.mean')).toBeCloseTo(mean, 12);
    expect(value('readiness.lowest')).toBe(lowest);
    expect(value('readiness.decision')).toBe(decision);
  });

  it('is not missed by the last bit of a mean', () => {
    for (let w = 60; w <= 100; w++) {
      for (let x = 60; x <= 100; x++) {
        const rest = 300 - w - x;
        const y = Math.floor(rest / 2);
        const z = rest - y;
        if (y < 60 || z > 100) continue;
        const mean = (w / 100 + x / 100 + y / 100 + z / 100) / 4;
        if (mean >= 0.75) continue;
        expect(decide([w / 100, x / 100, y / 100, z / 100])('readiness.decision')).toBe(0);
      }
    }
  });

  it('is to pause where one rule asks for it, however good the scores', () => {
    expect(decide([1, 1, 1, 1])('readiness.decision')).toBe(0);
    expect(decide([1, 1, 1, 1])('readiness.paused')).toBeUndefined();
    expect(decide([1, 1, 1, 1], { tired: 1 })('readiness.decision')).toBe(2);
    expect(decide([1, 1, 1, 1], { a: 2000 })('readiness.decision')).toBe(2);
    expect(decide([1, 1, 1, 1], { a: 1000, tired: 0 })('readiness.paused')).toBe(0);
  });

  it('asks for what the profile asks', () => {
    const strict = four.replace('readiness:', 'readiness:\n  proceed: {mean: 80%, lowest: 71%}');
    const value = (set: Readonly<Record<string, number>>) =>
      evaluateSections(strict, set).value('readiness.decision');
    expect(value({})).toBe(1); // 0.7625 < 0.8
    expect(value({ 'readiness.w': 1 })).toBe(1); // mean 0.8125, lowest 0.7 < 0.71
    expect(value({ 'readiness.x': 0.9 })).toBe(0); // mean 0.8125, lowest 0.75
  });

  it('never alters the decision on the phase', () => {
    const phases = 'phases: [{id: one, name: O}, {id: two, name: T, enter: a > 5}]\n';
    for (const tired of [0, 1]) {
      const { value } = evaluateSections(phases + four, { a: 6, tired });
      expect(value('phase.decision')).toBe(1);
    }
  });
});

describe('what is wrong with readiness', () => {
  const wrong = (categories: string, more = ''): Promise<string[]> =>
    problemsOf(`readiness:\n  categories: ${categories}\n${more}`);

  it.each<[categories: string, problem: RegExp]>([
    ['[{id: a, name: A}]', /^keys_exclusive 4:21 .*'score','checks'/],
    [
      '[{id: a, name: A, score: 1, checks: [{id: c, name: C, when: visits > 1}]}]',
      /^keys_exclusive 4/,
    ],
    ['[{id: a, name: A, checks: []}]', /^list_empty 4:33 .*'checks'/],
    ['[]', /^list_empty 4:3 .*'categories'/],
    ['[{id: a, name: A, checks: [{id: c, name: C}]}]', /^key_missing .*'when'/],
    ['[{id: a, name: A, checks: [{id: c, name: C, when: visits * 2}]}]', /^condition_expected 4:/],
    ['[{id: a, name: A, checks: [{id: c, name: C, when: visits}]}]', /^condition_expected 4:/],
    ['[{id: a, name: A, checks: [{id: c, name: C, when: vists > 1}]}]', /^name_unknown .*'visits'/],
    ['[{id: a, name: A, score: 120%}]', /^number_out_of_range 4:/],
    ['[{id: a, name: A, score: 1}, {id: a, name: B, score: 1}]', /^id_duplicate 4:/],
    ['[{id: mean, name: A, score: 1}]', /^id_reserved 4:/],
    ['[{id: a, name: A, scor: 1}]', /^key_unknown .*'score'/],
  ])('%s', async (categories, problem) => {
    const problems = await wrong(categories);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(problem);
  });

  it('finds checks of one id, and pauses that are no conditions', async () => {
    const twice = '{id: c-d, name: C, when: visits > 1}, {id: c_d, name: C, when: visits > 1}';
    expect(await wrong(`[{id: a, name: A, checks: [${twice}]}]`)).toEqual([
      expect.stringMatching(/^id_duplicate 4:/),
    ]);
    expect(
      await wrong('[{id: a, name: A, score: 1}]', '  pause: [{id: p, name: P, when: 3}]'),
    ).toEqual([expect.stringMatching(/^(condition_expected|type_wrong) 5:/)]);
    expect(await problemsOf('readiness: {pause: []}')).toEqual([
      expect.stringMatching(/^key_missing .*'categories'/),
    ]);
  });
});
