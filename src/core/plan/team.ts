import { addMonths } from '../../lib/calendar.ts';
import { snakeCase } from '../../model/id.ts';
import type { HiringGroup, Role } from '../../model/profile/team.ts';
import type { Profile } from '../../model/profile.ts';
import type { HiringReading, RoleReading, TeamReading } from '../../model/reading/team.ts';
import type { Evaluation } from '../graph/evaluate.ts';

type Values = { readonly value: Evaluation['value']; readonly at: string };

/** Who is there, who is needed now and at the next scale, whom to hire when, and how to work together. */
export const readTeam = ({ team }: Profile, { value }: Evaluation, at: string): TeamReading => {
  if (team === undefined) return { roles: [], hiring: [], communication: null };
  const values = { value, at };
  const pattern = team.patterns[value('team.communication') ?? Number.NaN];
  return {
    roles: team.roles.map((role) => readRole(role, values)),
    hiring: team.hiring.map((group) => readGroup(group, values)),
    communication: pattern === undefined ? null : withoutPlace(pattern),
  };
};

const withoutPlace = ({
  id,
  name,
  practices,
  decisions,
  information,
}: NonNullable<Profile['team']>['patterns'][number]): TeamReading['communication'] => ({
  id,
  name,
  practices,
  ...(decisions === undefined ? {} : { decisions }),
  ...(information === undefined ? {} : { information }),
});

const monthAfter = (at: string, months: number | undefined): string | null =>
  months === undefined ? null : (addMonths(at, months)?.slice(0, 7) ?? null);

const readRole = (role: Role, { value, at }: Values): RoleReading => {
  const row = snakeCase(role.id);
  const nextNeed = value(`team.roles.${row}.next`);
  const scale = value('team.next_scale');
  const missing = value(`team.roles.${row}.missing`) ?? 0;
  const until = monthAfter(at, value('team.months_to_next_scale'));
  return {
    id: role.id,
    name: role.name,
    have: value(`team.roles.${row}.have`) ?? null,
    need: value(`team.${row}`) ?? null,
    by: missing > 0 ? at.slice(0, 7) : null,
    next: scale === undefined ? null : { need: nextNeed ?? null, at: scale, by: until },
  };
};

const readGroup = (group: HiringGroup, { value, at }: Values): HiringReading => {
  const of = (column: string): number | undefined =>
    value(`team.hiring.${snakeCase(group.id)}.${column}`);
  const due = of('due');
  const dayAfter = (months: number | undefined): string | null =>
    months === undefined ? null : (addMonths(at, months) ?? null);
  return {
    id: group.id,
    name: group.name,
    due: due === undefined ? null : due !== 0,
    from: dayAfter(of('start')),
    to: dayAfter(of('end')),
    earlier: of('earlier') ?? null,
    roles: group.roles,
    ...(group.why === undefined ? {} : { why: group.why }),
  };
};
