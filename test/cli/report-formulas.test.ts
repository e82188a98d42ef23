import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

const SHOP = `version: 1
project: {id: shop, name: Shop, currency: BRL, locale: en}
metrics:
  mau: {unit: users, label: {en: Monthly users, pt-BR: Usuários por mês}, default: 10k, growth: 10%}
  budget: {unit: BRL/month, label: {en: Budget, pt-BR: Orçamento}, default: 50}
  delivered: {unit: share, label: {en: Delivered, pt-BR: Entregues}}
phases:
  - {id: mvp, name: MVP}
  - {id: large, name: {en: Large, pt-BR: Grande}, enter: {all: [mau >= 20k, budget >= 10k, delivered > 95%]}}
costs:
  compute: {label: {en: Compute, pt-BR: Computação}, amount: {by: mau, points: {10k: 2000, 1M: 67k}, between: step}}
  storage: {label: {en: Storage, pt-BR: Armazenamento}, amount: {by: phase, points: {mvp: 100, large: 200}}}
  mail: {label: {en: Mail, pt-BR: Correio}, amount: 'if(mau >= 1M, 0.08, 0.20) * mau - budget'}
  rest: {label: {en: Rest, pt-BR: Resto}, amount: 'max(1, ceil(mau / 400))', phases: [mvp]}
`;

const told = async (names: string, locale: string): Promise<string> => {
  const { stdout } = await runScale(
    `scale report shop.yaml --at 2026-11-20 --format md --locale ${locale} --sections ${names} -o -`,
    { files: { 'shop.yaml': SHOP } },
  );
  return stdout.replaceAll('\u00a0', ' ');
};

describe('a formula of a report', () => {
  it.each([
    // 10,000 users: 0.20 × 10,000 − 50 = 1,950; 10,000 ÷ 400 = 25.
    ['Mail', '(if Monthly users ≥ 1,000,000, then 0.08; otherwise 0.2) × Monthly users − Budget'],
    ['Mail', '0.2 × 10,000 − R$ 50/month'],
    [
      'Compute',
      'by Monthly users: 10,000 users → R$ 2,000/month; 1,000,000 users → R$ 67,000/month (each from its point on)',
    ],
    ['Storage', 'by stage: “MVP” → R$ 100/month; “Large” → R$ 200/month'],
    ['Rest', 'if the stage is “MVP”, then Rest: amount as it is stated; otherwise 0'],
  ])('tells %s in words and signs', async (_, formula) => {
    expect(await told('money,figures', 'en')).toContain(`\\= ${formula}\n`);
  });

  it.each([
    '(se Usuários por mês ≥ 1.000.000, então 0,08; senão, 0,2) × Usuários por mês − Orçamento',
    'conforme Usuários por mês: 10.000 usuários → R$ 2.000/mês; 1.000.000 de usuários → R$ 67.000/mês (cada valor vale a partir do seu ponto)',
    'por fase: “MVP” → R$ 100/mês; “Grande” → R$ 200/mês',
  ])('is told in Portuguese: %s', async (formula) => {
    expect(await told('money,figures', 'pt-BR')).toContain(`\\= ${formula}\n`);
  });

  it('leaves nothing that only a profile is written with', async () => {
    const text = await told('money,figures', 'en');
    const formulas = text.split('\n').filter((line) => line.includes('\\= '));
    expect(formulas.length).toBeGreaterThan(5);
    for (const line of formulas)
      expect(line).not.toMatch(/[a-z]+\(|[a-z]\.[a-z]|[<>]=|==|"| [*/] /);
  });
});

describe('a phase that does not begin', () => {
  it('is told with the conditions that keep it from beginning, and how far they come', async () => {
    expect(await told('projection', 'en')).toContain(
      '“Large” does not begin within the next 24 months in any of the 4,096 outcomes that we simulated. What keeps it from beginning are the conditions “Budget” ≥ R$ 10,000/month (R$ 50/month today, which the projection leaves as it is) and “Delivered” > 95% (not measured yet).',
    );
  });

  it('is told so in Portuguese', async () => {
    expect(await told('projection', 'pt-BR')).toContain(
      'O que impede o início dessa fase são as condições “Orçamento” ≥ R$ 10.000/mês (hoje R$ 50/mês, valor que a projeção mantém) e “Entregues” > 95% (ainda sem medição).',
    );
  });
});
