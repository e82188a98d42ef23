import type { PluralForms, Prose } from '../../../lib/inline.ts';
import type { Titles } from '../titles.ts';
import type { ChartTitle } from './chart-title.ts';

export type TeamSectionWords = {
  readonly intro: (facts: { readonly have: number; readonly need: number }) => Prose;
  readonly next: (scale: Prose, by: Prose | undefined) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<
    'role' | 'have' | 'need' | 'next' | 'by' | 'decide' | 'start' | 'whom' | 'why'
  >;
  readonly total: string;
  readonly growth: ChartTitle;
  /** How many people are needed at the end of the months, and between what. */
  readonly later: (facts: {
    readonly month: Prose;
    readonly people: Prose;
    readonly range: Prose | undefined;
  }) => Prose;
  readonly support: (facts: {
    readonly tickets: Prose | undefined;
    readonly agents: Prose | undefined;
    readonly later: Prose | undefined;
    /** In which nine cases of ten lie then. */
    readonly range: Prose | undefined;
    readonly month: Prose;
  }) => Prose;
  readonly supportTitle: string;
  readonly calendar: string;
  readonly calendarIntro: (facts: {
    readonly count: number;
    readonly people: number;
    /** Of them, those whom the load asks for. */
    readonly byLoad: number;
    readonly first: Prose;
    readonly months: number;
  }) => Prose;
  readonly calendarChart: ChartTitle;
  readonly calendarCaption: Prose;
  readonly span: string;
  readonly end: string;
  readonly late: string;
  readonly more: (count: number) => Prose;
  readonly lead: (facts: {
    readonly lead: number;
    readonly ramp: number;
    readonly assumed: boolean;
    /** By how many weeks fast growth brings hires forward; 0 where it does not. */
    readonly weeks: number;
    /** Some hires have dates of their own, which are those of the first day. */
    readonly dated: boolean;
  }) => Prose;
  readonly haveUnknown: Prose;
  readonly payroll: (now: Prose, later: Prose, month: Prose) => Prose;
  readonly reasons: Titles<'load' | 'need'> & { readonly scale: (scale: Prose) => Prose };
  /** Hires with a date of their own and steps by scale may be of the same people. */
  readonly overlap: Prose;
  /** People who are hired for a field of work. */
  readonly field: (name: string, count: number) => Prose;
  readonly people: (name: string, count: number) => Prose;
  /** Whom a load asks for, where no role of the profile stands for them. */
  readonly posts: Readonly<Record<'support.agents' | 'moderation.moderators', PluralForms>>;
  readonly working: string;
  readonly pattern: (name: string) => Prose;
  readonly decisions: (how: string) => Prose;
  readonly information: (how: string) => Prose;
};

export type InfrastructureWords = {
  readonly intro: (facts: {
    readonly now: number;
    readonly next: number | undefined;
    readonly phase: string | undefined;
  }) => Prose;
  readonly caption: Prose;
  readonly columns: Titles<'service' | 'now' | 'next' | 'total' | 'what' | 'missing' | 'needed'>;
  readonly hosts: (facts: {
    readonly fits: boolean | null;
    readonly on: string;
    readonly phase: string;
    readonly cost: Prose | undefined;
  }) => Prose;
  readonly pools: string;
  readonly pool: (facts: {
    readonly name: string;
    readonly demand: Prose;
    readonly capacity: Prose | undefined;
    readonly used: Prose | undefined;
    readonly short: boolean;
  }) => Prose;
  readonly poolCaption: (name: string) => Prose;
  readonly poolRows: Titles<
    'active' | 'spares' | 'warming' | 'units' | 'capacity' | 'utilisation' | 'chance'
  >;
  readonly poolChart: ChartTitle;
  readonly used: (share: Prose) => Prose;
  readonly nowWith: (name: string) => Prose;
  readonly neededWith: (name: string) => Prose;
  readonly limit: string;
  readonly alert: string;
  readonly degraded: (hours: Prose, capacity: Prose, backlog: Prose | undefined) => Prose;
};
