import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const teamSection: SectionHelp['team'] = {
  about: prose`Who is there, who is needed, whom to hire when, and how to work together.`,
  example: `team:
  base: mau
  growth: growth.mau
  lead: 10 weeks
  ramp: 1
  earlier: {when: growth.mau > 15%, by: 4}
  roles:
    engineering:
      name: Engineering
      have: 4
      need: {by: mau, points: {10k: 4, 100k: 8}, between: step}
  hiring:
    - id: soon
      name: Soon
      to: 3
      roles: [engineering]
      earlier: {when: growth.mau > 15%, by: 4}
  communication:
    - {id: small, name: Small team, up_to: 10, decisions: By consensus}
    - {id: large, name: Large team}`,
  keys: {
    base: prose`The metric whose growth hiring follows`,
    growth: prose`Its growth: ${code('growth.mau')}`,
    lead: prose`From the decision to hire to the first day; two months where left out`,
    ramp: prose`From the first day to full work; a month where left out`,
    charges: prose`What is paid on top of salaries, as a share of them`,
    earlier: prose`What brings every hire by scale or load forward`,
    'earlier.when': prose`The condition for that`,
    'earlier.by': prose`By how much`,
    roles: prose`Who is in the team`,
    'roles.name': prose`The name of the role`,
    'roles.have': prose`People who do it today`,
    'roles.need': prose`People who are needed, often by scale`,
    'roles.lead': prose`From the decision to hire to the first day: ${code('10 weeks')}; that of the team where left out`,
    'roles.ramp': prose`From the first day to full work; that of the team where left out`,
    'roles.salary': prose`What one costs, before ${code('team.charges')}. Salaries are counted as ${code('costs.people')}, unless a cost item pays people`,
    hiring: prose`Groups hired together, soonest first`,
    'hiring.id': prose`A short name`,
    'hiring.name': prose`The name of the group`,
    'hiring.from': prose`From now to the earliest; none where left out`,
    'hiring.to': prose`From now to the latest`,
    'hiring.roles': prose`Who is hired: ids, or ${code('{id, name, of}')}, where ${code('of')} is the role of the team that they count in`,
    'hiring.why': prose`The reason, in words`,
    'hiring.when': prose`The condition that makes it due`,
    'hiring.earlier': prose`What brings it forward`,
    'hiring.earlier.when': prose`The condition for that`,
    'hiring.earlier.by': prose`By how much`,
    communication: prose`Ways of working, by size of the team`,
    'communication.id': prose`A short name`,
    'communication.name': prose`The name of the pattern`,
    'communication.up_to': prose`The largest team it suits; none for the last`,
    'communication.practices': prose`What such a team does`,
    'communication.decisions': prose`How it decides`,
    'communication.information': prose`How knowledge travels`,
  },
};
