import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSource } from '../../src/cli/simulate/simulate.ts';
import { neededNodes } from '../../src/core/simulate/nodes.ts';
import { evaluateTrial } from '../../src/core/simulate/reference.ts';
import { type SimulationInput, simulate } from '../../src/core/simulate/simulate.ts';
import type { Graph } from '../../src/model/quantity.ts';
import { graphs, manyOf } from './simulate-graphs.ts';

const MONTHS = 4;
const TRIALS = 5;

const inputOf = (graph: Graph, seed: number): SimulationInput => ({
  given: new Map(),
  months: MONTHS,
  trials: TRIALS,
  seed,
  show: graph.quantities.map(({ id }) => id),
});

const isClose = (a: number, b: number): boolean =>
  a === b ||
  (Number.isNaN(a) && Number.isNaN(b)) ||
  Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

/** Values of what is shown in a trial, by the interpreter. */
const interpreted = (graph: Graph, input: SimulationInput, trial: number) =>
  evaluateTrial({ ...input, nodes: neededNodes(graph, input.given, input.show), trial });

/** How many trials were compared, and how many of them came to no number. */
const compare = (
  graph: Graph,
  seed: number,
): { readonly sound: number; readonly broken: number } => {
  const input = inputOf(graph, seed);
  const { values, problems } = simulate(graph, input, loadSource);
  const columns = input.show.map((id) =>
    Array.from({ length: MONTHS + 1 }, (_, month) => values(id, month)),
  );
  let broken = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const path = interpreted(graph, input, trial);
    if (path.some((month) => month.problems.length > 0)) broken += 1;
    path.forEach(({ value }, month) => {
      input.show.forEach((id, k) => {
        const [ours, theirs] = [columns[k]?.[month]?.[trial], value(id) ?? Number.NaN];
        if (isClose(ours as number, theirs)) return;
        throw new Error(`${id}, trial ${trial}, month ${month}: ${ours}, not ${theirs}`);
      });
    });
  }
  if (broken > 0) expect(problems()).not.toEqual([]);
  return { sound: TRIALS - broken, broken };
};

/** Side by side, one that is broken would hide what all others are worth: each is computed again. */
const isSound = (graph: Graph): boolean =>
  [1, 2, 3].every((seed) => compare(graph, seed).broken === 0);

describe.each([
  ['a graph', graphs, { runs: 400, sound: 500, broken: 50 }],
  ['a graph cut into functions', manyOf(graphs.filter(isSound)), { runs: 8, sound: 15, broken: 0 }],
])('%s', (_, kind, { runs, ...least }) => {
  it('is worth the same compiled as interpreted, and what it cannot compute is reported', () => {
    const counts = { sound: 0, broken: 0 };
    fc.assert(
      fc.property(kind, fc.nat(), (graph, seed) => {
        const { sound, broken } = compare(graph, seed);
        counts.sound += sound;
        counts.broken += broken;
      }),
      { numRuns: runs },
    );
    expect(counts.sound).toBeGreaterThan(least.sound);
    expect(counts.broken).toBeGreaterThanOrEqual(least.broken);
  });
});

it('parts of the trials put together are the whole', () => {
  fc.assert(
    fc.property(graphs, fc.integer({ min: 1, max: TRIALS - 1 }), (graph, cut) => {
      const input = inputOf(graph, 3);
      const of = (part: SimulationInput['part']) =>
        simulate(graph, part === undefined ? input : { ...input, part }, loadSource);
      const whole = of(undefined);
      const parts = [of({ first: 0, count: cut }), of({ first: cut, count: TRIALS - cut })];
      for (const id of input.show) {
        for (let month = 0; month <= MONTHS; month++) {
          const joined = parts.flatMap(({ values }) => [...values(id, month)]);
          expect(joined).toEqual([...whole.values(id, month)]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('another input changes no value of those that do not stand on it', () => {
  const added = {
    id: 'added',
    section: 'quantities',
    unit: 'x',
    place: { file: 'x.yaml', line: 1, column: 1, length: 1 },
    expression: { kind: 'range', interval: { kind: 'uniform', low: 0, high: 1 } },
  } as const;
  fc.assert(
    fc.property(graphs, (graph) => {
      const input = inputOf(graph, 5);
      const larger = { ...graph, quantities: [added, ...graph.quantities] };
      const before = simulate(graph, input, loadSource);
      const after = simulate(larger, { ...input, show: ['added', ...input.show] }, loadSource);
      for (const id of input.show) {
        expect([...after.values(id, MONTHS)]).toEqual([...before.values(id, MONTHS)]);
      }
    }),
    { numRuns: 60 },
  );
});
