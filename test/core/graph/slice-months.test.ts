import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build.ts';
import { sliceMonths } from '../../../src/core/graph/slice-months.ts';
import { evaluateMonths } from '../../../src/core/graph/walk-months.ts';
import { hiringCalendarIds } from '../../../src/core/hiring/ids.ts';
import { loadProfile } from '../../../src/load/profile.ts';
import { graphOf } from './compile.ts';

it('keeps what its quantities stand on, last month’s too', () => {
  const graph =
    graphOf(`metrics: {mau: {unit: users, default: 100, growth: 10%}, other: {unit: users, default: 5, growth: 1%}}
quantities:
  total: {unit: users, formula: "prev(total, 5) + mau"}
  first: {unit: months, formula: first_month(total > 200)}
  apart: {unit: users, formula: other * 2}`);
  const slice = sliceMonths(graph, ['first']);
  const ids = slice.quantities.map(({ id }) => id).sort();
  expect(ids).toEqual(['first', 'growth.mau', 'mau', 'total']);
  // 5 + 100, then + 110 is 215.
  expect(evaluateMonths(slice, { months: 3 })[0]?.value('first')).toBe(1);
});

it('has the values of the whole graph, for a fraction of it', () => {
  const file = 'profiles/checkin.yaml';
  const { profile } = loadProfile({ file, text: readFileSync(file, 'utf8') });
  const { value: graph } = buildGraph(profile);
  const ids = hiringCalendarIds(profile, graph);
  const slice = sliceMonths(graph, ids);
  expect(slice.quantities.length).toBeLessThan(graph.quantities.length / 3);
  const [part, whole] = [slice, graph].map((each) => evaluateMonths(each, { months: 24 }));
  for (const month of [0, 1, 12, 24]) {
    for (const id of ids) {
      expect([month, id, part?.[month]?.value(id)]).toEqual([month, id, whole?.[month]?.value(id)]);
    }
  }
});
