import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { hiringPosts } from './posts.ts';

/** Every quantity that the hiring calendar reads, of those that the graph has. */
export const hiringCalendarIds = (profile: Profile, { quantities }: Graph): readonly string[] => {
  const known = new Set(quantities.map(({ id }) => id));
  const posts = hiringPosts(profile).flatMap(({ need, have, lead, ramp, pay }) => [
    need,
    have ?? need,
    lead,
    ramp,
    pay ?? need,
  ]);
  const groups = (profile.team?.hiring ?? []).flatMap(({ id }) =>
    ['due', 'end', 'earlier', 'earlier_weeks'].map(
      (column) => `team.hiring.${snakeCase(id)}.${column}`,
    ),
  );
  const team = ['lead', 'ramp', 'earlier', 'earlier_weeks', 'next_scale', 'payroll'].map(
    (id) => `team.${id}`,
  );
  return [...new Set([...team, ...posts, ...groups])].filter((id) => known.has(id));
};
