import { describe, expect, it } from 'vitest';
import { explainQuantity } from '../../../src/core/explain.ts';
import { fillGrowth } from '../../../src/core/forecast/fill-growth.ts';
import { evaluate } from '../../../src/core/graph/evaluate.ts';
import { graphOf } from '../graph/compile.ts';

const GRAPH = graphOf('metrics: {mau: {unit: users, default: 10k, growth: {from: history}}}');
const WANTED = { metrics: [{ id: 'mau', growth: { history: { season: 'found' } } }] } as never;
const HISTORY = [100, 110, 121, 133.1].map((value, i) => ({ month: `2026-0${i + 1}`, value }));

describe('growth from a history', () => {
  const { graph } = fillGrowth(WANTED, GRAPH, new Map([['mau', HISTORY]]));
  const subject = { graph, evaluation: evaluate(graph), measurements: [] };

  it.each(['growth.mau', 'growth.mau.noise'])('says of %s what it was fitted to', (id) => {
    expect(explainQuantity(subject, id)).toMatchObject([{ id, source: 'history', fittedTo: 4 }]);
  });

  it('says of growth without a history that it is missing', () => {
    const [step] = explainQuantity({ ...subject, graph: GRAPH }, 'growth.mau');
    expect(step).toMatchObject({ source: 'missing' });
    expect(step).not.toHaveProperty('fittedTo');
  });
});
