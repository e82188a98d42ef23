import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/core/graph/build.ts';
import { loadProfile } from '../../src/load/profile.ts';
import { loadScenario } from '../../src/load/scenarios.ts';
import { specsOf } from '../../src/load/set/set-spec.ts';

const load = (set: string) => {
  const text = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {mau: {unit: users, default: 10k, growth: {rate: 10%, noise: 1%}, max: 1000000}}
phases: [{id: a, name: A}, {id: b, name: B, enter: mau > 1}]
scenarios: [{id: one, name: One, set: ${set}}]
`;
  const { profile, problems } = loadProfile({ file: 'shop.yaml', text });
  expect(problems).toEqual([]);
  const { value: graph } = buildGraph(profile);
  const [scenario] = profile.scenarios;
  if (scenario === undefined) throw new Error('no scenario was read');
  return loadScenario(scenario, specsOf(profile, graph));
};

describe('a scenario', () => {
  it('sets what --set would', () => {
    const { value, problems } = load('{growth.mau: 20% to 30%, mau: 20k, phase: b}');
    expect(problems).toEqual([]);
    expect(value).toMatchObject([
      { id: 'growth.mau', interval: { kind: 'lognormal', low: 0.2, high: 0.3 }, source: 'set' },
      { id: 'mau', value: 20_000 },
      { id: 'phase', value: 1 },
    ]);
  });

  it.each([
    ['{growth.mao: 20%}', 'quantity_unknown', 40, { id: 'growth.mao', near: ['growth.mau'] }],
    ['{mau: 2M}', 'number_out_of_range', 45, { found: 2e6, min: 0, max: 1e6, unit: 'users' }],
    ['{growth.mau: -2}', 'number_out_of_range', 52, { found: -2, min: -0.99 }],
    ['{growth.mau.noise: -1%}', 'number_out_of_range', 58, { found: -0.01, min: 0 }],
    ['{mau: mau * 2}', 'number_unreadable', 45, { found: 'mau * 2' }],
    ['{phase: c}', 'choice_wrong', 47, { found: 'c', choices: ['a', 'b'] }],
  ])('%s: %s', (set, code, column, facts) => {
    expect(load(set)).toMatchObject({
      value: [],
      problems: [{ code, facts, place: { line: 5, column } }],
    });
  });
});
