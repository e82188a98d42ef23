import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';
import { LABEL } from './phrases.ts';

export const costsSection: SectionHelp['costs'] = {
  about: prose`What is paid each month, by id. Gives ${code('costs.total')}, ${code('costs.per_user')} and a total for each group.`,
  example: `costs:
  hosting: {amount: 500}
  compute: {amount: {by: mau, points: {10k: 1000, 100k: 8000}}}
  payments: {amount: 0.35, per: mau * 2%}
  salaries: {amount: 20k, group: people}`,
  keys: {
    amount: prose`Money a month; with ${code('per')}, money for each unit of it`,
    per: prose`What the amount is for each of`,
    group: prose`What it is summed with: ${code('infrastructure')} (the default), ${code('people')}, or a name of your own`,
    phases: prose`Ids of the phases it is paid in; all where left out`,
    currency: prose`What the amount is in, where not the money of the project; needs its rate in ${code('project.fx')}`,
    cost_of_revenue: prose`Whether the gross margin counts it: ${code('no')} for the groups ${code('people')} and ${code('sales')}, else ${code('yes')}`,
    label: LABEL,
  },
};

export const optimisationsSection: SectionHelp['optimisations'] = {
  about: prose`What makes items of cost cheaper, as a list. Gives ${code('optimisations.ID.saved')}.`,
  example: `optimisations:
  - id: reserved
    name: Reserved servers
    items: [compute]
    save: 40%
    on: 70%
    when: mau >= 100k`,
  keys: {
    id: prose`A short name`,
    name: prose`What is done`,
    items: prose`Ids of the items of cost that get cheaper`,
    save: prose`The share that is saved`,
    on: prose`The share of each item that it applies to; all of it where left out`,
    when: prose`The condition under which it is in force; always where left out`,
  },
};

export const revenueSection: SectionHelp['revenue'] = {
  about: prose`What is earned each month, by id: an ${code('amount')}, or a ${code('base')} whose members pay a ${code('price')}, or move a ${code('volume')} of which a ${code('commission')} is kept.`,
  example: `revenue:
  premium: {base: mau, share: 3%, price: 9.99}
  bookings: {base: mau, volume: 50, commission: 5%}
  grants: {amount: 1k}`,
  keys: {
    amount: prose`Money a month, with nothing else beside it`,
    base: prose`Who may pay`,
    share: prose`The share of them that does; all where left out`,
    efficiency: prose`A factor for what comes in; one where left out`,
    price: prose`What each of them pays`,
    volume: prose`What each of them moves; needs a commission`,
    commission: prose`The share of the volume that is kept`,
    phases: prose`Ids of the phases it is earned in; all where left out`,
    label: LABEL,
  },
};

export const economicsSection: SectionHelp['economics'] = {
  about: prose`What there is besides costs and revenue. Gives ${code('economics.cash')} month by month, ${code('economics.runway')} and ${code('economics.lowest_cash')}.`,
  example: 'economics: {cash: 200k}',
  keys: {
    cash: prose`Money in the bank today; profit and the investments of phases move it`,
  },
};
