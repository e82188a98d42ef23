import { addMonths, monthAfter } from '../../lib/calendar.ts';
import { snakeCase } from '../../model/id.ts';
import type { HiringGroup, Role } from '../../model/profile/team.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { HiringReading, RoleReading, TeamReading } from '../../model/reading/team.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { readHiringCalendar, USUAL_SHARE } from '../hiring/calendar.ts';
import { type MonthlyValues, ROUNDING } from '../hiring/dates.ts';
import { hiringCalendarIds } from '../hiring/ids.ts';
import { walkHiring } from '../hiring/path.ts';
import { hiringAlong } from '../project/hiring.ts';
import { finish } from '../project/reading.ts';
import type { PlanPaths } from './spread.ts';

type Values = {
  readonly value: Evaluation['value'];
  readonly at: string;
  readonly path: MonthlyValues;
};

/** Who is there, who is needed now and at the next scale, whom to hire when, and how to work together. */
export const readTeam = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
  at: string,
  ahead: PlanPaths | undefined,
): TeamReading => {
  const { team } = profile;
  const { value } = today;
  if (team === undefined) return { roles: [], hiring: [], calendar: null, communication: null };
  const path =
    ahead === undefined
      ? walkHiring(profile, graph, today)
      : (ahead.hiring ??
        finish(hiringAlong(ahead.paths, hiringCalendarIds(profile, graph), USUAL_SHARE)));
  const values = { value, at, path };
  const pattern = team.patterns[value('team.communication') ?? Number.NaN];
  return {
    roles: team.roles.map((role) => readRole(role, values)),
    hiring: team.hiring.map((group) => readGroup(group, values)),
    calendar: readHiringCalendar({ profile, values: path, at, p: USUAL_SHARE }),
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

const readRole = (role: Role, { value, at, path }: Values): RoleReading => {
  const row = snakeCase(role.id);
  const nextNeed = value(`team.roles.${row}.next`);
  const scale = value('team.next_scale');
  const missing = value(`team.roles.${row}.missing`) ?? 0;
  const until = monthAfter(at, monthsToNextScale(value, path));
  return {
    id: role.id,
    name: role.name,
    have: value(`team.roles.${row}.have`) ?? null,
    need: value(`team.${row}`) ?? null,
    by: missing > 0 ? at.slice(0, 7) : null,
    next: scale === undefined ? null : { need: nextNeed ?? null, at: scale, by: until },
  };
};

/** The month of the path in which the scale is passed; beyond its end, at today's growth. */
const monthsToNextScale = (value: Evaluation['value'], path: MonthlyValues): number | null => {
  const scale = value('team.next_scale');
  for (let month = 1; month <= path.months; month++) {
    if (path.quantile('team.next_scale', month, USUAL_SHARE) !== scale) return month;
  }
  const months = value('team.months_to_next_scale');
  return months === undefined || months <= path.months ? null : Math.ceil(months - ROUNDING);
};

const readGroup = (
  group: HiringGroup,
  { value, at }: Pick<Values, 'value' | 'at'>,
): HiringReading => {
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
