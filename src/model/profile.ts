import type { Formula, NumberForm } from './number-form.ts';
import type { Place } from './place.ts';
import type { Alert } from './profile/alerts.ts';
import type { AuditRules } from './profile/audit.ts';
import type { Budget } from './profile/budgets.ts';
import type { Claim } from './profile/claims.ts';
import type { CostItem } from './profile/costs.ts';
import type { Customers, PricePlan } from './profile/customers.ts';
import type { Economics } from './profile/economics.ts';
import type { KubernetesSettings } from './profile/kubernetes.ts';
import type { LoadTest } from './profile/load-tests.ts';
import type { Metric } from './profile/metrics.ts';
import type { Moderation } from './profile/moderation.ts';
import type { Operation } from './profile/operations.ts';
import type { Optimisation } from './profile/optimisations.ts';
import type { Patches } from './profile/patches.ts';
import type { Phase } from './profile/phases.ts';
import type { Pool } from './profile/pools.ts';
import type { DefinedQuantity } from './profile/quantities.ts';
import type { Readiness } from './profile/readiness.ts';
import type { RevenueStream } from './profile/revenue.ts';
import type { Risk } from './profile/risks.ts';
import type { RoadmapItem } from './profile/roadmap.ts';
import type { Scenario } from './profile/scenarios.ts';
import type { Host, Service } from './profile/services.ts';
import type { Slo } from './profile/slos.ts';
import type { Sources } from './profile/sources.ts';
import type { Support } from './profile/support.ts';
import type { Team } from './profile/team.ts';
import type { Locale, Text } from './text.ts';

/** A profile as it was read: every number with its place, formulas still text. */
export type Profile = {
  readonly file: string;
  readonly project: Project;
  readonly metrics: readonly Metric[];
  readonly sources?: Sources;
  readonly kubernetes?: KubernetesSettings;
  readonly patches?: Patches;
  readonly quantities: readonly DefinedQuantity[];
  readonly phases: readonly Phase[];
  readonly slos: readonly Slo[];
  readonly costs: readonly CostItem[];
  readonly optimisations: readonly Optimisation[];
  readonly revenue: readonly RevenueStream[];
  readonly economics?: Economics;
  readonly scenarios: readonly Scenario[];
  readonly roadmap: readonly RoadmapItem[];
  readonly pools: readonly Pool[];
  readonly readiness?: Readiness;
  readonly risks: readonly Risk[];
  readonly alerts: readonly Alert[];
  readonly loadTests: readonly LoadTest[];
  readonly support?: Support;
  readonly moderation?: Moderation;
  readonly team?: Team;
  readonly services: readonly Service[];
  readonly hosts: readonly Host[];
  readonly operations: readonly Operation[];
  readonly budgets: readonly Budget[];
  readonly claims: readonly Claim[];
  readonly audit?: AuditRules;
  readonly plans: readonly PricePlan[];
  readonly customers?: Customers;
  /** Where each section begins. */
  readonly places: Readonly<Record<string, Place>>;
};

export type Project = {
  readonly id: string;
  readonly name: Text;
  readonly currency: string;
  readonly locale: Locale;
  /** The deployed phase; the first where the profile names none. */
  readonly phase?: { readonly id: string; readonly place: Place };
  /** Money of the project for one unit of another currency. */
  readonly rates: readonly Rate[];
  /** Whom `per_user` counts; the first metric in `users` where the profile names none. */
  readonly users?: Formula;
  /** Who answers for it, and how to reach them. */
  readonly owner?: string;
  readonly contact?: string;
};

export type Rate = { readonly currency: string; readonly value: NumberForm };
