import type { Text } from '../text.ts';

/** Whom to hire, and when to decide it, over some months from today. */
export type HiringCalendar = {
  /** How far ahead. */
  readonly months: number;
  /** Months from decision to first day, and from there to full work, where a role says nothing. */
  readonly lead: number | null;
  readonly ramp: number | null;
  /** Whether the profile says neither of them. */
  readonly assumed: boolean;
  /** The share of trials in which enough are there (0.8); null along the one path of point values. */
  readonly enough: number | null;
  /** Soonest decision first. */
  readonly hires: readonly HireReading[];
  /** What those cost who are there or needed, month by month, in the middle of the trials; empty where no salary is given. */
  readonly payroll: readonly { readonly month: string; readonly amount: number | null }[];
};

export type HireReading = {
  /** The role of the profile, `support.agents` or `moderation.moderators`. */
  readonly role: string;
  /** From the profile; null for agents and moderators. */
  readonly name: Text | null;
  readonly people: number;
  /** Who are there; null where nobody knows, and those needed today are taken to be. */
  readonly have: number | null;
  /** People of the role who are needed from then on; null for a role that the team does not count. */
  readonly total: number | null;
  /** Month in which they are to work fully; of a window, in which they start at the latest. */
  readonly needed: string;
  /** Month in which to decide, never before today; null where the time to hire is unknown. */
  readonly hire_by: string | null;
  /** That it had to be decided before today. */
  readonly late: boolean;
  readonly reason: 'scale' | 'window' | 'load';
  /** The scale that asks for them, in the unit of the team's base. */
  readonly scale: number | null;
  /** The hiring group whose window it is. */
  readonly group: { readonly id: string; readonly name: Text } | null;
  /** Months by which fast growth brings the decision forward; 0 where it does not. */
  readonly earlier: number;
  readonly earlier_weeks: number;
  /** Money a month that they add; null where no salary is given. */
  readonly payroll: number | null;
};
