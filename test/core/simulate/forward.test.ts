import { expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { graphOf } from '../graph/compile.ts';

it('what a trial comes to may be read before any month, where months come a few at a time', () => {
  const graph = graphOf(`metrics: {mau: {unit: users, default: 100, growth: 5% to 15%}}
quantities: {full: {unit: months, formula: 'first_month(mau >= 200)'}}`);
  const input = { given: new Map(), months: 12, trials: 2000, seed: 1, show: ['mau', 'full'] };
  const whole = simulate(graph, input, loadSource);
  // Two months at a time.
  const along = simulate(graph, { ...input, forward: true, memory: 2 * 8 * 2000 }, loadSource);
  const full = [...along.values('full', 12)];
  for (let month = 0; month <= 12; month++) {
    expect(along.values('mau', month)).toEqual(whole.values('mau', month));
  }
  expect(full).toEqual([...whole.values('full', 12)]);
  expect(full).toContain(7);
});
