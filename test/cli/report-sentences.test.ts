import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics: {mau: {unit: users, label: {en: Monthly users, pt-BR: Usuários por mês}, default: 10k, growth: 10%}}
phases: [{id: mvp, name: MVP}]
costs: {compute: {amount: 2000 + mau * 0.1}}
revenue: {plans: {amount: 50k}}
team: {base: mau, growth: growth.mau, roles: {dev: {name: Developers, have: 2, need: 2, salary: 5k}}}
`;

const sections = async (names: string, profile: string, locale = 'en'): Promise<string> => {
  const { stdout } = await runScale(
    `scale report shop.yaml --at 2026-11-20 --format md --locale ${locale} --sections ${names} -o -`,
    { files: { 'shop.yaml': profile } },
  );
  return stdout.replaceAll('\u00a0', ' ');
};

describe('what is left of the revenue', () => {
  // 3,000 of servers and 10,000 of people leave 37,000 of 50,000, or 74%; the gross margin leaves people out: 94%.
  it('stands beside the gross margin under its own name, not as a share that it is not', async () => {
    const text = await sections('summary', SHOP);
    expect(text).toContain('leaves R$ 37,000/month. The gross margin is 94%.');
    expect(text).not.toContain('of the revenue');
  });

  it('is told so in Portuguese', async () => {
    expect(await sections('summary', SHOP, 'pt-BR')).toContain(
      'deixa R$ 37.000/mês. A margem bruta é de 94%.',
    );
  });
});

describe('a team', () => {
  it.each([
    [2, 'en', '2 people work on the product, as many as today’s scale asks for (T1).'],
    [1, 'en', '2 people work on the product, more than the 1 that today’s scale asks for (T1).'],
    [3, 'en', '2 people work on the product; today’s scale asks for 3 (T1).'],
    [2, 'pt-BR', '2 pessoas trabalham no produto, tantas quantas a escala de hoje pede (T1).'],
    [1, 'pt-BR', '2 pessoas trabalham no produto; a escala de hoje pede menos: 1 (T1).'],
    [3, 'pt-BR', '2 pessoas trabalham no produto; a escala de hoje pede 3 (T1).'],
  ])('of 2 where %i are needed is told as it is, in %s', async (need, locale, told) => {
    const text = await sections('team', SHOP.replace('need: 2', `need: ${need}`), locale);
    expect(text.replaceAll(/\((?:Table|Tabela) 1\)/g, '(T1)')).toContain(told);
  });
});

/** A product whose cost follows `use`, as many as `today` of a `unit`. */
const metered = (unit: string, today: string): string => `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en, users: assin}
metrics:
  assin: {unit: assinantes, label: Assin, default: 5.4, growth: 10%}
  use: {unit: ${unit}, label: Use, default: ${today}, growth: 1%}
phases: [{id: mvp, name: MVP}]
costs: {compute: {amount: 2000 + assin + use * 10}}
`;

describe('a table', () => {
  const today = async (name: string, unit: string, locale: string): Promise<string | undefined> =>
    (await sections('projection', metered(unit, '2.4'), locale))
      .split('\n')
      .find((line) => line.startsWith(`| ${name}`))
      ?.split('|')[2]
      ?.trim();

  it.each(['horas', 'hours', 'litros', 'erlangs', 'cores', 'ms'])(
    'keeps the digits of 2.4 %s, of which nobody knows that they are counted one by one',
    async (unit) => {
      expect(await today('Use', unit, 'en')).toBe('2.4');
      expect(await today('Use', unit, 'pt-BR')).toBe('2,4');
    },
  );

  it.each(['agents', 'people', 'customers'])('tells 2.4 %s whole', async (unit) => {
    expect(await today('Use', unit, 'en')).toBe('2');
  });

  it('tells customers whole that the profile calls by a word of its own', async () => {
    expect(await today('Assin', 'hours', 'en')).toBe('5');
  });
});

describe('a derivation', () => {
  const ranges = async (unit: string, today: string, locale = 'en'): Promise<readonly string[]> =>
    (await sections('assumptions,projection,figures', metered(unit, today), locale)).match(
      /(?:nine in ten outcomes|nove de cada dez cenários): .*/g,
    ) ?? [];

  it.each([
    ['agents', '23.6 to 24.4'],
    ['hours', '977000 to 977400'],
  ])('tells no range of %s whose ends read the same: %s', async (unit, use) => {
    expect(await ranges(unit, use)).toEqual([]);
    expect(await ranges(unit, use, 'pt-BR')).toEqual([]);
  });

  it('tells one whose ends differ', async () => {
    expect(await ranges('agents', '18 to 30')).toContain('nine in ten outcomes: 18 to 30 agents');
    // Below two the singular stands in Portuguese (CLDR).
    expect(await ranges('horas', '1.2 to 1.8', 'pt-BR')).toContain(
      'nove de cada dez cenários: 1,2 a 1,8 hora',
    );
  });
});

describe('one of something', () => {
  const ONE = `${SHOP}slos: [{id: users, metric: mau, at_most: 20k}]
budgets: [{id: cost, keep: costs.total <= 10k}]
claims: [{id: servers, says: 2k, of: costs.compute, where: Pitch}]
roadmap: [{id: audit, name: Audit, category: Law, date: 2027-03-01}]
`;

  // 2,000 + 10,000 × 0.1 are 3,000 and no 2,000; with 10,000 of people 13,000 are above the budget.
  it.each([
    [
      'en',
      'The one service level promised is kept.',
      'The one figure that your documents state does',
    ],
    [
      'pt-BR',
      'O único nível de serviço prometido é cumprido.',
      'O único número que os seus documentos afirmam não',
    ],
  ])('is told as one, in %s', async (locale, level, claim) => {
    const text = await sections('summary,budgets,audit,roadmap', ONE, locale);
    expect(text).toContain(level);
    expect(text).toContain(claim);
    expect(text).toContain(
      locale === 'en' ? 'Nothing is due now (Table 3).' : 'Nenhum item está previsto',
    );
  });

  it('is called by what it looks at, or by its row, where nobody named it', async () => {
    const text = await sections('budgets,audit', ONE);
    expect(text).toMatch(/\| \[?Total cost/);
    expect(text).not.toContain('budgets.cost');
    expect(text).toContain('“compute”');
  });
});

describe('what each user costs', () => {
  // 3,000 of servers and 10,000 of people are 1.30 for each of 10,000, of whom each brings 50,000 ÷ 10,000.
  it('is told by the sentence, not by the unit once more', async () => {
    expect(await sections('money', SHOP)).toContain(
      'Each user costs R$ 1.30 and brings in R$ 5 a month.',
    );
    expect(await sections('money', SHOP, 'pt-BR')).toContain(
      'Cada usuário custa R$ 1,30 e gera R$ 5 por mês.',
    );
  });
});
