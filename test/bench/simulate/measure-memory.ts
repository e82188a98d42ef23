// Simulates a graph as large as its arguments say, and prints the most memory that it held, in MB.
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { summarise } from '../../../src/core/simulate/reduce/distribution.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { generateGraph } from './model.ts';

const [trials = 0, months = 0, quantities = 0, shown = 0] = process.argv.slice(2).map(Number);
const graph = generateGraph(quantities);
const show = graph.quantities.slice(-shown).map(({ id }) => id);
const { values } = simulate(graph, { given: new Map(), months, trials, seed: 1, show }, loadSource);
for (const id of show) {
  for (let month = 0; month <= months; month++) summarise(values(id, month));
}
process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`);
