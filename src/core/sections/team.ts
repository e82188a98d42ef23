import { snakeCase } from '../../model/id.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Role, Team } from '../../model/profile/team.ts';
import type { Profile } from '../../model/profile.ts';
import { following, inUnitOf } from './base-unit.ts';
import {
  type ContributedValue,
  type Contribution,
  type Section,
  template,
} from './contribution.ts';
import { contributeHiring } from './hiring.ts';
import { contributeTerms } from './hiring-terms.ts';

/** Who is there and who is needed at today's scale and at the next of the profile's own scales. */
export const contributeTeam: Section = (profile) => {
  const { team, places } = profile;
  if (team === undefined) return [];
  const place = places.team ?? team.place;
  return [
    ...team.roles.flatMap((role) => contributeRole(role, team, profile)),
    ...totals(team, place),
    ...totalNext(team, place),
    ...outlook(team, place),
    ...contributeHiring(team),
    ...pattern(team, place),
  ];
};

const contributeRole = (role: Role, team: Team, profile: Profile): Contribution[] => {
  const row = snakeCase(role.id);
  const { name: label, place } = role;
  const cell = (id: string, column: string, value: ContributedValue): Contribution => ({
    id,
    section: 'team',
    unit: 'people',
    label,
    value,
    place,
    cell: { table: 'team.roles', row, column },
  });
  const path = `team.roles.${row}`;
  const atNextScale = nextNeed(role.need, team);
  return [
    cell(`${path}.have`, 'have', role.have),
    cell(`${path}.need`, 'need', role.need),
    cell(`team.${row}`, 'needed', 'ceil(row.need)'),
    cell(`${path}.missing`, 'missing', `max(0, team.${row} - row.have)`),
    ...(atNextScale === undefined ? [] : [cell(`${path}.next`, 'next', atNextScale)]),
    ...contributeTerms(
      { prefix: path, need: `team.${row}`, have: `${path}.have`, terms: role },
      profile,
      (column, unit, value) => ({ ...cell(`${path}.${column}`, column, value), unit }),
    ),
  ];
};

/** A need that is a table by the team's base, read at the next scale. */
const nextNeed = (need: NumberForm, team: Team): NumberForm | undefined => {
  if (need.kind !== 'table' || need.by.text.trim() !== team.base.text.trim()) return undefined;
  return { ...need, by: { ...need.by, text: 'team.next_scale' } };
};

const totals = ({ roles }: Team, place: Team['place']): Contribution[] => {
  const of = { section: 'team', unit: 'people', place } as const;
  const sum = (column: string): string => (roles.length === 0 ? '0' : `sum(team.roles.${column})`);
  return [
    { ...of, id: 'team.headcount', value: sum('needed') },
    { ...of, id: 'team.have', value: sum('have') },
    { ...of, id: 'team.missing', value: sum('missing') },
  ];
};

/** Known only where each role says its need by the scale. */
const totalNext = (team: Team, place: Team['place']): Contribution[] => {
  const { roles } = team;
  if (roles.length === 0 || roles.some(({ need }) => nextNeed(need, team) === undefined)) return [];
  const value = 'sum(team.roles.next)';
  return [{ id: 'team.headcount_next', section: 'team', unit: 'people', value, place }];
};

/** Compound growth of the base: 10,000 at 11 % a month are 18,704 in 6 months, 34,985 in 12. */
const outlook = (
  { base, growth, roles, place: own }: Team,
  place: Team['place'],
): Contribution[] => {
  const counted = following(base, (unit) => unit, 'users');
  const points = new Set<number>();
  for (const { need } of roles) {
    if (need.kind !== 'table' || need.by.text.trim() !== base.text.trim()) continue;
    for (const { x } of need.points) if (typeof x === 'number') points.add(x);
  }
  const of = { section: 'team', place } as const;
  const operands = inUnitOf('share/month', { of: 'team', key: 'growth', formula: growth });
  const compound = (months: number): ContributedValue =>
    template(`base * (1 + growth) ^ ${months}`, { base, growth });
  const future: Contribution[] = [
    { ...of, ...counted, id: 'team.users_in_6_months', value: compound(6), operands },
    { ...of, ...counted, id: 'team.users_in_12_months', value: compound(12) },
  ];
  if (points.size === 0) return future;
  const scales = [...points].sort((a, b) => a - b).join(', ');
  const until = template('months_until(base, team.next_scale, growth)', { base, growth });
  return [
    ...future,
    {
      ...of,
      ...counted,
      id: 'team.next_scale',
      value: template(`next_point(base, ${scales})`, { base }),
      place: own,
    },
    { ...of, id: 'team.months_to_next_scale', unit: 'months', value: until },
  ];
};

const pattern = ({ patterns }: Team, place: Team['place']): Contribution[] => {
  if (patterns.length === 0) return [];
  const words = patterns.map(({ id }) => snakeCase(id));
  const limits = patterns.flatMap(({ id, name, upTo, place }): Contribution[] =>
    upTo === undefined
      ? []
      : [
          {
            id: `team.communication.${snakeCase(id)}.up_to`,
            section: 'team',
            unit: 'people',
            label: name,
            value: upTo,
            place,
          },
        ],
  );
  const value = words
    .slice(0, limits.length)
    .reduceRight(
      (rest, id, i) => `if(team.headcount <= team.communication.${id}.up_to, ${i}, ${rest})`,
      String(Math.min(limits.length, words.length - 1)),
    );
  const own = {
    id: 'team.communication',
    section: 'team',
    unit: 'ordinal',
    words,
    value,
    place,
  } as const;
  return [...limits, own];
};
