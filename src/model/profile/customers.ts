import type { NumberForm } from '../number-form.ts';
import type { Place } from '../place.ts';
import type { Text } from '../text.ts';
import type { Rule } from './check-rule.ts';

/** What customers buy: a price a month, and how much of each resource it allows. */
export type PricePlan = Rule & {
  readonly id: string;
  readonly name: Text;
  /** Money a month; a plan without one is sold on request. */
  readonly price?: NumberForm;
  readonly listed: boolean;
  readonly limits: readonly ResourceLimit[];
  readonly rateLimit?: { readonly requests: NumberForm; readonly window: NumberForm };
  /** How many tenants one customer of the plan brings; it is then a plan for partners. */
  readonly tenants?: NumberForm;
  readonly place: Place;
};

/** `limit` is undefined where the plan allows as much as is wanted. */
export type ResourceLimit = { readonly resource: string; readonly limit?: NumberForm };

export type Customers = {
  /** Money a month for each tenant. */
  readonly cost?: NumberForm;
  /** The share of a price that is to be left of it. */
  readonly margin?: NumberForm;
  /** The share of a limit from which a tenant is near it. */
  readonly alert: NumberForm;
  /** Customers that are not listed one by one, by their plan. */
  readonly mix: readonly { readonly plan: string; readonly customers: NumberForm }[];
  readonly partners: readonly Partner[];
  readonly tenants: readonly Tenant[];
  /** Whether each tenant has a stack of its own, and what fills the names in it by default. */
  readonly ownStack: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
};

/** Who resells to tenants of its own. */
export type Partner = {
  readonly id: string;
  readonly name: Text;
  readonly plan?: string;
  /** Money a month; the price of its plan where left out. */
  readonly fee?: NumberForm;
  /** Tenants of it that are not listed one by one. */
  readonly tenants?: NumberForm;
  readonly place: Place;
};

export type Tenant = {
  readonly id: string;
  readonly name: Text;
  /** The plan that it has; the cheapest that fits where left out. */
  readonly plan?: string;
  readonly partner?: string;
  /** How many tenants the row stands for; one where left out. */
  readonly count?: NumberForm;
  readonly usage: readonly { readonly resource: string; readonly amount: NumberForm }[];
  /** Money a month of each, where it is not that of its plan. */
  readonly price?: NumberForm;
  /** Money a month for each, where it is not that of every tenant. */
  readonly cost?: NumberForm;
  /** What fills the names in its services. */
  readonly values: Readonly<Record<string, string>>;
  readonly place: Place;
};
