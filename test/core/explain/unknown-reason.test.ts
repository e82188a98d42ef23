import { describe, expect, it } from 'vitest';
import { explainQuantity } from '../../../src/core/explain.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { graphOf } from '../graph/compile.ts';

const METRICS = 'metrics: {mau: {unit: users, default: 100}, nps: {unit: points}}';

/** The reasons of `x` and what it stands on, by id. */
const reasonsOf = (formula: string, more = '') => {
  const graph = graphOf(`${METRICS}
quantities: {none: {unit: users, value: 0}, x: {unit: x, formula: '${formula}'}${more}}`);
  const subject = { graph, evaluation: evaluate(graph), measurements: [] };
  return Object.fromEntries(
    explainQuantity(subject, 'x').flatMap(({ id, unknown }) =>
      unknown === undefined ? [] : [[id, unknown]],
    ),
  );
};

describe('why a quantity has no value', () => {
  it.each([
    ['mau / (none * 2)', { kind: 'division', divisor: 'none * 2' }],
    ['1 + max(3, mau / none)', { kind: 'division', divisor: 'none' }],
    ['mmc_servers(0.01, 480, 80%, 600)', { kind: 'function', fn: 'mmc_servers' }],
    ['mmc_quantile(80, 0.04, 3, 95%)', { kind: 'function', fn: 'mmc_quantile' }],
    ['pick_lowest(mau > 200, 3, 4)', { kind: 'function', fn: 'pick_lowest' }],
    ['months_until(mau, 200, 0)', { kind: 'function', fn: 'months_until' }],
    ['nps * mau', { kind: 'input', id: 'nps' }],
    ['if(mau > 5, nps, mau / none)', { kind: 'input', id: 'nps' }],
    ['if(mau < 5, nps, mau / none)', { kind: 'division', divisor: 'none' }],
    ['mau > 5 and nps > 1', { kind: 'input', id: 'nps' }],
    ['P(mau > 5)', { kind: 'trials' }],
    ['sum_months(mau)', { kind: 'months' }],
  ])('of %s', (formula, reason) => {
    expect(reasonsOf(formula)).toEqual({ x: reason });
  });

  it('leads from each to the next that has none', () => {
    expect(reasonsOf('y + 1', ", y: {unit: x, formula: 'mau / none'}")).toEqual({
      x: { kind: 'input', id: 'y' },
      y: { kind: 'division', divisor: 'none' },
    });
  });

  it('is not given where there is a value, though a part has none', () => {
    expect(reasonsOf('if(mau > 5, 1, mau / none)')).toEqual({});
  });
});
