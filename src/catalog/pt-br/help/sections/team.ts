import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const teamSection: SectionHelp['team'] = {
  about: prose`Quem há, quem é preciso, quem contratar e quando, e como trabalhar em conjunto.`,
  example: `team:
  base: mau
  growth: growth.mau
  lead: 10 weeks
  ramp: 1
  earlier: {when: growth.mau > 15%, by: 4}
  roles:
    engineering:
      name: Engenharia
      have: 4
      need: {by: mau, points: {10k: 4, 100k: 8}, between: step}
  hiring:
    - id: soon
      name: Em breve
      to: 3
      roles: [engineering]
      earlier: {when: growth.mau > 15%, by: 4}
  communication:
    - {id: small, name: Equipe pequena, up_to: 10, decisions: Por consenso}
    - {id: large, name: Equipe grande}`,
  keys: {
    base: prose`A métrica cujo crescimento as contratações seguem`,
    growth: prose`O crescimento dela: ${code('growth.mau')}`,
    lead: prose`Da decisão de contratar ao primeiro dia; dois meses quando omitido`,
    ramp: prose`Do primeiro dia ao trabalho pleno; um mês quando omitido`,
    charges: prose`O que se paga sobre os salários, como parte deles`,
    earlier: prose`O que antecipa todas as contratações por escala ou carga`,
    'earlier.when': prose`A condição para isso`,
    'earlier.by': prose`Em quanto`,
    roles: prose`Quem faz parte da equipe`,
    'roles.name': prose`O nome da função`,
    'roles.have': prose`Pessoas que fazem isso hoje`,
    'roles.need': prose`Pessoas necessárias, muitas vezes por escala`,
    'roles.lead': prose`Da decisão de contratar ao primeiro dia: ${code('10 weeks')}; o da equipe quando omitido`,
    'roles.ramp': prose`Do primeiro dia ao trabalho pleno; o da equipe quando omitido`,
    'roles.salary': prose`Quanto custa uma, antes de ${code('team.charges')}. Salários contam como ${code('costs.people')}, a menos que um item de custo pague pessoas`,
    hiring: prose`Grupos contratados em conjunto, primeiro os mais próximos`,
    'hiring.id': prose`Um nome curto`,
    'hiring.name': prose`O nome do grupo`,
    'hiring.from': prose`De agora até o mais cedo; nada quando omitido`,
    'hiring.to': prose`De agora até o mais tarde`,
    'hiring.roles': prose`Quem é contratado: ids, ou ${code('{id, name, of}')}, em que ${code('of')} é o papel da equipe em que contam`,
    'hiring.why': prose`O motivo, em palavras`,
    'hiring.when': prose`A condição que o torna devido`,
    'hiring.earlier': prose`O que o antecipa`,
    'hiring.earlier.when': prose`A condição para isso`,
    'hiring.earlier.by': prose`Em quanto`,
    communication: prose`Formas de trabalho, por tamanho da equipe`,
    'communication.id': prose`Um nome curto`,
    'communication.name': prose`O nome do padrão`,
    'communication.up_to': prose`A maior equipe a que serve; nenhum na última`,
    'communication.practices': prose`O que uma equipe assim faz`,
    'communication.decisions': prose`Como decide`,
    'communication.information': prose`Como o conhecimento circula`,
  },
};
