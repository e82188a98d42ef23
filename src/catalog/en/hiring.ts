import { chance, code, plain, plural, prose } from '../../lib/inline.ts';
import type { HiringWords } from '../words/hiring.ts';

const MONTHS = { one: 'month', other: 'months' };

/** English words of the hiring calendar. */
export const hiring: HiringWords = {
  columns: { hire_by: 'Decide by', needed: 'Needed', whom: 'Whom', why: 'Why' },
  posts: { 'support.agents': 'Support agents', 'moderation.moderators': 'Moderators' },
  late: (month) => prose`${month} (late)`,
  more: (name, people) => prose`${name} +${plain(people)}`,
  scale: (scale) => prose`at ${scale}`,
  need: 'growing need',
  load: 'load',
  earlier: (weeks) => prose`${plural(weeks, { one: 'week', other: 'weeks' })} earlier`,
  nobody: (months) =>
    months === 0
      ? prose`Nobody has to be hired`
      : prose`Nobody has to be hired in ${plural(months, MONTHS)}`,
  times: ({ lead, ramp, assumed }) =>
    prose`From decision to first day: ${plural(lead, MONTHS)}; from there to full work: ${plural(ramp, MONTHS)}${
      assumed ? prose`. Both are assumed: give ${code('team.lead')} and ${code('team.ramp')}` : []
    }`,
  enough: (share) =>
    prose`Enough people in ${chance(share)} of the trials, so more than the middle course asks for`,
  haveUnknown: prose`The profile does not say how many agents and moderators are there: those needed today are taken to be`,
  payroll: ({ now, later, month }) => prose`Payroll: ${now} today, ${later} in ${month}`,
};
