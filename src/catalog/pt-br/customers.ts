import { plural, prose } from '../../lib/inline.ts';
import type { CustomerWords } from '../words/customers.ts';

/** Price plans and customers. */
export const customers: CustomerWords = {
  headings: { plans: 'Planos de preço', customers: 'Clientes' },
  columns: {
    plan: 'Plano',
    price: 'Preço',
    customers: 'Clientes',
    revenue: 'Receita',
    cost: 'Custo',
    profit: 'Lucro',
    margin: 'Margem',
    rate_limit: 'Requisições',
    tenant: 'Tenant',
    tenants: 'Tenants',
    use: 'Limite mais próximo',
    of: 'De',
    partner: 'Parceiro',
  },
  onRequest: 'sob consulta',
  unlimited: 'sem limite',
  noFit: 'nenhum comporta',
  rateLimit: (requests, minutes) => prose`${requests} em ${minutes}`,
  summary: (customers, tenants, money) => {
    const who = prose`${customers}, ${tenants}`;
    return money.length === 0
      ? who
      : prose`${who}: ${money.flatMap((each, i) => (i === 0 ? each : [', ', ...each]))}`;
  },
  count: {
    customers: (count) => [plural(count, { one: 'cliente', other: 'clientes' })],
    tenants: (count) => [plural(count, { one: 'tenant', other: 'tenants' })],
  },
  money: {
    revenue: (amount) => prose`receita ${amount}`,
    cost: (amount) => prose`custo ${amount}`,
    profit: (amount) => prose`lucro ${amount}`,
  },
  unitCost: (cost) => prose`Um tenant custa ${cost}: nenhum preço abaixo disso o paga`,
  unitPrice: (cost, margin, price) =>
    prose`Um tenant custa ${cost}: nenhum preço abaixo disso o paga, e ${price} deixa uma margem de ${margin}`,
};
