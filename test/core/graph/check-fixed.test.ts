import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../src/core/graph/id-pattern.ts';
import { compile, problemsOf } from './compile.ts';

const COSTS = 'costs: {cdn: {amount: 5}, read-replica: {amount: 7}}\n';

describe('what the audit is to leave alone', () => {
  it('is named by id or by what its id begins with, and brings no quantity', () => {
    const { profile, graph, problems } = compile(
      `${COSTS}audit: {fixed: [visits, costs.*, costs.read-replica], silence: [payroll, cac]}`,
    );
    expect(problems).toEqual([]);
    expect(profile.audit?.fixed.map(({ pattern }) => pattern)).toEqual([
      'visits',
      'costs.*',
      'costs.read-replica',
    ]);
    expect(profile.audit?.silence).toEqual(['payroll', 'cac']);
    expect(graph.quantities.filter(({ id }) => id.startsWith('audit'))).toEqual([]);
  });

  it('is nothing where the profile does not say', () => {
    expect(compile(COSTS).profile.audit).toBeUndefined();
    expect(compile(`${COSTS}audit: {}`).profile.audit).toEqual({ fixed: [], silence: [] });
  });

  it('must be there', () =>
    expect(problemsOf(`${COSTS}audit:\n  fixed: [visit, cost.*, x.*, costs.cdn]`)).toEqual([
      "quantity_unknown 5:11 {'id':'visit','near':['visits']}",
      "pattern_unmatched 5:18 {'pattern':'cost.*','near':['costs.*']}",
      "pattern_unmatched 5:26 {'pattern':'x.*','near':[]}",
    ]));

  it('is silenced by the ids of the list', () =>
    expect(problemsOf('audit: {silence: [payrol]}')[0]).toMatch(
      /^choice_wrong 3:19 \{'found':'payrol','choices':\['payroll',/,
    ));

  it('has no other key', () =>
    expect(problemsOf('audit: {fix: [visits]}')[0]).toMatch(/^key_unknown 3:9 /));
});

describe('a pattern', () => {
  it.each([
    ['costs.cdn', 'costs.cdn', true],
    ['costs.cdn', 'costs.*', true],
    ['costs.cdn.amount', 'costs.cdn', false],
    ['costs.cdn.amount', 'costs.cdn.*', true],
    ['costs', 'costs.*', false],
    ['costs_of_all.x', 'costs.*', false],
    ['services.read_replica.min', 'services.read-replica.*', true],
  ])('%s in %s: %s', (id, pattern, matches) => expect(matchesPattern(id, pattern)).toBe(matches));
});
