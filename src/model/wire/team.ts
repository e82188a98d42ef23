import * as z from 'zod/mini';
import { hiringTerms } from './hiring-terms.ts';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, rows, text, texts } from './parts.ts';

const role = map({
  name: about('The name of the role.', text),
  have: about('People who do it today.', number),
  need: about('People who are needed.', number),
  ...hiringTerms,
});

const hiredRole: z.ZodMiniType = z.union(
  [
    z.string(),
    map({
      id: about('Short name in kebab-case or snake_case.', id),
      name: about('The name of the role.', text),
      of: maybe('The role of the team among whose people they count.', id),
    }),
  ],
  { error: 'id' },
);

const earlier = map({
  when: about('The condition that brings it forward.', formula),
  by: about('By how many weeks.', number),
});

const hiring = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: about('The name of the group.', text),
  from: maybe('Months from now at the earliest; 0 where left out.', number),
  to: about('Months from now at the latest.', number),
  roles: about('The roles hired: ids, or `{id, name}`.', list(hiredRole)),
  why: maybe('The reason, in words.', text),
  when: maybe('The condition that makes the group due.', formula),
  earlier: maybe('What brings it forward.', earlier),
});

const pattern = map({
  id: about('Short name in kebab-case or snake_case.', id),
  name: about('The name of the pattern.', text),
  up_to: maybe('The largest team it works for; only the last has no limit.', number),
  practices: maybe('What such a team does.', texts),
  decisions: maybe('How it decides.', text),
  information: maybe('How knowledge travels.', text),
});

export const team: z.ZodMiniType = map({
  base: about('The metric whose growth the hiring follows: `mau`.', formula),
  growth: about('Its growth a month: `growth.mau`.', formula),
  lead: maybe('From the decision to hire to the first day; 2 months where left out.', number),
  ramp: maybe('From the first day to full work; 1 month where left out.', number),
  charges: maybe('What is paid on top of each salary, as a share of it.', number),
  earlier: maybe('What brings every hire by scale or load forward.', earlier),
  roles: about('Who is in the team, by role.', rows(role)),
  hiring: maybe('Groups of people hired together, soonest first.', list(hiring)),
  communication: maybe('How teams of growing size work together.', list(pattern)),
});
