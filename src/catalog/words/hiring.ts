import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

/** Words of the hiring calendar. */
export type HiringWords = {
  readonly columns: Titles<'hire_by' | 'needed' | 'whom' | 'why'>;
  /** Whom a load asks for, where no role of the profile stands for them. */
  readonly posts: Titles<'support.agents' | 'moderation.moderators'>;
  readonly late: (month: Prose) => Prose;
  readonly more: (name: string, people: number) => Prose;
  readonly scale: (scale: Prose) => Prose;
  readonly need: string;
  readonly load: string;
  readonly earlier: (weeks: number) => Prose;
  /** Nobody has to be hired. */
  readonly nobody: (months: number) => Prose;
  /** How long it takes, by the team's own numbers or by those that are taken where it has none. */
  readonly times: (facts: {
    readonly lead: number;
    readonly ramp: number;
    readonly assumed: boolean;
  }) => Prose;
  /** In which share of the trials the calendar has enough people. */
  readonly enough: (share: number) => Prose;
  readonly haveUnknown: Prose;
  readonly payroll: (facts: {
    readonly now: Prose;
    readonly later: Prose;
    readonly month: Prose;
  }) => Prose;
};
