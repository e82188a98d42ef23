import { describe, expect, it } from 'vitest';
import { bindingCondition } from '../../../src/core/project/binding.ts';
import type { Condition } from '../../../src/core/project/conditions.ts';
import type { Paths } from '../../../src/core/project/paths.ts';
import { finish } from '../../../src/core/project/reading.ts';

const leaf = (id: string): Condition => ({ kind: 'leaf', id, expression: id });
const all = (...parts: Condition[]): Condition => ({ kind: 'all', parts });
const any = (...parts: Condition[]): Condition => ({ kind: 'any', parts });

const NEVER = Number.POSITIVE_INFINITY;

/** One trial: by month, how far each condition is on its way; it holds at 1. Unknown is NaN. */
const bindingOf = (
  condition: Condition,
  ways: Readonly<Record<string, readonly number[]>>,
  first: number,
) => {
  const at = (id: string, month: number) => ways[id.replace('.progress', '')]?.[month] as number;
  const paths: Paths = {
    months: 2,
    trials: 1,
    values: (id, month) => {
      const way = at(id, month);
      const holds = Number.isNaN(way) ? way : Number(way >= 1);
      return Float64Array.of(id.endsWith('.progress') ? way : holds);
    },
  };
  const reading = bindingCondition(paths, condition, Float64Array.of(first), () => true);
  return finish(reading)?.expression ?? null;
};

describe('the condition that binds', () => {
  it('is, of several that must all hold, the last to', () => {
    const ways = { users: [0.9, 0.95, 1], load: [0.5, 0.6, 1] };
    expect(bindingOf(all(leaf('users'), leaf('load')), ways, 2)).toBe('load');
  });

  it('is, of several one of which is enough, the one by which a trial gets there', () => {
    // Latency never moves, and stands in nobody's way.
    const ways = { latency: [0.2, 0.2, 0.2], users: [0.5, 0.6, 1] };
    expect(bindingOf(any(leaf('latency'), leaf('users')), ways, 2)).toBe('users');
    // Not the one that was nearer the month before.
    const near = { latency: [0.99, 0.99, 0.99], users: [0.5, 0.6, 1] };
    expect(bindingOf(any(leaf('latency'), leaf('users')), near, 2)).toBe('users');
  });

  it('is the nearest of them where no trial gets there', () => {
    const ways = { latency: [0.2, 0.2, 0.2], users: [0.5, 0.6, 0.7] };
    expect(bindingOf(any(leaf('latency'), leaf('users')), ways, NEVER)).toBe('users');
  });

  it('is not one that nobody can tell, where another is enough', () => {
    const ways = { issues: [Number.NaN, Number.NaN, Number.NaN], users: [0.5, 0.6, 0.7] };
    expect(bindingOf(any(leaf('issues'), leaf('users')), ways, NEVER)).toBe('users');
    expect(bindingOf(all(leaf('issues'), leaf('users')), ways, NEVER)).toBe('issues');
  });

  it('is looked for in each part of what is nested', () => {
    const ways = {
      users: [0.5, 0.6, 0.7],
      latency: [1, 1, 1],
      errors: [0, 0, 0],
      load: [0.8, 0.8, 0.8],
    };
    const nested = all(leaf('load'), any(leaf('users'), leaf('errors')), leaf('latency'));
    expect(bindingOf(nested, ways, NEVER)).toBe('users');
  });

  it('is none where a trial is there today', () => {
    expect(bindingOf(leaf('users'), { users: [1, 1, 1] }, 0)).toBeNull();
  });
});
