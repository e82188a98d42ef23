import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../src/page/typed-number.ts';
import type { PageFormat } from '../../src/view/report/page-data.ts';

const SHARE: PageFormat = { style: 'percent', unit: '/month' };
const MONEY: PageFormat = { style: 'money', currency: 'BRL', unit: '/month' };
const USERS: PageFormat = { style: 'plain', unit: 'users' };

describe('a number typed beside a slider', () => {
  it.each<[string, PageFormat, string, number | undefined]>([
    ['20', USERS, 'en', 20],
    ['10,000 users', USERS, 'en', 10_000],
    ['10.000 usuários', USERS, 'pt-BR', 10_000],
    ['20 k', USERS, 'en', 20_000],
    ['20 mil', USERS, 'pt-BR', 20_000],
    ['1,5 mi', USERS, 'pt-BR', 1_500_000],
    // Who types the mark of another language means it as one of decimals where it can group nothing.
    ['0.5', USERS, 'pt-BR', 0.5],
    ['1,5', USERS, 'en', 1.5],
    ['2,5%/mês', SHARE, 'pt-BR', 0.025],
    ['2.5%', SHARE, 'en', 0.025],
    ['−3', SHARE, 'en', -0.03],
    ['R$ 1.234,50/mês', MONEY, 'pt-BR', 1234.5],
    ['R$ 1,234.50', MONEY, 'en', 1234.5],
    ['1234', MONEY, 'en', 1234],
    // 100 dollars at 5.40 are shown as 540 reais.
    ['540', { ...MONEY, factor: 5.4 }, 'en', 100],
    ['20 milhões', USERS, 'pt-BR', undefined],
    ['3 hours', USERS, 'en', undefined],
    ['US$ 3', MONEY, 'en', undefined],
    ['1.2.3', USERS, 'en', undefined],
    ['many', USERS, 'en', undefined],
    ['', USERS, 'en', undefined],
  ])('%s', (text, format, locale, expected) => {
    const value = typedNumber(text, format, locale);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toBeCloseTo(expected, 9);
  });
});
