import { type Prose, plural } from '../../lib/inline.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import type { ReportView } from './report-view.ts';
import { said } from './shown.ts';

/** Hires in their order, those that are decided and needed together as one. */
export const together = (hires: readonly HireReading[]): HireReading[][] => {
  const rows = new Map<string, HireReading[]>();
  for (const hire of hires) {
    const { hire_by, needed, reason, scale, group } = hire;
    const key = JSON.stringify([hire_by, needed, reason, scale, group?.id]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [hire]);
    else row.push(hire);
  }
  return [...rows.values()];
};

/** `2 × Engineering`, `3 agents` */
export const hireName = (view: ReportView, { role, name, people }: HireReading): Prose => {
  const { people: peopleOf, posts } = view.say.team;
  return name === null
    ? [plural(people, posts[role as keyof typeof posts])]
    : peopleOf(said(view, name), people);
};
