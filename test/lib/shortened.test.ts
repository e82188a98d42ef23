import { expect, it } from 'vitest';
import { shortened } from '../../src/lib/shortened.ts';

it.each([
  ['CheckIn', 10, 'CheckIn'],
  ['A shop by the sea', 12, 'A shop by…'],
  ['x'.repeat(20), 5, 'xxxx…'],
  ['😀'.repeat(4), 3, '😀😀…'],
])('%s within %d letters is %s', (name, most, told) => {
  expect(shortened(name, most)).toBe(told);
});
