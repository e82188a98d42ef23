import { sameId, snakeCase } from '../../model/id.ts';
import type { HiringGroup } from '../../model/profile/team.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import { type DatedHire, datedHire, type HiringOf } from './dates.ts';
import { hiringPosts } from './posts.ts';

/** A hire by a window, and the months from today until it has to have happened. */
export type WindowHire = DatedHire & {
  readonly needed: number;
  /** The role of the team that they count in. */
  readonly of: string;
};

/**
 * The people of each hiring group that falls due, one of each role, by the end of its window. A
 * window opens in the month in which its condition first holds: "6 to 12 months" of one that holds
 * from month 3 on ends in month 15.
 */
export const hireByWindows = (of: HiringOf): WindowHire[] => {
  const posts = hiringPosts(of.profile);
  return (of.profile.team?.hiring ?? []).flatMap((group) => {
    const needed = endOf(group, of);
    if (needed === undefined) return [];
    return group.roles.map(({ id, name, of: role = id }): WindowHire => {
      const known = posts.find((post) => sameId(post.id, role));
      // Of a role within another they have its terms, and a name of their own.
      const post = known === undefined ? { id, name, lead: 'team.lead' } : { ...known, id, name };
      const when = { needed, before: 0 };
      const facts = { people: 1, have: null, total: null, reason: 'window', scale: null } as const;
      const own = { group: { id: group.id, name: group.name }, ...earlierOf(group, of) };
      return { ...datedHire(post, of, when, { ...facts, ...own }), needed, of: known?.id ?? id };
    });
  });
};

const earlierOf = (
  { id }: HiringGroup,
  { values, p }: HiringOf,
): Pick<HireReading, 'earlier' | 'earlier_weeks'> => {
  const today = (column: string): number =>
    values.quantile(`team.hiring.${snakeCase(id)}.${column}`, 0, p) ?? 0;
  return { earlier: today('earlier'), earlier_weeks: today('earlier_weeks') };
};

/** Growth that turns fast on the way brings the end forward from then on, not before. */
const endOf = (group: HiringGroup, { values, p }: HiringOf): number | undefined => {
  const id = `team.hiring.${snakeCase(group.id)}`;
  let due: number | undefined;
  let end: number | undefined;
  for (let month = 0; month <= values.months; month++) {
    if (due === undefined && (values.quantile(`${id}.due`, month, p) ?? 0) > 0) due = month;
    // The earlier end is the careful one.
    const to = due === undefined ? undefined : values.quantile(`${id}.end`, month, 1 - p);
    if (due === undefined || to === undefined) continue;
    end = Math.min(end ?? Number.POSITIVE_INFINITY, Math.max(month, due + to));
  }
  return end;
};
