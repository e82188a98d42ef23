import { describe, expect, it } from 'vitest';
import { explainQuantity } from '../../../src/core/explain.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import type { Condition } from '../../../src/model/profile/phases.ts';
import type { DefinedQuantity } from '../../../src/model/profile/quantities.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { compile } from './compile.ts';

const SLOW_MACHINE = 60_000;
const MANY = 10_000;

const { profile } = compile('metrics: {mau: {unit: users, default: 10k}}');
const placeAt = (line: number) => ({ file: 'shop.yaml', line, column: 1, length: 1 });

/** A quantity of each number and formula, in the order of the numbers. */
const withQuantities = (formulaOf: (i: number) => string, count = MANY): Profile => ({
  ...profile,
  quantities: Array.from({ length: count }, (_, i): DefinedQuantity => {
    const place = placeAt(i + 10);
    const formula = { text: formulaOf(i), place };
    return { id: `q${i}`, unit: 'x', value: { kind: 'formula', formula, place }, place };
  }),
});

describe('ten thousand quantities', { timeout: SLOW_MACHINE }, () => {
  it('in a chain, the last of them first', () => {
    const chain = withQuantities((i) => (i === MANY - 1 ? 'mau' : `q${i + 1} + 1`));
    const { value: graph, problems } = buildGraph(chain);
    expect(problems).toEqual([]);
    const evaluation = evaluate(graph);
    expect(evaluation.value('q0')).toBe(10_000 + MANY - 1);
    const steps = explainQuantity({ graph, evaluation, measurements: [] }, 'q0');
    expect(steps).toHaveLength(MANY + 1);
    expect(steps.at(-1)?.id).toBe('mau');
  });

  it('beside each other', () => {
    const { value: graph, problems } = buildGraph(withQuantities((i) => `mau * ${i}`));
    expect(problems).toEqual([]);
    expect(evaluate(graph).value(`q${MANY - 1}`)).toBe(99_990_000);
  });

  it('in one cycle', () => {
    const { problems } = buildGraph(withQuantities((i) => `q${(i + 1) % MANY}`));
    expect(problems).toHaveLength(1);
    const [cycle] = problems;
    expect(cycle?.code === 'cycle' && cycle.facts.members.length).toBe(MANY);
  });

  it('in five thousand cycles', () => {
    const { problems } = buildGraph(withQuantities((i) => `q${i % 2 === 0 ? i + 1 : i - 1}`));
    expect(problems).toHaveLength(MANY / 2);
  });

  it('that each need a name that nothing has', () => {
    const { problems } = buildGraph(withQuantities((i) => `nothing_${i}`));
    expect(problems).toHaveLength(MANY);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['name_unknown']));
  });
});

describe('thousands of rows', { timeout: SLOW_MACHINE }, () => {
  it('of costs, each in a group of its own', () => {
    const costs = Array.from({ length: 2000 }, (_, i) => {
      const place = placeAt(i + 10);
      const amount = { kind: 'constant', value: 2, place } as const;
      return { id: `c${i}`, group: `g${i}`, amount, ofRevenue: true, place };
    });
    const { value: graph, problems } = buildGraph({ ...profile, costs });
    expect(problems).toEqual([]);
    const { value } = evaluate(graph);
    expect(value('costs.total')).toBe(4000);
    expect(value('costs.g1999')).toBe(2);
  });

  it('of conditions, all of which must hold', () => {
    const leaf = (i: number): Condition => ({
      kind: 'leaf',
      formula: { text: `mau >= ${i}`, place: placeAt(i + 10) },
    });
    const parts = Array.from({ length: 3000 }, (_, i) => leaf(i));
    const [start] = profile.phases;
    if (start === undefined) throw new Error('a profile has a phase');
    const next = { ...start, id: 'next', enter: { kind: 'all', parts } as const };
    const { value: graph, problems } = buildGraph({ ...profile, phases: [start, next] });
    expect(problems).toEqual([]);
    expect(evaluate(graph).value('phase.decision')).toBe(1);
    expect(evaluate(graph, { set: new Map([['mau', 2998]]) }).value('phase.decision')).toBe(0);
  });
});
