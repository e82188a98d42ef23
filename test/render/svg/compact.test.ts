import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../../src/render/svg/axis.ts';

const spaced = (text: string) =>
  text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/^(\D*\p{L}\p{Sc}?)(?=\d)/u, '$1 ')
    .replace('-', '−');

const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000),
  // Where three digits carry into the next power of ten or the next thousand.
  fc
    .integer({ min: -4, max: 13 })
    .chain((power) =>
      fc
        .constantFrom(9.99, 9.994, 9.995, 9.996, 1, 1.005, 1.115)
        .map((head) => Number(`${head}e${power}`)),
    ),
);

const style = fc.constantFrom(
  { style: 'plain' as const },
  ...['BRL', 'USD', 'EUR', 'GBP', 'JPY'].map((currency) => ({ style: 'money' as const, currency })),
  { style: 'percent' as const },
);

test('a number on an axis has three digits, as Intl has it in both languages', () => {
  fc.assert(
    fc.property(value, style, fc.constantFrom('en', 'pt-BR'), (amount, format, locale) => {
      const size = Math.abs(amount);
      fc.pre(size === 0 || (size >= 1e-5 && size < 9.99e14));
      const options: Intl.NumberFormatOptions =
        format.style === 'plain'
          ? {}
          : format.style === 'percent'
            ? { style: 'percent' }
            : { style: 'currency', currency: format.currency };
      const intl = new Intl.NumberFormat(locale, {
        ...options,
        signDisplay: 'negative',
        notation: 'compact',
        maximumSignificantDigits: 3,
      });
      expect(compact(amount, format, locale)).toBe(spaced(intl.format(amount)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [999.6, 'pt-BR', '1 mil'],
  [15_400_000, 'pt-BR', '15,4 mi'],
  [-5400, 'en', '−5.4K'],
  [2e14, 'en', '200T'],
])('%d in %s is %s', (amount, locale, shown) => {
  expect(compact(amount, { style: 'plain' }, locale)).toBe(shown);
});
