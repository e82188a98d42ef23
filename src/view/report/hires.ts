import { type Prose, plural } from '../../lib/inline.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import type { ReportView } from './report-view.ts';
import { linked, said } from './shown.ts';

/** `2 × Engineering`, `3 agents` */
export const hireName = (view: ReportView, { role, name, people }: HireReading): Prose => {
  const { people: peopleOf, posts } = view.say.team;
  return name === null
    ? linked(view, role, [plural(people, posts[role as keyof typeof posts])])
    : peopleOf(said(view, name), people);
};
