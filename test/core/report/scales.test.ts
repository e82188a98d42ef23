import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { outlookOfPhases } from '../../../src/core/report/phases.ts';
import { curveOfScales } from '../../../src/core/report/scales.ts';
import { compile } from '../graph/compile.ts';

const scalesOf = (metrics: string) => {
  return curveOf(`metrics:
${metrics}
costs: {servers: {amount: 2, per: jobs}}`);
};

const curveOf = (text: string) => {
  const { profile, graph } = compile(text);
  const today = evaluate(graph, { set: new Map() });
  return curveOfScales(profile, graph, today, outlookOfPhases(profile, graph, today)).scales;
};

/** Phase and cost of one, where the curve is within a millionth of `at`. */
const near = (scales: ReturnType<typeof curveOf>, at: number) =>
  scales?.points
    .filter(({ scale }) => Math.abs(scale / at - 1) < 1e-6)
    .map(({ phase, value }) => [phase, Number(value?.toFixed(6))]);

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

  const TWO_COSTS = 'costs: {servers: {amount: {by: phase, points: {small: 25, large: 150}}}}';

  it('jumps where a phase begins, and is cheapest just before', () => {
    const scales = curveOf(`metrics:
  users: {unit: users, default: 5, growth: 10%}
phases:
  - {id: small}
  - {id: large, enter: users >= 10}
${TWO_COSTS}`);
    // 25 a month among almost ten users, and 150 among ten.
    expect(near(scales, 10)).toEqual([
      ['small', 2.5],
      ['large', 15],
    ]);
  });

  it('jumps where the one of several conditions that time brings is met', () => {
    const scales = curveOf(`metrics:
  users: {unit: users, default: 5, growth: 10%}
  rps: {unit: req/s, formula: users * 2}
phases:
  - {id: small}
  - {id: large, enter: {any: [users >= 12, rps >= 24]}}
${TWO_COSTS}`);
    // 25 a month among almost twelve users, and 150 among twelve.
    expect(near(scales, 12)).toEqual([
      ['small', 2.083333],
      ['large', 12.5],
    ]);
  });

  it('stays in a phase while another condition of the next is known not to hold', () => {
    const phasesOf = (budget: string) =>
      curveOf(`metrics:
  users: {unit: users, default: 5, growth: 10%}
  budget: {unit: USD/month${budget}}
phases:
  - {id: small}
  - {id: large, enter: {all: [users >= 10, budget >= 100]}}
${TWO_COSTS}`)?.points.at(-1)?.phase;
    expect(phasesOf(', default: 50')).toBe('small');
    // Nobody can tell of the budget: what is asked of the users decides.
    expect(phasesOf('')).toBe('large');
  });
});
