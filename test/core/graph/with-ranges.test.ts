import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { withRanges } from '../../../src/core/graph/with-ranges.ts';
import { evaluateToday } from '../../../src/core/plan.ts';
import { summarise } from '../../../src/core/simulate/reduce/distribution.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { loadSet } from '../../../src/load/set/set-argument.ts';
import { specsOf } from '../../../src/load/set/set-spec.ts';
import { compile } from './compile.ts';

const { profile, graph } = compile(`metrics:
  users: {unit: users, default: 100, growth: 10%}
  load: {unit: req/s, formula: users * factor}
quantities:
  factor: {unit: req/s, value: 2 to 3}
  price: {unit: USD, value: 7}
  income: {unit: USD, formula: users * price}
phases: [{id: one, name: One}]`);

const measured = (...set: readonly string[]) => {
  const specs = specsOf(profile, graph);
  return set.flatMap((argument, i) => {
    const { value, problems } = loadSet(argument, i, (id) => specs.get(id), specs.keys());
    expect(problems).toEqual([]);
    return value === undefined ? [] : [value];
  });
};

const sampled = (show: string, ...set: readonly string[]) => {
  const measurements = measured(...set);
  const own = withRanges(graph, measurements);
  const { value, given } = evaluateToday({ profile, graph: own, measurements });
  const input = { given, months: 2, trials: 4096, seed: 1, show: [show] };
  return { point: value(show), values: simulate(own, input, loadSource).values };
};

describe('a range that is given from outside the profile', () => {
  it('is sampled, and a point where one is asked for', () => {
    const { point, values } = sampled('income', 'price=uniform(1, 3)');
    expect(point).toBe(200);
    const { p5, p50, p95 } = summarise(values('income', 0));
    expect([p5, p50, p95]).toEqual([110, 200, 290].map((each) => expect.closeTo(each, 0)));
    // 21 % more in two months, trial by trial: it is one number a trial.
    const [now, later] = [values('income', 0), values('income', 2)];
    expect(later.every((each, i) => Math.abs(each / (now[i] ?? 0) - 1.21) < 1e-9)).toBe(true);
  });

  it('is where the path of a metric begins', () => {
    const { point, values } = sampled('users', 'users=100 to 400');
    expect(point).toBeCloseTo(200, 9);
    expect(summarise(values('users', 2)).p5).toBeCloseTo(121, 0);
  });

  it('takes the place of a range of the profile, and a number that of both', () => {
    expect(summarise(sampled('factor', 'factor=20 to 30').values('factor', 0)).p5).toBeCloseTo(
      20,
      1,
    );
    expect(new Set(sampled('factor', 'factor=5').values('factor', 0))).toEqual(new Set([5]));
  });

  it('is its point of a metric that has a model, which is scaled by it', () => {
    const { point, values } = sampled('load', 'load=400 to 900');
    expect(point).toBeCloseTo(600, 9);
    expect(values('load', 0).every((each) => Math.abs(each - 600) < 1e-9)).toBe(true);
  });
});
