import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, label: Users, default: 5, growth: 10% to 20%}
  income: {unit: BRL/month, label: Income, formula: revenue.total}
  delay: {unit: ms, label: Delay}
phases:
  - {id: mvp, name: MVP}
  - {id: growth, name: Growth, enter: {all: [mau >= 10, income >= INCOME]}}
costs: {compute: {amount: 25}}
revenue: {plans: {amount: mau * 297}}
risks:
  - {id: a, name: Fire, probability: low, mitigations: [Care], impact: {by: mau, up_to: 100, below: low, above: critical}}
  - {id: b, name: Flood, probability: low, mitigations: [Care], impact: {by: mau, up_to: 100, below: medium, above: high}}
claims:
  - {id: margin, says: 65%, of: 1 - 565 / 800, unit: share, where: Pitch}
  - {id: cost, says: 20, of: costs.total, where: Pitch}
readiness:
  categories: [{id: speed, name: Speed, checks: [{id: fast, name: Fast, when: delay < 500}, {id: paid, name: Paid, when: PAID}]}]
`;

const sections = async (names: string, locale: string, profile = SHOP): Promise<string> => {
  const { stdout } = await runScale(
    `scale report shop.yaml --at 2026-11-20 --format md --locale ${locale} --sections ${names} -o -`,
    {
      files: {
        'shop.yaml': profile.replace('INCOME', '3000').replace('PAID', 'costs.total > 0'),
      },
    },
  );
  return stdout.replaceAll('\u00a0', ' ');
};

describe('a report', () => {
  // 5 × 297 are 1,485, which three digits make 1,490; in a year it is uncertain and told by three.
  it('tells today by one number everywhere', async () => {
    const text = await sections('projection,money', 'en');
    expect(text).toMatch(/\| Total revenue[^|]*\| R\$ 1,485 \|/);
    expect(text).not.toContain('1,490');
  });

  // Nobody is paid in this profile, and no cost is called a tax.
  it.each([
    ['en', 'Staff and taxes are not counted here'],
    ['pt-BR', 'Gastos com pessoal e com impostos não entram nessa conta'],
  ])('says beside the result what is still to be paid from it, in %s', async (locale, told) => {
    expect(await sections('summary', locale)).toContain(told);
    const paid = `${SHOP}team: {base: mau, roles: {dev: {name: Developers, have: 1, need: 1, salary: 1}}}\n`;
    expect(await sections('summary', locale, paid)).not.toContain(told);
  });

  it.each([
    ['en', 'Above 100 users, the impact of “Fire” becomes critical.'],
    ['pt-BR', 'Acima de 100 usuários, o risco “Fire” passa a ter impacto crítico.'],
  ])('says which risk becomes the gravest, in %s', async (locale, told) => {
    expect(await sections('summary', locale)).toContain(told);
    const calm = SHOP.replace('above: critical', 'above: medium').replace(
      'above: high',
      'above: low',
    );
    expect(await sections('summary', locale, calm)).not.toContain(told.slice(0, 6));
  });

  // 25 among 10 are 2.50. Twice the scale of the last phase, where the curve ends, is nothing that an owner knows.
  it.each([
    ['en', 'R$ 2.50/user/month when “Growth” begins, at 10 users'],
    ['pt-BR', 'R$ 2,50/usuário/mês no início de “Growth”, com 10 usuários'],
  ])('says at which scale a user costs how much, in %s', async (locale, told) => {
    const grown = SHOP.replace('{all: [mau >= 10, income >= INCOME]}', 'mau >= 10');
    expect(await sections('summary', locale, grown)).toContain(told);
  });

  // 5 × 1.1^t passes 8 at t = ln 1.6 ÷ ln 1.1 = 4.9.
  it.each([
    [
      'en',
      '“Users” is expected to pass 8 users in April 2027, where the figures given for “compute” end. Beyond it the projection keeps their values at that point: costs may be higher, and the result lower, than shown here.',
    ],
    [
      'pt-BR',
      'Espera-se que “Users” passe de 8 usuários em abril de 2027, ponto em que acabam os dados informados para “compute”. Além dele, a projeção mantém os valores desse ponto: os custos podem ser maiores, e o resultado menor, do que se mostra aqui.',
    ],
  ])('says where the figures of a table end, in %s', async (locale, told) => {
    const table = SHOP.replace('10% to 20%', '10%').replace(
      'amount: 25',
      'amount: {by: mau, points: {5: 25, 8: 40}, between: linear}',
    );
    expect(await sections('projection', locale, table)).toContain(told);
    expect(await sections('projection', locale)).not.toContain(told.slice(-60));
  });

  // 1 − 565 ÷ 800 is 29.375%, 55% less of 65% and 36 points below it; 25 are 25% more than 20.
  it('does not tell in per cent by how much a percentage is off', async () => {
    const text = await sections('audit', 'en');
    expect(text).toMatch(/states 65%;[^(]*29\.3[78]%\.\n/);
    expect(text).toContain('(25% more)');
  });

  // 10 users bring 2,970, and 3,000 are asked for.
  it.each([
    ['en', 'Where the condition “Income” asks for more, the stage begins at a larger scale only.'],
    ['pt-BR', 'Onde a condição “Income” exige mais, a fase só começa com uma escala maior.'],
  ])('says that a phase asks for more than its scale brings, in %s', async (locale, told) => {
    expect(await sections('money', locale)).toContain(told);
    expect(await sections('money', locale, SHOP.replace('INCOME', '2970'))).not.toContain(told);
  });

  it.each([
    ['en', 'cannot be said yet', 'We recommend'],
    ['pt-BR', 'Ainda não é possível dizer se o produto está pronto', 'Recomendamos'],
  ])('gives no advice on what nobody measured, in %s', async (locale, open, advice) => {
    const unmeasured = await sections('readiness', locale);
    expect(unmeasured).toContain(open);
    expect(unmeasured).not.toContain(advice);
    const failed = await sections('readiness', locale, SHOP.replace('PAID', 'costs.total > 99'));
    expect(failed).not.toContain(open);
    expect(failed).toContain(advice);
  });
});
