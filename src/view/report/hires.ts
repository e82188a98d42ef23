import { type Prose, plural } from '../../lib/inline.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import type { ReportView } from './report-view.ts';
import { linked, said } from './shown.ts';

/** `2 × Engineer`, `3 agents`; what grows by its scale is a field of work: `Engineering (2 people)`. */
export const hireName = (view: ReportView, { role, name, people, reason }: HireReading): Prose => {
  const { people: peopleOf, field: fieldOf, posts } = view.say.team;
  if (name === null) return linked(view, role, [plural(people, posts[role as keyof typeof posts])]);
  return reason === 'scale'
    ? fieldOf(said(view, name), people)
    : peopleOf(said(view, name), people);
};
