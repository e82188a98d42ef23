import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { HiringTerms } from './hiring-terms.ts';

export type Team = {
  readonly roles: readonly Role[];
  /** The metric whose growth the hiring follows. */
  readonly base: Formula;
  readonly growth: Formula;
  /** Months from decision to start, and from start to full work, where a role says nothing. */
  readonly lead?: NumberForm;
  readonly ramp?: NumberForm;
  /** What is paid on top of salaries, as a share of them. */
  readonly charges?: NumberForm;
  /** What brings every hire forward, by how many weeks. */
  readonly earlier?: Earlier;
  readonly hiring: readonly HiringGroup[];
  readonly patterns: readonly TeamPattern[];
  readonly place: Place;
};

export type Role = HiringTerms & {
  readonly id: string;
  readonly name: Text;
  readonly have: NumberForm;
  readonly need: NumberForm;
  readonly place: Place;
};

export type Earlier = { readonly when: Formula; readonly by: NumberForm };

/** People hired together, within a window of months from now. */
export type HiringGroup = {
  readonly id: string;
  readonly name: Text;
  readonly start: NumberForm;
  readonly end: NumberForm;
  readonly roles: readonly HiredRole[];
  readonly why?: Text;
  readonly when?: Formula;
  readonly earlier?: Earlier;
  readonly place: Place;
};

/** One who is hired; `of` is the role of the team among whose people they count from then on. */
export type HiredRole = { readonly id: string; readonly name: Text; readonly of?: string };

/** How a team of at most `upTo` people works together; the last pattern has no limit. */
export type TeamPattern = {
  readonly id: string;
  readonly name: Text;
  readonly upTo?: NumberForm;
  readonly practices: readonly Text[];
  readonly decisions?: Text;
  readonly information?: Text;
  readonly place: Place;
};
