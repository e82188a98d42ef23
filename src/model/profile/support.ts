import type { Formula, NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Staff } from './hiring-terms.ts';

export type Support = Staff & {
  readonly base: Formula;
  readonly ticketRate: NumberForm;
  readonly automation: NumberForm;
  readonly ticketsPerAgent: NumberForm;
  readonly minAgents: NumberForm;
  readonly responseTime?: NumberForm;
  readonly tiers: readonly SupportTier[];
  readonly place: Place;
};

export type SupportTier = {
  readonly id: string;
  readonly name: Text;
  readonly by?: Text;
  readonly handles: readonly Text[];
  /** The share of the tickets reaching the tier that it closes. */
  readonly resolution: NumberForm;
  readonly escalatesTo?: Text;
  readonly place: Place;
};
