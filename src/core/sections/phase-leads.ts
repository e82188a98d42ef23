import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { NumberForm } from '../../model/number-form.ts';
import type { Condition, Phase } from '../../model/profile/phases.ts';
import type { Role, Team } from '../../model/profile/team.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made, type Section, type SectionReader } from './contribution.ts';
import { hiringIds } from './hiring-terms.ts';

/** Months that provisioning takes where a phase says nothing: an assumption, shown as such. */
const DEFAULT_PROVISIONING = 1;

/**
 * How long before a phase it has to be begun: to provision it, or to hire and bring in who is missing
 * on entering it, whichever takes longer. A phase from 100,000 users with 8 engineers needed and 4
 * there, at 1 month to provision, 2 to hire and 1 to learn: max(1, 2 + 1) = 3 months.
 */
export const contributePhaseLeads: Section = (profile, read) =>
  profile.phases.flatMap((phase, i) => (i === 0 ? [] : contributeLead(phase, i, profile, read)));

const contributeLead = (
  phase: Phase,
  index: number,
  profile: Profile,
  read: SectionReader,
): Contribution[] => {
  const prefix = `phases.${snakeCase(phase.id)}`;
  const of = (id: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `${prefix}.${id}`,
    section: 'phases',
    unit,
    label: phase.name,
    value,
    place: phase.place,
  });
  const own = phase.lead ?? made({ kind: 'number', value: DEFAULT_PROVISIONING });
  const { team } = profile;
  if (team === undefined || team.roles.length === 0) return [of('lead', 'months', own)];
  const scale = entryScale(phase, team, read);
  const needs = team.roles.map((role) => ({
    role,
    form: needOnEntry(role, { team, prefix, index, scaled: scale !== undefined }),
  }));
  const waits = needs.map(({ role, form }) => waitFor(role, form, prefix, profile));
  return [
    ...(scale === undefined ? [] : [of('scale', unitOf(team, read), made(scale))]),
    ...needs.flatMap(({ role, form }) =>
      form === undefined
        ? []
        : [{ ...of(`team.${snakeCase(role.id)}`, 'people', form), label: role.name }],
    ),
    of('lead.provisioning', 'months', own),
    of('lead.hiring', 'months', `max(0, ${waits.join(', ')})`),
    of('lead', 'months', `max(${prefix}.lead.provisioning, ${prefix}.lead.hiring)`),
  ];
};

const unitOf = ({ base }: Team, read: SectionReader): string =>
  read.unitOf(base.text.trim()) ?? 'users';

/** The base of the team where the phase begins: what it must reach, unless it is there already. */
const entryScale = (
  { enter }: Phase,
  { base }: Team,
  { parse }: SectionReader,
): Expression | undefined => {
  const metric = parse(base);
  if (enter === undefined || metric.kind !== 'ref') return undefined;
  const thresholds = needed(enter, parse).flatMap((leaf) => thresholdOf(leaf, metric.id));
  if (thresholds.length === 0) return undefined;
  return { kind: 'call', fn: 'max', args: [metric, ...thresholds] };
};

/** Conditions that must all hold; none where one of several suffices. */
const needed = (from: Condition, parse: SectionReader['parse']): Expression[] => {
  if (from.kind === 'leaf') return conjuncts(parse(from.formula));
  return from.kind === 'all' ? from.parts.flatMap((part) => needed(part, parse)) : [];
};

const conjuncts = (leaf: Expression): Expression[] =>
  leaf.kind === 'binary' && leaf.op === 'and'
    ? [...conjuncts(leaf.left), ...conjuncts(leaf.right)]
    : [leaf];

const thresholdOf = (leaf: Expression, metric: string): Expression[] => {
  if (leaf.kind !== 'binary') return [];
  const isMetric = (side: Expression): boolean => side.kind === 'ref' && side.id === metric;
  if (/^>=?$/.test(leaf.op) && isMetric(leaf.left)) return [leaf.right];
  return /^<=?$/.test(leaf.op) && isMetric(leaf.right) ? [leaf.left] : [];
};

/** A need by scale or by phase, read where the phase begins; none where it says nothing of either. */
const needOnEntry = (
  { need }: Role,
  at: {
    readonly team: Team;
    readonly prefix: string;
    readonly index: number;
    readonly scaled: boolean;
  },
): NumberForm | undefined => {
  if (need.kind !== 'table') return undefined;
  const by = need.by.text.trim();
  const reading = (text: string): NumberForm => ({ ...need, by: { ...need.by, text } });
  if (by === 'phase') return reading(String(at.index));
  return by === at.team.base.text.trim() && at.scaled ? reading(`${at.prefix}.scale`) : undefined;
};

const waitFor = (
  role: Role,
  form: NumberForm | undefined,
  prefix: string,
  profile: Profile,
): string => {
  const row = snakeCase(role.id);
  const path = `team.roles.${row}`;
  const { lead, ramp } = hiringIds({ prefix: path, terms: role }, profile);
  const need = form === undefined ? `team.${row}` : `ceil(${prefix}.team.${row})`;
  return `if(${need} > ${path}.have, ${lead} + ${ramp}, 0)`;
};
