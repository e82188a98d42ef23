import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { RULE_WORDS } from './gate.ts';

const ID = prose`Um nome curto`;

export const plansSection: SectionHelp['plans'] = {
  about: prose`O que os clientes compram. Um tenant fica no plano mais barato que permite o que ele usa; preços que são fórmulas ou tabelas devem estar em ordem crescente.`,
  example: `plans:
  basic: {name: Básico, price: 49, limits: {seats: 3}}
  pro:
    name: Pro
    price: 149
    limits: {seats: 20}
    rate_limit: {requests: 1k, window: 15min}
  reseller: {name: Revenda, price: 900, tenants: 20}
  custom: {name: Sob medida, listed: no, limits: {seats: unlimited}}`,
  keys: {
    name: prose`O nome do plano`,
    price: prose`O que um cliente paga; só um plano que não está na lista pode não ter`,
    listed: prose`${code('no')} quando o preço é dado sob consulta; o plano então é o último a servir`,
    limits: prose`Quanto permite de cada recurso, ou ${code('unlimited')}`,
    rate_limit: prose`Requisições permitidas em uma janela de tempo`,
    'rate_limit.requests': prose`Quantas requisições`,
    'rate_limit.window': prose`Em que tempo`,
    tenants: prose`Quantos tenants um cliente dele traz; faz dele um plano para parceiros`,
    ...RULE_WORDS,
  },
};

export const customersSection: SectionHelp['customers'] = {
  about: prose`Quem compra os planos. Dá ${code('customers.revenue')}, ${code('customers.price')} e, para cada tenant, ${code('tenants.ID.plan')}, ${code('tenants.ID.use')} e ${code('tenants.ID.profit')}. Um item de receita pode usar o primeiro: ${code('{amount: customers.revenue}')}.`,
  example: `customers:
  cost: 12
  margin: 70%
  mix: {basic: 40}
  partners:
    - {id: north, name: Norte, plan: reseller}
  tenants:
    - {id: acme, name: Acme, usage: {seats: 18}}
    - {id: small, name: Clientes pequenos, count: 25, usage: {seats: 2}}
    - {id: depot, name: Depósito, partner: north, usage: {seats: 5}}`,
  keys: {
    cost: prose`Quanto custa um tenant`,
    margin: prose`A parte de um preço que deve sobrar: preço = custo / (1 - margem)`,
    alert: prose`A parte de um limite a partir da qual um tenant está perto dele; 90% quando omitida`,
    own_stack: prose`Se cada tenant tem uma pilha própria; ${code('no')} quando omitido`,
    values: prose`O que preenche nomes nos serviços quando um tenant não diz outra coisa: ${code('{LOGO: /logo.png}')}`,
    mix: prose`Clientes que não são listados um a um, por plano`,
    partners: prose`Quem revende a tenants próprios`,
    'partners.id': ID,
    'partners.name': prose`O nome do parceiro`,
    'partners.plan': prose`O seu plano, que então cobre os seus tenants`,
    'partners.fee': prose`O que paga; o preço do seu plano quando omitido`,
    'partners.tenants': prose`Tenants que tem além dos listados; tantos quantos diz o plano quando nenhum é listado`,
    tenants: prose`Tenants, ou grupos de tenants iguais`,
    'tenants.id': ID,
    'tenants.name': prose`O nome em tabelas e relatórios`,
    'tenants.plan': prose`O seu plano; o mais barato em que cabe quando omitido`,
    'tenants.partner': prose`O parceiro a que pertence`,
    'tenants.count': prose`Quantos tenants como este há; 1 quando omitido`,
    'tenants.usage': prose`Quanto um deles usa de cada recurso; desconhecido quando omitido`,
    'tenants.price': prose`O que cada um paga, quando não é o preço do plano`,
    'tenants.cost': prose`Quanto cada um custa, quando não é ${code('customers.cost')}`,
    'tenants.values': prose`O que preenche nomes nos seus serviços: ${code('{DOMAIN: acme.example.com}')}`,
  },
};
