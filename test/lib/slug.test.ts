import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slugOf } from '../../src/lib/slug.ts';

it.each([
  ['Café São João', 'cafe-sao-joao'],
  ['userService', 'user-service'],
  ['../x', 'x'],
  ['24/7 Support', 'n24-7-support'],
  ['🚀', ''],
  ['日本', ''],
  ['  A -- b  ', 'a-b'],
])('%j becomes %j', (text, slug) => expect(slugOf(text, '-')).toBe(slug));

it('is always an id, or nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('-' as const, '_' as const),
      (text, by) => {
        expect(slugOf(text, by)).toMatch(/^(?:[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*)?$/);
      },
    ),
  );
});
