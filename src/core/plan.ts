import type { Envelope } from '../model/envelope.ts';
import { snakeCase } from '../model/id.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Plan } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import type { MetricReading } from '../model/reading/metrics.ts';
import type { QuantityValue } from '../model/reading/quantities.ts';
import { withCalibrations } from './graph/calibrate.ts';
import { type Evaluation, evaluate } from './graph/evaluate.ts';
import { readAlerts } from './plan/alerts.ts';
import { readCustomers } from './plan/customers.ts';
import { planFindings } from './plan/findings.ts';
import { readLoadTests } from './plan/load-tests.ts';
import { momentsOf } from './plan/moments.ts';
import { readMoney } from './plan/money.ts';
import { evaluateNext } from './plan/next-phase.ts';
import { readOperations } from './plan/operations.ts';
import { readPhase } from './plan/phase.ts';
import { readPools } from './plan/pools.ts';
import { readPlans } from './plan/price-plans.ts';
import { readReadiness } from './plan/readiness.ts';
import { readRisks } from './plan/risks.ts';
import { monthsToDates, readRoadmap } from './plan/roadmap.ts';
import { readServices } from './plan/services.ts';
import { readSlos } from './plan/slos.ts';
import { readTeam } from './plan/team.ts';

/** What a plan is made from; `phase` is the deployed phase when it is not the profile's own. */
export type PlanInput = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly measurements: readonly Measurement[];
  readonly phase?: string;
  /** Today (`YYYY-MM-DD`); without it nobody knows how far away a date is. */
  readonly at?: string;
};

/**
 * The plan: the graph at today's metrics, then read as where you are, what comes next, budgets,
 * sizes, money and people. Also returns the evaluation, whose problems make the plan void.
 */
export const planProfile = (
  input: PlanInput,
  envelope: Envelope<'plan'>,
): { readonly plan: Plan; readonly evaluation: Evaluation } => {
  const { profile, graph, measurements } = input;
  const evaluation = evaluateToday(input);
  const quantities = readQuantities(graph, evaluation);
  const metrics = readMetrics(profile, measurements, evaluation);
  const phase = readPhase(profile, graph, evaluation);
  const readiness = readReadiness(profile, evaluation);
  const ahead = profile.risks.length > 0 || profile.services.length > 0;
  const next = ahead ? evaluateNext(profile, graph, evaluation) : undefined;
  const sold = {
    ...readPlans(profile, graph, evaluation),
    ...readCustomers(profile, graph, evaluation),
  };
  const plan: Plan = {
    ...envelope,
    metrics,
    phase,
    quantities,
    slos: readSlos(profile, graph, evaluation),
    ...readPools(profile, evaluation),
    ...sold,
    ...readServices(profile, evaluation, next),
    money: readMoney(profile, evaluation),
    readiness,
    ...readRisks(profile, evaluation, next),
    ...readAlerts(profile, evaluation),
    ...readLoadTests(profile, graph, evaluation),
    team: readTeam(profile, evaluation, envelope.at),
    ...readRoadmap(profile, evaluation, envelope.at),
    ...readOperations(profile, evaluation),
    ...(profile.claims.length === 0 ? {} : { claims: profile.claims.length }),
    findings: planFindings({ profile, graph, evaluation, metrics, phase, readiness, ...sold }),
  };
  return { plan, evaluation };
};

/** The graph at today's measurements and in the deployed phase. */
export const evaluateToday = (input: PlanInput): Evaluation => {
  const { profile, graph, measurements, phase, at } = input;
  const set = new Map([
    ...(at === undefined ? [] : [...monthsToDates(profile, at), ...momentsOf(profile, at)]),
    ...measurements.map(({ id, value }): [string, number] => [id, value]),
  ]);
  const index = profile.phases.findIndex(({ id }) => snakeCase(id) === snakeCase(phase ?? ''));
  const of = { set, ...(phase === undefined ? {} : { phase: index }) };
  return evaluate(graph, { ...of, set: withCalibrations(graph, of) });
};

const readQuantities = (
  graph: Graph,
  { value }: Evaluation,
): Readonly<Record<string, QuantityValue>> =>
  Object.fromEntries(
    graph.quantities.map(({ id, unit }) => [id, { value: value(id) ?? null, unit }]),
  );

const readMetrics = (
  { metrics }: Profile,
  measurements: readonly Measurement[],
  { value }: Evaluation,
): Readonly<Record<string, MetricReading>> => {
  const measured = new Map(measurements.map(({ id, source }) => [id, source]));
  return Object.fromEntries(
    metrics.map((metric): [string, MetricReading] => {
      const { id, unit } = metric;
      const modelled = metric.formula === undefined ? 'missing' : 'model';
      const source = measured.get(id) ?? (metric.value === undefined ? modelled : 'default');
      return [id, { value: value(id) ?? null, unit, source }];
    }),
  );
};
