import type { BindingLimit } from '../reading/customers.ts';

/** The facts of what is said about tenants and the plans that they buy. */
export type CustomerFacts = {
  /** Tenants that use more than any plan allows; `worst` names the limit that binds. */
  tenant_without_plan: TenantsBeyond;
  /** Tenants that use more than the plan they have allows. */
  tenant_over_limit: TenantsBeyond;
  tenant_near_limit: {
    readonly count: number;
    readonly alert: number;
    readonly worst: readonly {
      readonly tenant: string;
      readonly plan: string;
      readonly resource: string;
      readonly use: number;
    }[];
  };
  /** Tenants that do not say how much they use of something that a plan limits. */
  tenant_usage_missing: {
    readonly count: number;
    readonly tenants: readonly string[];
    readonly resources: readonly string[];
  };
  /** Tenants of a plan that is sold on request. */
  tenant_price_missing: {
    readonly count: number;
    readonly tenants: readonly string[];
    readonly plan: string;
  };
  /** A plan whose price does not cover what one customer of it costs. */
  plan_below_cost: {
    readonly plan: string;
    readonly price: number;
    readonly cost: number;
    readonly unit: string;
  };
};

type TenantsBeyond = {
  readonly count: number;
  readonly worst: readonly ({ readonly tenant: string } & BindingLimit)[];
};
