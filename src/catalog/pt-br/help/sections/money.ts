import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { LABEL } from './phrases.ts';

export const costsSection: SectionHelp['costs'] = {
  about: prose`O que se paga a cada mês, por id. Dá ${code('costs.total')}, ${code('costs.per_user')} e um total para cada grupo.`,
  example: `costs:
  hosting: {amount: 500}
  compute: {amount: {by: mau, points: {10k: 1000, 100k: 8000}}}
  payments: {amount: 0.35, per: mau * 2%}
  salaries: {amount: 20k, group: people}`,
  keys: {
    amount: prose`Dinheiro por mês; com ${code('per')}, dinheiro por unidade dele`,
    per: prose`Por cada unidade de que se paga`,
    group: prose`Com o que é somado: ${code('infrastructure')} (o padrão), ${code('people')}, ou um nome seu`,
    phases: prose`Ids das fases em que se paga; todas quando omitido`,
    currency: prose`Em que moeda está, quando não é a do projeto; precisa da cotação em ${code('project.fx')}`,
    cost_of_revenue: prose`Se a margem bruta o conta: ${code('no')} para os grupos ${code('people')} e ${code('sales')}; senão, ${code('yes')}`,
    label: LABEL,
  },
};

export const optimisationsSection: SectionHelp['optimisations'] = {
  about: prose`O que torna itens de custo mais baratos, como lista. Dá ${code('optimisations.ID.saved')}.`,
  example: `optimisations:
  - id: reserved
    name: Servidores reservados
    items: [compute]
    save: 40%
    on: 70%
    when: mau >= 100k`,
  keys: {
    id: prose`Um nome curto`,
    name: prose`O que se faz`,
    items: prose`Ids dos itens de custo que ficam mais baratos`,
    save: prose`A parte que se economiza`,
    on: prose`A parte de cada item a que se aplica; o item todo quando omitido`,
    when: prose`A condição em que está em vigor; sempre quando omitida`,
  },
};

export const revenueSection: SectionHelp['revenue'] = {
  about: prose`O que se recebe a cada mês, por id: um ${code('amount')}, ou uma ${code('base')} cujos membros pagam um ${code('price')}, ou movimentam um ${code('volume')} de que se retém uma ${code('commission')}.`,
  example: `revenue:
  premium: {base: mau, share: 3%, price: 9.99}
  bookings: {base: mau, volume: 50, commission: 5%}
  grants: {amount: 1k}`,
  keys: {
    amount: prose`Dinheiro por mês, sem mais nada ao lado`,
    base: prose`Quem pode pagar`,
    share: prose`A parte deles que paga; todos quando omitida`,
    efficiency: prose`Um fator sobre o que entra; um quando omitido`,
    price: prose`O que cada um paga`,
    volume: prose`O que cada um movimenta; precisa de uma comissão`,
    commission: prose`A parte do volume que se retém`,
    phases: prose`Ids das fases em que se recebe; todas quando omitido`,
    label: LABEL,
  },
};

export const economicsSection: SectionHelp['economics'] = {
  about: prose`O que há além de custos e receita. Dá ${code('economics.cash')} mês a mês, ${code('economics.runway')} e ${code('economics.lowest_cash')}.`,
  example: 'economics: {cash: 200k}',
  keys: {
    cash: prose`Dinheiro em caixa hoje; o lucro e os investimentos das fases o movem`,
  },
};
