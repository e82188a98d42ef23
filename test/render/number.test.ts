import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberNode } from '../../src/lib/inline.ts';
import { formatNumber } from '../../src/render/number.ts';

const money = (value: number, currency = 'BRL', unit = ''): NumberNode => ({
  kind: 'number',
  style: 'money',
  value,
  currency,
  unit,
});
const percent = (value: number): NumberNode => ({ kind: 'number', style: 'percent', value });
const plain = (value: number, unit = ''): NumberNode => ({
  kind: 'number',
  style: 'plain',
  value,
  unit,
});

describe('short numbers', () => {
  test.each([
    [9_999, '9,999', '9.999'],
    [10_000, '10k', '10k'],
    [16_249, '16.2k', '16,2k'],
    [-112_400, '-112k', '-112k'],
    [999_499, '999k', '999k'],
    [999_600, '1M', '1M'],
    [2_280_000, '2.28M', '2,28M'],
    [508_000_000, '508M', '508M'],
    [0.0294, '0.0294', '0,0294'],
  ])('%d', (value, en, ptBr) => {
    const node: NumberNode = { ...plain(value), short: true };
    expect([formatNumber(node, 'en'), formatNumber(node, 'pt-BR')]).toEqual([en, ptBr]);
  });

  test('money keeps its symbol, shares stay shares', () => {
    expect(formatNumber({ ...money(15_420_000), short: true }, 'en')).toBe('R$ 15.4M');
    expect(formatNumber({ ...percent(250), short: true }, 'en')).toBe('25,000%');
  });
});

describe('money', () => {
  test.each([
    [1234.5, 'R$ 1,234.50', 'R$ 1.234,50'],
    [15_500, 'R$ 15,500', 'R$ 15.500'],
    [15_500.49, 'R$ 15,500', 'R$ 15.500'],
    [9_999.99, 'R$ 9,999.99', 'R$ 9.999,99'],
    [9_999.999, 'R$ 10,000', 'R$ 10.000'],
    [12, 'R$ 12', 'R$ 12'],
    [11.999_999_999_999, 'R$ 12', 'R$ 12'],
    [3.4, 'R$ 3.40', 'R$ 3,40'],
    [0.155, 'R$ 0.155', 'R$ 0,155'],
    [0.2, 'R$ 0.20', 'R$ 0,20'],
    [0.1 + 0.2, 'R$ 0.30', 'R$ 0,30'],
    [0.001_234_5, 'R$ 0.00123', 'R$ 0,00123'],
    [0.000_000_15, 'R$ 0.00000015', 'R$ 0,00000015'],
    [0.9999, 'R$ 1.00', 'R$ 1,00'],
    [-42.5, '-R$ 42.50', '-R$ 42,50'],
    [0, 'R$ 0', 'R$ 0'],
    [-0, 'R$ 0', 'R$ 0'],
    [2.5e15, 'R$ 2.5E15', 'R$ 2,5E15'],
  ])('%f', (value, en, ptBr) => {
    expect(formatNumber(money(value), 'en')).toBe(en);
    expect(formatNumber(money(value), 'pt-BR')).toBe(ptBr);
  });

  test.each([
    ['USD', '$1,234.50', 'US$ 1.234,50'],
    ['EUR', '€1,234.50', '€ 1.234,50'],
    ['CAD', 'CA$ 1,234.50', 'CA$ 1.234,50'],
    ['CHF', 'CHF 1,234.50', 'CHF 1.234,50'],
    ['XYZ', 'XYZ 1,234.50', 'XYZ 1.234,50'],
    ['Bitcoin', 'Bitcoin 1,234.50', 'Bitcoin 1.234,50'],
    ['\u001b[31m', '\uFFFD[31m 1,234.50', '\uFFFD[31m 1.234,50'],
    ['', '1,234.50', '1.234,50'],
  ])('in %s', (currency, en, ptBr) => {
    expect(formatNumber(money(1234.5, currency), 'en')).toBe(en);
    expect(formatNumber(money(1234.5, currency), 'pt-BR')).toBe(ptBr);
  });
});

test.each([
  [0.25, '25%', '25%'],
  [0.025, '2.5%', '2,5%'],
  [0.123_456, '12.35%', '12,35%'],
  [0.285, '28.5%', '28,5%'],
  [0.9999, '99.99%', '99,99%'],
  [0.995, '99.5%', '99,5%'],
  [0.999_99, '99.999%', '99,999%'],
  [0.999_999_9, '99.99999%', '99,99999%'],
  [1 - 1e-13, '100%', '100%'],
  [1, '100%', '100%'],
  [12.5, '1,250%', '1.250%'],
  [0.000_45, '0.045%', '0,045%'],
  [0.000_456, '0.046%', '0,046%'],
  [-0.6, '-60%', '-60%'],
  [0, '0%', '0%'],
])('a share of %f', (value, en, ptBr) => {
  expect(formatNumber(percent(value), 'en')).toBe(en);
  expect(formatNumber(percent(value), 'pt-BR')).toBe(ptBr);
});

test.each([
  [1_234_567.8, '1,234,568', '1.234.568'],
  [1000, '1,000', '1.000'],
  [999.96, '1,000', '1.000'],
  [999.4, '999.4', '999,4'],
  [12, '12', '12'],
  [0.1 + 0.2, '0.3', '0,3'],
  [1.234_56, '1.235', '1,235'],
  [1.005, '1.005', '1,005'],
  [0.000_012_345, '0.00001235', '0,00001235'],
  [-0, '0', '0'],
  [-1e-300, '-1E-300', '-1E-300'],
  [999_999_999_999_999, '999,999,999,999,999', '999.999.999.999.999'],
  [1.5e15, '1.5E15', '1,5E15'],
])('plain %f', (value, en, ptBr) => {
  expect(formatNumber(plain(value), 'en')).toBe(en);
  expect(formatNumber(plain(value), 'pt-BR')).toBe(ptBr);
});

test('a unit is a word of its own, unless it begins with a slash', () => {
  expect(formatNumber(plain(12, 'users'), 'en')).toBe('12 users');
  expect(formatNumber(money(15_500, 'BRL', '/month'), 'en')).toBe('R$ 15,500/month');
  expect(formatNumber({ ...percent(0.212), unit: '/month' }, 'pt-BR')).toBe('21,2%/mês');
  expect(formatNumber(plain(3, 'a\nb\u001b[2J'), 'en')).toBe('3 a b\uFFFD[2J');
});

test('a locale that is no locale is read as English', () => {
  for (const locale of ['', 'pt_BR', 'x', '\u001b', 'toolongalocale-']) {
    expect(formatNumber(money(1234.5), locale)).toBe('R$ 1,234.50');
  }
});

test('other locales are those of Intl, with plain spaces', () => {
  expect(formatNumber(money(1_234_567.5, 'EUR'), 'de')).toBe('1.234.568 €');
  expect(formatNumber(plain(1_234_567), 'fr')).toBe('1 234 567');
});

test('what is not a number says so', () => {
  expect(formatNumber(plain(Number.NaN), 'en')).toBe('NaN');
  expect(formatNumber(money(Number.POSITIVE_INFINITY), 'pt-BR')).toBe('R$ ∞');
});

describe('en and pt-BR, formatted without Intl, equal Intl', () => {
  const spaced = (text: string) =>
    text.replace(/[\u00a0\u202f]/g, ' ').replace(/^(\D*\p{L}\p{Sc}?)(?=\d)/u, '$1 ');
  const value = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 1000),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  const locale = fc.constantFrom('en', 'pt-BR');
  const signDisplay = 'negative';
  const isDecimal = (size: number) => size === 0 || (size >= 1e-9 && size < 1e15);

  test('money of two decimals or none', () => {
    const currency = fc.constantFrom('BRL', 'USD', 'EUR', 'GBP');
    fc.assert(
      fc.property(value, currency, locale, (amount, code, language) => {
        fc.pre(Math.abs(amount) >= 1 && !Number.isInteger(amount));
        const decimals = Math.round(Math.abs(amount) * 100) >= 1_000_000 ? 0 : 2;
        fc.pre(Math.abs(amount - Math.round(amount)) > 1e-9 * Math.abs(amount));
        const intl = new Intl.NumberFormat(language, {
          style: 'currency',
          currency: code,
          signDisplay,
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        });
        expect(formatNumber(money(amount, code), language)).toBe(spaced(intl.format(amount)));
      }),
    );
  });

  test('plain numbers of four significant digits', () => {
    fc.assert(
      fc.property(value, locale, (amount, language) => {
        const size = Math.abs(amount);
        fc.pre(isDecimal(size));
        const digits: Intl.NumberFormatOptions =
          size >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 };
        const intl = new Intl.NumberFormat(language, { signDisplay, ...digits });
        expect(formatNumber(plain(amount), language)).toBe(spaced(intl.format(amount)));
      }),
    );
  });

  test('percents of two decimals', () => {
    fc.assert(
      fc.property(value, locale, (amount, language) => {
        const size = Math.abs(amount);
        fc.pre(isDecimal(size) && (size < 0.99 || size >= 1));
        const digits: Intl.NumberFormatOptions =
          size < 0.001 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 2 };
        const intl = new Intl.NumberFormat(language, { style: 'percent', signDisplay, ...digits });
        expect(formatNumber(percent(amount), language)).toBe(spaced(intl.format(amount)));
      }),
    );
  });
});

test.each([
  [0, '0%'],
  [0.0002, '<1%'],
  [0.01, '1%'],
  [0.5049, '50%'],
  [0.99, '99%'],
  // 4,095 of 4,096 trials are not all of them.
  [0.99976, '>99%'],
  [1, '100%'],
])('a share of trials is never rounded to never or always: %s', (value, shown) => {
  expect(formatNumber({ kind: 'number', style: 'percent', value, chance: true }, 'en')).toBe(shown);
});
