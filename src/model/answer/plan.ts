import type { Finding } from '../finding/finding.ts';
import type { AlertReading } from '../reading/alerts.ts';
import type { BudgetReading } from '../reading/budgets.ts';
import type { CustomersReading, PlanReading } from '../reading/customers.ts';
import type { LoadTestReading } from '../reading/load-tests.ts';
import type { MetricReading } from '../reading/metrics.ts';
import type { MoneyReading } from '../reading/money.ts';
import type { OperationReading } from '../reading/operations.ts';
import type { PhaseReading } from '../reading/phases.ts';
import type { PoolReading } from '../reading/pools.ts';
import type { QuantityValue } from '../reading/quantities.ts';
import type { ReadinessReading } from '../reading/readiness.ts';
import type { RiskOutlook, RiskReading } from '../reading/risks.ts';
import type { RoadmapReading } from '../reading/roadmap.ts';
import type { ServicesReading } from '../reading/services.ts';
import type { SloReading } from '../reading/slos.ts';
import type { TeamReading } from '../reading/team.ts';
import type { Envelope } from './envelope.ts';

export type Plan = Envelope<'plan'> & {
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly phase: PhaseReading;
  readonly quantities: Readonly<Record<string, QuantityValue>>;
  readonly slos: readonly SloReading[];
  readonly budgets?: readonly BudgetReading[];
  readonly pools?: readonly PoolReading[];
  /** The cheapest first. */
  readonly plans?: readonly PlanReading[];
  readonly customers?: CustomersReading;
  readonly money: MoneyReading;
  /** Null and empty where the profile has no such section; the next three are then left out. */
  readonly readiness: ReadinessReading | null;
  readonly risks: readonly RiskReading[];
  readonly riskOutlook?: RiskOutlook;
  readonly alerts?: readonly AlertReading[];
  readonly loadTests?: readonly LoadTestReading[];
  readonly team: TeamReading;
  readonly roadmap?: readonly RoadmapReading[];
  /** Absent where the profile has no services, no operations, no claims. */
  readonly services?: ServicesReading;
  readonly operations?: readonly OperationReading[];
  /** How many figures of the document `audit` would compare. */
  readonly claims?: number;
  readonly findings: readonly Finding[];
};
