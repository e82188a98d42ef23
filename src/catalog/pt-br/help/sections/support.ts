import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

/** What both say of those who do the work. */
const PEOPLE = {
  have: prose`Pessoas que fazem isso hoje; desconhecido quando omitido`,
  lead: prose`Da decisão de contratar ao primeiro dia: ${code('10 weeks')}; o da equipe quando omitido`,
  ramp: prose`Do primeiro dia ao trabalho pleno; o da equipe quando omitido`,
  salary: prose`Quanto custa uma, antes de ${code('team.charges')}`,
};

export const supportSection: SectionHelp['support'] = {
  about: prose`Chamados, e as pessoas que os respondem. Dá ${code('support.tickets')}, ${code('support.human_tickets')} e ${code('support.agents')}.`,
  example: `support:
  base: mau
  ticket_rate: 2% to 3%
  automation: 60%
  tickets_per_agent: 400
  tiers: [{id: chat, name: Conversa, resolution: 70%}]`,
  keys: {
    base: prose`Quem abre chamados`,
    ticket_rate: prose`Chamados de cada um`,
    automation: prose`A parte que nenhuma pessoa vê; nenhuma quando omitida`,
    tickets_per_agent: prose`O que um atendente resolve`,
    min_agents: prose`O menor número de atendentes; um quando omitido`,
    response_time: prose`A primeira resposta prometida`,
    ...PEOPLE,
    tiers: prose`Por onde passam os chamados, em ordem`,
    'tiers.id': prose`Um nome curto`,
    'tiers.name': prose`O nome do nível`,
    'tiers.by': prose`Quem responde aqui, em palavras`,
    'tiers.handles': prose`O que se responde aqui`,
    'tiers.resolution': prose`A parte do que chega que ele resolve`,
    'tiers.escalates_to': prose`Para onde vai o resto, em palavras`,
  },
};

export const moderationSection: SectionHelp['moderation'] = {
  about: prose`Itens a verificar, e os modelos e as pessoas que os verificam. Dá ${code('moderation.items_per_day')}, ${code('moderation.extra_models')} e ${code('moderation.moderators')}.`,
  example: `moderation:
  base: mau
  item_rate: 10%
  capacity: 100k
  model_capacity: 50k
  human_share: 20%
  items_per_moderator: 1000`,
  keys: {
    base: prose`Quem publica`,
    item_rate: prose`Itens de cada um`,
    capacity: prose`O que os modelos de hoje leem`,
    model_capacity: prose`O que mais um modelo lê`,
    human_share: prose`A parte que uma pessoa deve ver`,
    items_per_moderator: prose`O que uma pessoa vê`,
    ...PEOPLE,
  },
};
