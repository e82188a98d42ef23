import { number } from './number.ts';
import { maybe } from './parts.ts';

/** Keys of whoever can be hired: a role, support agents, moderators. */
export const hiringTerms = {
  lead: maybe('From the decision to hire to the first day: `10 weeks`; months.', number),
  ramp: maybe('From the first day to full work: `6 weeks`; months.', number),
  salary: maybe('What one of them costs a month, before `team.charges`.', number),
};

export const staff = {
  have: maybe('People who do it today.', number),
  ...hiringTerms,
};
