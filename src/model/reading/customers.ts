import type { Text } from '../text.ts';

type Known = number | null;

/** A price plan with what it allows; numbers are null where they are unknown. */
export type PlanReading = {
  readonly id: string;
  readonly name: Text;
  readonly listed: boolean;
  /** Money a month. */
  readonly price: Known;
  readonly limits: readonly LimitReading[];
  readonly rateLimit: { readonly requests: Known; readonly minutes: Known } | null;
  /** How many tenants a partner brings; null for a plan of single tenants. */
  readonly tenants: Known;
  /** Null where the profile knows of no customers or of no costs. */
  readonly customers: Known;
  readonly revenue: Known;
  readonly cost: Known;
  readonly profit: Known;
  readonly unitCost: Known;
  readonly margin: Known;
};

export type LimitReading = {
  readonly resource: string;
  readonly unit: string;
  readonly limit: Known;
  readonly unlimited: boolean;
};

export type TenantReading = {
  readonly id: string;
  readonly name: Text;
  readonly partner: string | null;
  readonly count: Known;
  /** The id of its plan; null where none fits, or that is unknown. */
  readonly plan: string | null;
  /** The share of the limit that is nearest, and whose limit that is. */
  readonly use: Known;
  readonly resource: string | null;
  readonly near: boolean | null;
  /** What rules out every plan, or what is over the limit of its own. */
  readonly binding: readonly BindingLimit[];
  /** Resources whose usage is unknown. */
  readonly missing: readonly string[];
  readonly revenue: Known;
  readonly cost: Known;
  readonly profit: Known;
};

/** Usage above what a plan allows. */
export type BindingLimit = {
  readonly plan: string;
  readonly resource: string;
  readonly unit: string;
  readonly usage: number;
  readonly limit: number;
};

export type PartnerReading = {
  readonly id: string;
  readonly name: Text;
  readonly plan: string | null;
  readonly tenants: Known;
  readonly revenue: Known;
  readonly cost: Known;
  readonly profit: Known;
};

export type CustomersReading = {
  readonly count: Known;
  readonly tenants: Known;
  readonly revenue: Known;
  readonly cost: Known;
  readonly profit: Known;
  /** Of one tenant: what it costs, the margin aimed at, and the price that leaves it. */
  readonly unit: { readonly cost: Known; readonly margin: Known; readonly price: Known };
  readonly alert: Known;
  readonly perTenant: readonly TenantReading[];
  readonly perPartner: readonly PartnerReading[];
};
