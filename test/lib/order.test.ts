import { expect, it } from 'vitest';
import { orderByNeed } from '../../src/lib/order.ts';

it('puts each member after what it needs, and keeps the given order otherwise', () => {
  expect(orderByNeed([[], [], []])).toEqual({ kind: 'ordered', order: [0, 1, 2] });
  expect(orderByNeed([[2], [], [1]])).toEqual({ kind: 'ordered', order: [1, 2, 0] });
  expect(orderByNeed([[1, 2], [3], [3], []])).toEqual({ kind: 'ordered', order: [3, 1, 2, 0] });
  expect(orderByNeed([])).toEqual({ kind: 'ordered', order: [] });
});

it('names the members of a cycle in the order in which they need each other', () => {
  expect(orderByNeed([[1], [2], [0]])).toEqual({ kind: 'cycles', cycles: [[0, 1, 2]] });
  expect(orderByNeed([[0]])).toEqual({ kind: 'cycles', cycles: [[0]] });
  expect(orderByNeed([[1], [2], [1]])).toEqual({ kind: 'cycles', cycles: [[1, 2]] });
});

it('names every cycle, but none that shares a member with one before', () => {
  expect(orderByNeed([[1], [0], [3], [2], [4]])).toEqual({
    kind: 'cycles',
    cycles: [[0, 1], [2, 3], [4]],
  });
  expect(orderByNeed([[1, 2], [0], [0]])).toEqual({ kind: 'cycles', cycles: [[0, 1]] });
});
