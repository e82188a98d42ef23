import { snakeCase } from '../model/id.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Envelope, MetricReading, Plan, QuantityValue } from '../model/plan.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import { type Evaluation, evaluate } from './graph/evaluate.ts';
import { planFindings } from './plan/findings.ts';
import { readMoney } from './plan/money.ts';
import { readPhase } from './plan/phase.ts';
import { readSlos } from './plan/slos.ts';
import { readTeam } from './plan/team.ts';

/** What a plan is made from; `phase` is the deployed phase when it is not the profile's own. */
export type PlanInput = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly measurements: readonly Measurement[];
  readonly phase?: string;
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
  const plan: Plan = {
    ...envelope,
    metrics,
    phase,
    quantities,
    slos: readSlos(profile, graph, evaluation),
    money: readMoney(profile),
    readiness: null,
    risks: [],
    team: readTeam(profile, evaluation, envelope.at),
    findings: planFindings({ profile, graph, evaluation, metrics, phase }),
  };
  return { plan, evaluation };
};

/** The graph at today's measurements and in the deployed phase. */
export const evaluateToday = ({ profile, graph, measurements, phase }: PlanInput): Evaluation => {
  const set = new Map(measurements.map(({ id, value }) => [id, value]));
  if (phase === undefined) return evaluate(graph, { set });
  const index = profile.phases.findIndex(({ id }) => snakeCase(id) === snakeCase(phase));
  return evaluate(graph, { set, phase: index });
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
