import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { neededNodes } from '../../../src/core/simulate/nodes.ts';
import { evaluateTrial } from '../../../src/core/simulate/reference.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { loadProfile } from '../../../src/load/profile.ts';

const MONTHS = 24;
const TRIALS = 16;

const isClose = (a: number, b: number): boolean =>
  a === b ||
  (Number.isNaN(a) && Number.isNaN(b)) ||
  Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));

it.each(readdirSync('profiles'))('%s: every quantity, as the interpreter has it', (name) => {
  const file = `profiles/${name}`;
  const { profile } = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph } = buildGraph(profile);
  const { given } = evaluateToday({ profile, graph, measurements: [], at: '2026-11-20' });
  const show = graph.quantities.map(({ id }) => id);
  const input = { given, months: MONTHS, trials: TRIALS, seed: 1, show };
  const nodes = neededNodes(graph, given, show);
  const { values, problems } = simulate(graph, input, loadSource);
  expect(problems()).toEqual([]);
  for (const trial of [0, 7, 15]) {
    const path = evaluateTrial({ ...input, nodes, trial });
    for (const id of show) {
      // What looks over all trials is not known in one.
      if (nodes.levels.get(id) === 'overall') continue;
      for (let month = 0; month <= MONTHS; month++) {
        const ours = values(id, month)[trial] as number;
        const theirs = path[month]?.value(id) ?? Number.NaN;
        expect([id, month, ours, isClose(ours, theirs)]).toEqual([id, month, ours, true]);
      }
    }
  }
});
