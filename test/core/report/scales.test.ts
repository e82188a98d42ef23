import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { curveOfScales } from '../../../src/core/report/scales.ts';
import { compile } from '../graph/compile.ts';

const scalesOf = (metrics: string) => {
  const { profile, graph } = compile(`metrics:
${metrics}
costs: {servers: {amount: 2, per: jobs}}`);
  return curveOfScales(profile, graph, evaluate(graph, { set: new Map() })).scales;
};

describe('the cost of one user along the scale', () => {
  it('is that of the users that the driver brings', () => {
    const scales = scalesOf(`  jobs: {unit: jobs/day, default: 40k, growth: 10%}
  customers: {unit: users, formula: jobs / 40}`);
    // 80,000 a month among 1,000 users, and 800,000 among 10,000.
    expect(scales?.points.map(({ value }) => Math.round(value ?? 0))).toEqual(Array(17).fill(80));
    expect(scales).toMatchObject({ driver: 'jobs', of: 'costs.per_user', today: 40_000 });
  });

  it('is not told where the driver moves and those who are counted stay', () => {
    expect(
      scalesOf(`  jobs: {unit: jobs/day, default: 40k, growth: 10%}
  customers: {unit: users, default: 900}`),
    ).toBeUndefined();
  });

  it('jumps where a phase begins, and is cheapest just before', () => {
    const { profile, graph } = compile(`metrics:
  users: {unit: users, default: 5, growth: 10%}
phases:
  - {id: small}
  - {id: large, enter: users >= 10}
costs: {servers: {amount: {by: phase, points: {small: 25, large: 150}}}}`);
    const { scales } = curveOfScales(profile, graph, evaluate(graph, { set: new Map() }));
    const near = scales?.points.filter(({ scale }) => Math.abs(scale - 10) < 1e-6) ?? [];
    // 25 a month among almost ten users, and 150 among ten.
    expect(near.map(({ phase, value }) => [phase, Number(value?.toFixed(6))])).toEqual([
      ['small', 2.5],
      ['large', 15],
    ]);
  });
});
