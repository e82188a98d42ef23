import { given } from '../../lib/given.ts';
import type { YamlNode } from '../../lib/yaml/node.ts';
import { sameId } from '../../model/id.ts';
import type { Place } from '../../model/place.ts';
import type { Earlier, HiredRole, HiringGroup, Role, Team } from '../../model/profile/team.ts';
import { child, itemsOf, nearIn, type Reading, report } from '../document/reading.ts';
import { stringOf, textOf } from '../document/scalar.ts';
import { placeOf } from '../document/yaml-file.ts';
import { checkId } from '../id.ts';
import { readCondition } from '../number/condition.ts';
import { requiredFormula } from '../number/formula.ts';
import { readHiringTerms } from './hiring-terms.ts';
import { listRows, mapRows, maybeNumberOf, numberOf, type Row } from './row.ts';
import { readPatterns } from './team-patterns.ts';

const RESERVED: ReadonlySet<string> = new Set([
  'total',
  'per_user',
  'headcount',
  'lead',
  'ramp',
  'charges',
  'payroll',
  'earlier',
]);
const PEOPLE = { unit: 'people', min: 0 };
const MONTHS = { unit: 'months', min: 0 };

/** Reads roles, hiring and ways of working. */
export const readTeam = (reading: Reading, node: YamlNode, place: Place): Team => {
  const own: Row = { id: 'team', node, place };
  const roles = mapRows(reading, child(node, 'roles'), { kind: 'row', reserved: RESERVED }).map(
    (row) => readRole(reading, row),
  );
  return {
    roles,
    base: requiredFormula(reading, child(node, 'base'), place),
    growth: requiredFormula(reading, child(node, 'growth'), place),
    hiring: listRows(reading, child(node, 'hiring')).map((row) => readHiring(reading, row, roles)),
    patterns: readPatterns(reading, child(node, 'communication')),
    place,
    ...given({
      lead: maybeNumberOf(reading, own, 'lead', MONTHS),
      ramp: maybeNumberOf(reading, own, 'ramp', MONTHS),
      charges: maybeNumberOf(reading, own, 'charges', { unit: 'share', min: 0 }),
      earlier: readEarlier(reading, own),
    }),
  };
};

const readRole = (reading: Reading, row: Row): Role => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  have: numberOf(reading, row, 'have', PEOPLE),
  need: numberOf(reading, row, 'need', PEOPLE),
  place: row.place,
  ...readHiringTerms(reading, row),
});

const readHiring = (reading: Reading, row: Row, roles: readonly Role[]): HiringGroup => ({
  id: row.id,
  name: textOf(reading, child(row.node, 'name')) ?? row.id,
  start: numberOf(reading, row, 'from', MONTHS, 0),
  end: numberOf(reading, row, 'to', MONTHS),
  roles: readHiredRoles(reading, child(row.node, 'roles'), roles),
  place: row.place,
  ...given({
    why: textOf(reading, child(row.node, 'why')),
    when: readCondition(reading, child(row.node, 'when')),
    earlier: readEarlier(reading, row),
  }),
});

/** A role by its id, named as the team names it; or one that the team does not have yet. */
const readHiredRoles = (
  reading: Reading,
  node: YamlNode | undefined,
  roles: readonly Role[],
): HiringGroup['roles'] => {
  const seen = new Map<string, Place>();
  return itemsOf(node).flatMap((item): HiredRole[] => {
    const idNode = item.kind === 'map' ? child(item, 'id') : item;
    const id = stringOf(idNode);
    if (id === undefined || idNode === undefined) return [];
    checkId(reading, id, placeOf(reading.file, idNode.span), { kind: 'row', seen });
    const known = roles.find((role) => sameId(role.id, id));
    const name = textOf(reading, child(item, 'name')) ?? known?.name ?? id;
    return [{ id, name, ...given({ of: readRoleOf(reading, child(item, 'of'), roles) }) }];
  });
};

/** The role of the team that somebody hired counts in. */
const readRoleOf = (
  reading: Reading,
  node: YamlNode | undefined,
  roles: readonly Role[],
): string | undefined => {
  const name = stringOf(node);
  if (name === undefined || node === undefined) return undefined;
  const known = roles.find((role) => sameId(role.id, name));
  if (known !== undefined) return known.id;
  const ids = roles.map((role) => role.id);
  report(reading, 'name_unknown', { name, near: nearIn(reading, name, ids) }, node.span);
  return undefined;
};

const readEarlier = (reading: Reading, row: Row): Earlier | undefined => {
  const node = child(row.node, 'earlier');
  const when = readCondition(reading, child(node, 'when'));
  if (node === undefined || when === undefined) return undefined;
  const by = numberOf(reading, { node, place: row.place }, 'by', { unit: 'weeks', min: 0 });
  return { when, by };
};
