import { describe, expect, it } from 'vitest';
import type { Paths } from '../../../src/core/project/paths.ts';
import { readPaths } from '../../../src/core/project/read-paths.ts';
import { compile } from '../graph/compile.ts';

describe('the months along the path', () => {
  it('are read only once the last month was said', () => {
    const { graph } = compile(`
phases: [{id: a, name: A}]
revenue: {sales: {amount: 100}}
costs: {hosting: {amount: 200}}
economics: {cash: 1000}`);
    const read: string[] = [];
    const paths: Paths = {
      months: 24,
      trials: 2,
      values: (id, month) => {
        read.push(`${id} ${month}`);
        return Float64Array.of(10, Number.NaN);
      },
    };
    const reading = readPaths({ graph, at: '2026-11-20' }, paths);
    expect(reading.next()).toEqual({ done: false, value: 24 });
    expect(read).toEqual([]);
    let step = reading.next();
    while (step.done !== true) step = reading.next();
    expect(read).toContain('economics.runway 24');
    // One trial of two runs out of cash.
    expect(step.value[0]).toMatchObject({ id: 'economics.runway', probability: 0.5 });
  });
});
