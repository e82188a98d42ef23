import type { Text } from '../text.ts';
import type { HiringCalendar } from './hiring-calendar.ts';

export type RoleReading = {
  readonly id: string;
  readonly name: Text;
  readonly have: number | null;
  readonly need: number | null;
  /** Month by which the need has to be filled; null where nobody is missing. */
  readonly by: string | null;
  /** Need at the next scale of the profile, and the month in which growth gets there. */
  readonly next: {
    readonly need: number | null;
    readonly at: number | null;
    readonly by: string | null;
  } | null;
};

export type HiringReading = {
  readonly id: string;
  readonly name: Text;
  readonly due: boolean | null;
  /** Days between which these people start. */
  readonly from: string | null;
  readonly to: string | null;
  /** Months by which fast growth brings it forward; 0 when it does not. */
  readonly earlier: number | null;
  readonly roles: readonly { readonly id: string; readonly name: Text }[];
  readonly why?: Text;
};

export type TeamReading = {
  readonly roles: readonly RoleReading[];
  readonly hiring: readonly HiringReading[];
  /** Month by month, whom windows, scales and loads ask for; null without a team. */
  readonly calendar: HiringCalendar | null;
  readonly communication: {
    readonly id: string;
    readonly name: Text;
    readonly practices: readonly Text[];
    readonly decisions?: Text;
    readonly information?: Text;
  } | null;
};
