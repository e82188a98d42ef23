import { describe, expect, it } from 'vitest';
import { blockingConditions, observedToday } from '../../../src/core/project/blocking.ts';
import type { Condition } from '../../../src/core/project/conditions.ts';
import type { Paths } from '../../../src/core/project/paths.ts';
import { finish } from '../../../src/core/project/reading.ts';
import type { Quantity } from '../../../src/model/quantity.ts';

const leaf = (id: string): Condition => ({ kind: 'leaf', id, expression: id });
const both: Condition = { kind: 'all', parts: [leaf('users'), leaf('budget')] };

/** Ten trials in today's month and the last; each condition asks for 100. */
const blockingOf = (last: Readonly<Record<string, readonly number[]>>, condition = both) => {
  const values: Paths['values'] = (id, month) => {
    const [name = '', part] = id.split('.');
    if (part === 'threshold') return new Float64Array(10).fill(100);
    const observed = month === 0 ? new Array(10).fill(50) : (last[name] ?? []);
    return Float64Array.from(observed, (value) =>
      part === 'observed' || Number.isNaN(value) ? value : Number(value >= 100),
    );
  };
  const paths: Paths = { months: 24, trials: 10, values };
  const byId = new Map(
    ['users', 'budget'].flatMap((id) => [
      [`${id}.observed`, { unit: id } as Quantity],
      [`${id}.threshold`, { unit: id } as Quantity],
    ]),
  );
  const today = observedToday(paths, condition, byId);
  return finish(blockingConditions(paths, condition, { byId, today }));
};

const still = new Array(10).fill(50);
const grown = [60, 70, 80, 90, 95, 100, 120, 150, 200, 300];

describe('what keeps a phase from beginning', () => {
  it('is what hardly ever holds, with today, what it comes to and what is asked', () => {
    // Users come to 100 in five trials of ten; the budget stays at 50 in all.
    expect(blockingOf({ users: grown, budget: still })).toEqual([
      {
        id: 'budget',
        expression: 'budget',
        holds: 0,
        today: 50,
        reached: { p5: 50, p50: 50, p95: 50 },
        asked: 100,
        unit: 'budget',
      },
    ]);
  });

  it('is each of them, where several hardly ever hold', () => {
    expect(blockingOf({ users: still, budget: still }).map(({ id }) => id)).toEqual([
      'users',
      'budget',
    ]);
  });

  it('is the one that holds least, where each holds often and they do not hold together', () => {
    const seldom = [300, 100, 90, 80, 70, 60, 50, 40, 30, 20];
    expect(blockingOf({ users: grown, budget: seldom }).map(({ id }) => id)).toEqual(['budget']);
  });

  it('is what nobody measures, which comes to nothing that is known', () => {
    const unknown = new Array(10).fill(Number.NaN);
    const [one] = blockingOf({ users: grown, budget: unknown });
    expect(one).toMatchObject({ id: 'budget', holds: 0, reached: { p50: null } });
  });
});
