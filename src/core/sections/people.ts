import { snakeCase } from '../../model/id.ts';
import type { Staff } from '../../model/profile/hiring-terms.ts';
import type { Profile } from '../../model/profile.ts';
import { type Contribution, made, type Section, template } from './contribution.ts';
import { contributeTerms } from './hiring-terms.ts';

/** Months that hiring takes where a profile says nothing: assumptions, shown as such. */
const DEFAULT_LEAD = 2;
const DEFAULT_RAMP = 1;

/** How long hiring takes, support agents and moderators as people to hire, and what all are paid. */
export const contributePeople: Section = (profile) => [
  ...contributeTimes(profile),
  ...contributeStaff('support', 'agents', profile),
  ...contributeStaff('moderation', 'moderators', profile),
  ...contributePayroll(profile),
];

const placeOf = ({ team, support, moderation }: Profile) => (team ?? support ?? moderation)?.place;

/** Four weeks are 28 ÷ 30 of a month. */
const contributeTimes = (profile: Profile): Contribution[] => {
  const place = placeOf(profile);
  if (place === undefined) return [];
  const { lead, ramp, charges, earlier } = profile.team ?? {};
  const of = (id: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `team.${id}`,
    section: 'team',
    unit,
    value,
    place,
  });
  return [
    of('lead', 'months', lead ?? made({ kind: 'number', value: DEFAULT_LEAD })),
    of('ramp', 'months', ramp ?? made({ kind: 'number', value: DEFAULT_RAMP })),
    ...(charges === undefined ? [] : [of('charges', 'share', charges)]),
    ...(earlier === undefined
      ? []
      : [
          of('earlier_by', 'weeks', earlier.by),
          of(
            'earlier_weeks',
            'weeks',
            template('if(when, team.earlier_by, 0)', { when: earlier.when }),
          ),
          of('earlier', 'months', 'team.earlier_weeks * 7 / 30'),
        ]),
  ];
};

const contributeStaff = (
  section: 'support' | 'moderation',
  unit: string,
  profile: Profile,
): Contribution[] => {
  const staff: (Staff & { readonly place: Contribution['place'] }) | undefined = profile[section];
  if (staff === undefined) return [];
  const of = (column: string, unit: string, value: Contribution['value']): Contribution => ({
    id: `${section}.${column}`,
    section,
    unit,
    value,
    place: staff.place,
  });
  const have = staff.have === undefined ? {} : { have: `${section}.have` };
  const post = { prefix: section, need: `${section}.${unit}`, terms: staff, ...have };
  return [
    ...(staff.have === undefined ? [] : [of('have', unit, staff.have)]),
    ...contributeTerms(post, profile, of),
  ];
};

/** Of those whose salary is given: 4 × 10,000 + 2 × 3,000 = 46,000 a month. */
const contributePayroll = (profile: Profile): Contribution[] => {
  const place = placeOf(profile);
  const parts = payrollParts(profile);
  if (place === undefined || parts.length === 0) return [];
  const unit = `${profile.project.currency}/month`;
  return [{ id: 'team.payroll', section: 'team', unit, value: parts.join(' + '), place }];
};

const payrollParts = ({ team, support, moderation }: Profile): string[] => [
  ...(team?.roles.some(({ salary }) => salary !== undefined) ? ['sum(team.roles.payroll)'] : []),
  ...(support?.salary === undefined ? [] : ['support.payroll']),
  ...(moderation?.salary === undefined ? [] : ['moderation.payroll']),
];

const OWN_NAMES = /(^|_)(people|payroll|salar(y|ies)|wages|staff|team)(_|$)/;
const OWN_FORMULAS = /payroll|salary|support\.agents|moderation\.moderators|team\./;

/**
 * Whether salaries are counted as `costs.people`: where some are given and no item of cost pays
 * people already, by its name or group, for each agent, moderator or head, or by a formula. An item of 0
 * pays nobody: it is a place that is kept, and no reason to leave salaries of 46,000 out.
 */
export const paysSalaries = (profile: Profile): boolean =>
  profile.costs.length > 0 &&
  payrollParts(profile).length > 0 &&
  !profile.costs.some(({ id, group, per, amount }) => {
    const nothing = amount.kind === 'constant' && amount.value === 0;
    // Under its own name there is room for one of them.
    if (nothing && snakeCase(id) !== 'people') return false;
    const names = [id, group].map((name) => name.toLowerCase().replaceAll('-', '_'));
    const formulas = [per?.text ?? '', amount.kind === 'formula' ? amount.formula.text : ''];
    return (
      names.some((name) => OWN_NAMES.test(name)) ||
      formulas.some((formula) => OWN_FORMULAS.test(formula))
    );
  });
