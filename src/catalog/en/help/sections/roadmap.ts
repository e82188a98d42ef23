import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

export const roadmapSection: SectionHelp['roadmap'] = {
  about: prose`What to do or to buy, as a list. Each is due when its phase, its day or its condition has come; with none of them, at once.`,
  example: `roadmap:
  - id: gateway
    name: API gateway
    category: Platform
    when: mau >= 50k
    cost: 200
  - {id: audit, name: Security audit, category: Security, date: 2027-03-01}
  - {id: logs, name: Central logs, category: Operations, start: 6, done: no}`,
  keys: {
    id: prose`A short name`,
    name: prose`What is to be done or bought`,
    category: prose`What it is listed under`,
    phase: prose`The phase that needs it: due once its conditions are met`,
    start: prose`From now until it is due; excludes ${code('date')}`,
    date: prose`The day it is due: ${code('2026-11-20')}`,
    when: prose`The condition that makes it due`,
    cost: prose`Money it costs`,
    done: prose`Whether it is done; ${code('no')} where left out`,
  },
};
