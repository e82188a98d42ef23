import type { HiringTerms } from '../../model/profile/hiring-terms.ts';
import type { Profile } from '../../model/profile.ts';
import type { Contribution } from './contribution.ts';

/** Whoever can be hired: where their numbers stand, and which quantities say who is needed and there. */
export type Post = {
  /** `team.roles.design`, `support`. */
  readonly prefix: string;
  readonly need: string;
  /** Left out where nobody knows who is there. */
  readonly have?: string;
  readonly terms: HiringTerms;
};

type Of = (column: string, unit: string, value: Contribution['value']) => Contribution;

/**
 * What a post says of its hiring, and what follows: the payroll of those who are there or needed,
 * whichever are more (a product that needs 3 at 10,000 a month and has 2 pays 30,000), the first
 * month in which somebody is missing, and the month in which to decide: that month less the time to
 * hire, the time to learn, and what fast growth brings it forward. Month 12 − 2 − 1 is month 9.
 */
export const contributeTerms = (post: Post, profile: Profile, of: Of): Contribution[] => {
  const { prefix, need, have, terms } = post;
  const ids = hiringIds(post, profile);
  const money = `${profile.project.currency}/month`;
  const people = have === undefined ? need : `max(${have}, ${need})`;
  const earlier = profile.team?.earlier === undefined ? '' : ' - team.earlier';
  const decided = `${prefix}.first_short - ${ids.lead} - ${ids.ramp}${earlier}`;
  return [
    ...(terms.lead === undefined ? [] : [of('lead', 'months', terms.lead)]),
    ...(terms.ramp === undefined ? [] : [of('ramp', 'months', terms.ramp)]),
    ...(terms.salary === undefined ? [] : [of('salary', money, terms.salary)]),
    ...(ids.pay === undefined || ids.pay === `${prefix}.salary`
      ? []
      : [of('pay', money, `${prefix}.salary * (1 + team.charges)`)]),
    ...(ids.pay === undefined ? [] : [of('payroll', money, `${people} * ${ids.pay}`)]),
    ...(have === undefined
      ? []
      : [
          of('first_short', 'months', `first_month(${need} > ${have})`),
          of('hire_by', 'months', `max(0, ${decided})`),
        ]),
  ];
};

/** The quantities that hold for a post: its own, or those of the team. */
export const hiringIds = (
  { prefix, terms }: Pick<Post, 'prefix' | 'terms'>,
  { team }: Profile,
): { readonly lead: string; readonly ramp: string; readonly pay?: string } => ({
  lead: terms.lead === undefined ? 'team.lead' : `${prefix}.lead`,
  ramp: terms.ramp === undefined ? 'team.ramp' : `${prefix}.ramp`,
  ...(terms.salary === undefined
    ? {}
    : { pay: team?.charges === undefined ? `${prefix}.salary` : `${prefix}.pay` }),
});
