import { describe, expect, it } from 'vitest';
import { runScale } from '../support/run-scale.ts';

/** A chat that nobody uses yet, in a phase that ends with a budget that nobody raises. */
const CHAT = `version: 1
project: {id: chat, name: Chat, currency: BRL, locale: pt-BR, users: tenants}
metrics:
  tenants: {unit: tenants, label: Clientes, default: 0, growth: {add: 4}}
  budget: {unit: BRL/month, label: Orçamento, default: 50}
  seats: {unit: seats, label: Assentos, formula: tenants * plans.basic.limits.seats}
  a: {unit: ms, label: Um}
  b: {unit: ms, label: Dois}
  c: {unit: ms, label: Três}
  d: {unit: ms, label: Quatro}
  e: {unit: ms, label: Cinco}
phases:
  - {id: start, name: Início}
  - {id: grown, name: Maior, enter: {all: [tenants >= 5, budget >= 100]}, users: 100 clientes}
costs:
  server: {label: Servidor, amount: 40}
plans:
  basic: {name: Básico, price: 10, limits: {seats: 3}}
customers:
  cost: 2
  tenants:
    - {id: direct, name: Cliente médio, plan: basic, count: tenants}
    - {id: first, name: Primeiro cliente, plan: basic, usage: {seats: 1}}
risks:
  - {id: ban, name: Bloqueio, recovery: 5min, mitigations: [Trocar]}
  - {id: load, name: Sobrecarga, mitigations: [Esperar]}
budgets:
  - {id: total, keep: costs.total <= 50, label: Custo mensal}
  - {id: each, keep: costs.per_user <= 95, label: Custo por cliente}
claims:
  - {id: grown, of: costs.total, says: 41, unit: BRL/month, at: {phase: grown}, where: Custos}
`;

const told = async (locale: string): Promise<string> =>
  (
    await runScale(`scale report chat.yaml --at 2026-11-20 --format md --locale ${locale} -o -`, {
      files: { 'chat.yaml': CHAT },
    })
  ).stdout;

describe('what an owner reads', () => {
  it('says of an average among none that it does not apply yet, not that nobody measures it', async () => {
    const text = await told('pt-BR');
    const english = await told('en');
    expect(text).toContain(
      '2 limites são respeitados, nenhum é ultrapassado, e 1 ainda não se aplica, porque é uma média sobre algo que hoje é zero',
    );
    expect(text).toContain(
      '| Custo por cliente | ? ainda não se aplica | – | ≤ R$ 95/tenant/mês |',
    );
    expect(text).toMatch(/\| Custo por tenant \(\/tenant\/mês\) \| – \| R\$/);
    expect(text).toContain('- Custo por tenant: **ainda não se aplica**');
    expect(english).toContain('? does not apply yet | – | ≤ R$ 95/tenant/month');
  });

  it('calls limits limits, which nobody promises', async () => {
    const text = await told('pt-BR');
    const english = await told('en');
    expect(text).toContain('| Item | Situação | Hoje | Limite | Folga |');
    expect(text).toContain('| Custo mensal | ✓ respeitado | R$ 40/mês | ≤ R$ 50/mês | 20% |');
    expect(english).toContain('| Item | Status | Today | Limit | Headroom |');
  });

  it('lists all risks that it counts', async () => {
    const text = await told('pt-BR');
    expect(text).toMatch(/O plano lista 2 riscos, .* \(Tabela \d+\)\./);
    expect(text).toContain('| 1. Bloqueio | 5 min |\n| 2. Sobrecarga |  |');
  });

  it('has a row for customers that are there', async () => {
    const text = await told('pt-BR');
    expect(text).toContain('| Primeiro cliente | Básico |');
    expect(text).not.toContain('| Cliente médio |');
  });

  it('says that the projection leaves a value as it is, whatever else the plan intends', async () => {
    const text = await told('pt-BR');
    const english = await told('en');
    expect(text).toContain('(hoje R$ 50/mês, valor que a projeção mantém)');
    expect(english).toContain('(R$ 50/month today, which the projection leaves as it is)');
  });

  it('names what each of several limits is of, and all that is to be measured where one more would be counted', async () => {
    const text = await told('pt-BR');
    expect(text).toContain('× “Básico: limite (Assentos)”');
    expect(text).toContain('“Um”, “Dois”, “Três”, “Quatro” e “Cinco”.');
  });

  it('tells in which phase a figure was computed, and for how many that is', async () => {
    const text = await told('pt-BR');
    const english = await told('en');
    expect(text).toContain('Custo total = R$ 40/mês, na fase “Maior”.');
    expect(english).toContain('in the stage “Maior”.');
    expect(text).toContain('A fase é dimensionada para 100 clientes.');
  });
});
