import { snakeCase } from '../../model/id.ts';
import type { Role } from '../../model/profile/team.ts';
import type { Profile } from '../../model/profile.ts';
import type { HireReading } from '../../model/reading/hiring-calendar.ts';
import type { Text } from '../../model/text.ts';
import { hiringIds } from '../sections/hiring-terms.ts';

/** Whoever is hired as they are needed, with the ids of the quantities that say so. */
export type HiringPost = {
  readonly id: string;
  readonly name: Text | null;
  readonly need: string;
  readonly have?: string;
  readonly lead: string;
  readonly ramp: string;
  /** What one of them costs a month. */
  readonly pay?: string;
  readonly reason: Exclude<HireReading['reason'], 'window'>;
  /** That a table by the team's base says who is needed. */
  readonly byScale: boolean;
};

/** The roles of the team, then agents and moderators where no role stands for them. */
export const hiringPosts = (profile: Profile): readonly HiringPost[] => {
  const roles = (profile.team?.roles ?? []).map((role) => postOfRole(role, profile));
  const staff = LOADS.flatMap(({ section, need }) => {
    const terms = profile[section];
    if (terms === undefined || standsFor(profile, need)) return [];
    const have = terms.have === undefined ? {} : { have: `${section}.have` };
    const ids = hiringIds({ prefix: section, terms }, profile);
    return [
      { id: need, name: null, need, ...have, ...ids, reason: 'load', byScale: false } as const,
    ];
  });
  return [...roles, ...staff];
};

/** Whose work is a load: tickets, items to moderate. */
const LOADS = [
  { section: 'support', need: 'support.agents' },
  { section: 'moderation', need: 'moderation.moderators' },
] as const;

const standsFor = ({ team }: Profile, need: string): boolean =>
  team?.roles.some((role) => needText(role).includes(need)) === true;

const needText = ({ need }: Role): string => (need.kind === 'formula' ? need.formula.text : '');

const postOfRole = (role: Role, profile: Profile): HiringPost => {
  const row = snakeCase(role.id);
  const prefix = `team.roles.${row}`;
  const loaded = LOADS.some(({ need }) => needText(role).includes(need));
  const { need } = role;
  return {
    id: role.id,
    name: role.name,
    need: `team.${row}`,
    have: `${prefix}.have`,
    ...hiringIds({ prefix, terms: role }, profile),
    reason: loaded ? 'load' : 'scale',
    byScale: need.kind === 'table' && need.by.text.trim() === profile.team?.base.text.trim(),
  };
};
