import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, label: {en: Monthly users, pt-BR: Usuários por mês}, default: 10k, growth: 20%}
  delay: {unit: ms, default: 800}
phases: [{id: mvp, name: MVP, investment: 3k, cost: 25, revenue_target: 1500}]
costs: {compute: {amount: 2000 + mau * 0.1}}
revenue: {plans: {amount: 50k}}
alerts:
  - {id: slow, name: Slow, when: delay > 500}
  - {id: stuck, name: Stuck, when: delay > 5000}
budgets: [{id: cost, keep: costs.total <= 10k}]
`;

const sections = async (names: string, profile: string, locale: string): Promise<string> => {
  const { stdout } = await runScale(
    `scale report shop.yaml --at 2026-11-20 --format md --locale ${locale} --sections ${names} -o -`,
    { files: { 'shop.yaml': profile } },
  );
  return stdout.replaceAll('\u00a0', ' ');
};

describe('an alert', () => {
  // 800 ms are above 500 and below 5,000.
  it.each([
    ['en', 'alert raised', 'no alert', 'kept', '| Item | Status | Today | Limit |'],
    [
      'pt-BR',
      'alerta disparado',
      'sem alerta',
      'respeitado',
      '| Item | Situação | Hoje | Limite |',
    ],
  ])(
    'is raised or not, neither kept nor missed, in %s',
    async (locale, raised, quiet, kept, head) => {
      const text = await sections('budgets', SHOP, locale);
      expect(text).toContain(`| Slow | ! ${raised} |`);
      expect(text).toContain(`| Stuck | ✓ ${quiet} |`);
      expect(text).toMatch(new RegExp(`✓ ${kept} \\|.*10[.,]000`));
      expect(text).toContain(head);
    },
  );
});

describe('phases as they are planned', () => {
  // 1,500 ÷ 25 are 60, which the plan does not say.
  it.each([
    ['en', 'the return is what we compute from them'],
    ['pt-BR', 'o retorno, nós o calculamos a partir deles'],
  ])('tell apart what the plan states and what follows from it, in %s', async (locale, told) => {
    expect(await sections('money', SHOP, locale)).toContain(told);
    const bare = SHOP.replace('investment: 3k, cost: 25, revenue_target: 1500', 'cost: 25');
    expect(await sections('money', bare, locale)).not.toContain(told);
  });
});

describe('the note on the calendar of hires', () => {
  const TEAM = `${SHOP}team:
  base: mau
  growth: growth.mau
  lead: 2
  ramp: 1
  EARLIER
  roles: {dev: {name: Developers, have: 1, need: {by: mau, points: {10k: 1, 20k: 2}, between: step}}}
  DATED
`;
  const note = (earlier: string, dated: string, locale: string): Promise<string> =>
    sections('team', TEAM.replace('EARLIER', earlier).replace('DATED', dated), locale);
  const EARLIER = 'earlier: {when: growth.mau > 15%, by: 4}';
  const DATED =
    'hiring: [{id: now, name: Now, from: 0, to: 3, roles: [{id: lead_dev, name: Lead}]}]';

  // 20% a month are above 15%.
  it.each([
    [
      'pt-BR',
      'a data é a do primeiro dia',
      'Nas demais, acrescentamos 4 semanas',
      'Acrescentamos 4 semanas',
    ],
    [
      'en',
      'start in the month given',
      'All other decisions come another 4 weeks',
      'Decisions come another 4 weeks',
    ],
  ])('tells what else is counted, in %s', async (locale, first, others, all) => {
    const both = await note(EARLIER, DATED, locale);
    expect(both).toContain(first);
    expect(both).toContain(others);
    expect(await note(EARLIER, '', locale)).toContain(all);
    const neither = await note('', '', locale);
    expect(neither).not.toContain(first);
    expect(neither).not.toMatch(/4 (weeks|semanas)/);
  });
});
