import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { neededNodes } from '../../../src/core/simulate/nodes.ts';
import { portSimulation } from '../../../src/core/simulate/portable.ts';
import { preparePortable } from '../../../src/core/simulate/run/run-portable.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import type { Portable } from '../../../src/model/portable.ts';
import type { Graph } from '../../../src/model/quantity.ts';

const MONTHS = 12;
const TRIALS = 32;
const SEED = 7;

const load = (name: string) => {
  const file = `profiles/${name}`;
  const { profile } = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph } = buildGraph(profile);
  const { given } = evaluateToday({ profile, graph, measurements: [], at: '2026-11-20' });
  const levels = neededNodes(
    graph,
    given,
    graph.quantities.map(({ id }) => id),
  ).levels;
  const show = graph.quantities.flatMap(({ id }) => (levels.get(id) === 'overall' ? [] : [id]));
  return { graph, given, show };
};

const isClose = (a: number, b: number): boolean =>
  a === b ||
  (Number.isNaN(a) && Number.isNaN(b)) ||
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** As a page has it: the source as a function of its own, and data that went through JSON. */
const portableOf = ({ graph, given, show }: ReturnType<typeof load>, free: readonly string[]) => {
  const made = portSimulation(graph, {
    given,
    months: MONTHS,
    trials: TRIALS,
    seed: SEED,
    show,
    free,
  });
  const portable = JSON.parse(JSON.stringify(made.portable)) as Portable;
  return {
    portable,
    run: preparePortable(portable, (parameters) => loadSource(parameters, made.source)),
  };
};

const expectSame = (
  show: readonly string[],
  ours: (id: string, month: number) => Float64Array,
  theirs: (id: string, month: number) => Float64Array,
): void => {
  for (const id of show) {
    for (const month of [0, 1, MONTHS]) {
      const [own, other] = [ours(id, month), theirs(id, month)];
      const apart = own.findIndex((value, trial) => !isClose(value, other[trial] as number));
      expect([id, month, apart < 0 ? 'same' : [own[apart], other[apart]]]).toEqual([
        id,
        month,
        'same',
      ]);
    }
  }
};

const numbersOf = (graph: Graph, ids: readonly string[]): string[] =>
  ids.filter((id) => graph.quantities.find((one) => one.id === id)?.expression.kind === 'number');

describe.each(readdirSync('profiles'))('%s, carried to where no text becomes code,', (name) => {
  const product = load(name);
  const { graph, given, show } = product;
  const simulated = (more: readonly (readonly [string, number])[] = []) =>
    simulate(
      graph,
      { given: new Map([...given, ...more]), months: MONTHS, trials: TRIALS, seed: SEED, show },
      loadSource,
    );

  it('has the paths of the graph', () => {
    const { run } = portableOf(product, []);
    expectSame(show, run({ trials: TRIALS, held: new Map() }).values, simulated().values);
  });

  it('has those of a changed input when that is held', () => {
    const { portable, run } = portableOf(product, []);
    const draws = portable.program.draws.filter(({ name: id }) => !id.includes('#'));
    expect(draws.length).toBeGreaterThan(0);
    for (const { name: id, interval } of draws.slice(0, 3)) {
      // The range of a metric's own start is a value of today, as --set has it.
      const value = interval.kind === 'normal' ? interval.mean : interval.low * 0.9;
      const { values } = run({ trials: TRIALS, held: new Map([[id, value]]) });
      expectSame(
        show.filter((one) => one !== id),
        values,
        simulated([[id, value]]).values,
      );
    }
  });

  it('has them in memory that served other runs, whose draws are kept', () => {
    const { portable, run } = portableOf(product, []);
    const [first, second] = portable.program.draws.filter(({ name: id }) => !id.includes('#'));
    let spent = run({ trials: TRIALS, held: new Map() });
    for (const draw of [first, second, undefined, first]) {
      const held = new Map(draw === undefined ? [] : [[draw.name, 0.5]]);
      const again = run({ trials: TRIALS, held, spent });
      expect(again.run.paths).toBe(spent.run.paths);
      expectSame(show, again.values, run({ trials: TRIALS, held }).values);
      spent = again;
    }
  });

  it('has those of plain numbers that were freed', () => {
    const numbers = numbersOf(graph, show)
      .filter((id) => !given.has(id) && /^(costs|support|plans|revenue|services)\./.test(id))
      .slice(0, 3);
    const { portable, run } = portableOf(product, numbers);
    expect(portable.program.draws.map(({ name: id }) => id)).toEqual(
      expect.arrayContaining(numbers),
    );
    expectSame(show, run({ trials: TRIALS, held: new Map() }).values, simulated().values);
    for (const id of numbers) {
      const { values } = run({ trials: TRIALS, held: new Map([[id, 0.25]]) });
      expectSame(show, values, simulated([[id, 0.25]]).values);
    }
  });
});
