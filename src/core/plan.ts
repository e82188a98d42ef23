import type { Envelope } from '../model/answer/envelope.ts';
import type { Plan } from '../model/answer/plan.ts';
import type { Finding } from '../model/finding/finding.ts';
import { snakeCase } from '../model/id.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import type { MetricReading } from '../model/reading/metrics.ts';
import type { QuantityValue } from '../model/reading/quantities.ts';
import type { Value } from './expression/interpret.ts';
import { withCalibrations } from './graph/calibrate.ts';
import { type Evaluation, evaluate } from './graph/evaluate.ts';
import { numbersAmong } from './graph/with-ranges.ts';
import { hiringCalendarIds } from './hiring/ids.ts';
import { agesOf } from './plan/ages.ts';
import { readAlerts } from './plan/alerts.ts';
import { readBudgets } from './plan/budgets.ts';
import { withChances } from './plan/chances.ts';
import { readCustomers } from './plan/customers.ts';
import { planFindings } from './plan/findings.ts';
import type { Foreseen } from './plan/foreseen.ts';
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
import {
  type PlanPaths,
  readSpread,
  readTriggerMonths,
  type Spread,
  walkAhead,
} from './plan/spread.ts';
import { readTeam } from './plan/team.ts';
import { scaleIds, scalesAhead } from './project/beyond-tables.ts';
import { capacityFindings, capacityIds } from './project/capacity-ahead.ts';
import { defaultColumns } from './project/columns.ts';
import { finish, together } from './project/reading.ts';
import type { LoadSource } from './simulate/run/compile.ts';

/** What a plan is made from; `phase` is the deployed phase when it is not the profile's own. */
export type PlanInput = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly measurements: readonly Measurement[];
  /** Makes a function of compiled source; without it nothing uncertain is sampled. */
  readonly load?: LoadSource;
  /** What its sources said besides values. */
  readonly notes?: readonly Finding[];
  readonly phase?: string;
  /** Today (`YYYY-MM-DD`); without it nobody knows how far away a date is. */
  readonly at?: string;
};

/**
 * The plan: the graph at today's metrics, then read as where you are, what comes next, budgets,
 * sizes, money and people. Also returns the evaluation, whose problems make the plan void. What lies
 * ahead is read of `foreseen` where a projection has simulated it.
 */
export const planProfile = (
  input: PlanInput,
  envelope: Envelope<'plan'>,
  foreseen?: Foreseen,
): { readonly plan: Plan; readonly evaluation: Evaluation } => {
  const { profile, graph, measurements } = input;
  const { seed } = envelope.inputs;
  const { evaluation, known } = evaluateKnown(input, seed);
  const now = { graph: known, given: evaluation.given, seed, load: input.load };
  const quantities = readQuantities(graph, evaluation, readSpread(now, foreseen?.paths.trials));
  const metrics = readMetrics(profile, measurements, evaluation);
  let ahead: PlanPaths | undefined;
  const phase = readPhase(profile, graph, evaluation, (ids) => {
    const others = (moves: (id: string) => boolean) => [
      ...capacityIds({ profile, graph }, moves),
      ...calendarIds(profile, graph),
      ...scaleIds(graph, shownOf(profile, graph)),
    ];
    ahead = walkAhead(now, ids, others, foreseen);
    return readTriggerMonths(ahead, ids, envelope.at);
  });
  const readiness = readReadiness(profile, evaluation);
  const looksAhead = profile.risks.length > 0 || profile.services.length > 0;
  const next = looksAhead ? evaluateNext(profile, known, evaluation) : undefined;
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
    ...readBudgets(profile, known, evaluation),
    ...readPools(profile, evaluation),
    ...sold,
    ...readServices(profile, evaluation, next),
    money: readMoney(profile, evaluation),
    readiness,
    ...readRisks(profile, evaluation, next),
    ...readAlerts(profile, evaluation),
    ...readLoadTests(profile, graph, evaluation),
    team: readTeam(profile, graph, evaluation, envelope.at, ahead),
    ...readRoadmap(profile, evaluation, envelope.at),
    ...readOperations(profile, evaluation),
    ...(profile.claims.length === 0 ? {} : { claims: profile.claims.length }),
    findings: [
      ...(input.notes ?? []),
      ...(ahead === undefined ? [] : foundAhead(profile, graph, ahead, envelope.at)),
      ...planFindings({ profile, graph, evaluation, metrics, phase, readiness, ...sold }),
    ],
  };
  return { plan, evaluation };
};

/** What the hiring calendar takes from the same run, so that it says what `project` says. */
const calendarIds = (profile: Profile, graph: Graph): readonly string[] =>
  profile.team === undefined ? [] : hiringCalendarIds(profile, graph);

/** What runs full and which tables end in the months ahead; a plan says of today what is so today, and leaves targets to `project`. */
const foundAhead = (
  profile: Profile,
  graph: Graph,
  { paths, ids, findings }: PlanPaths,
  at: string,
): Finding[] =>
  (findings ?? readAhead(profile, graph, { paths, ids }, at)).filter(
    (one) =>
      (one.code === 'capacity_ahead' && one.facts.passes === 'full' && !one.facts.today) ||
      (one.code === 'scale_ahead' && one.severity === 'warning' && !one.facts.today),
  );

const readAhead = (
  profile: Profile,
  graph: Graph,
  { paths, ids }: PlanPaths,
  at: string,
): readonly Finding[] =>
  finish(
    together([
      capacityFindings({ profile, graph, at, paths }, ids),
      scalesAhead(graph, shownOf(profile, graph), { at, paths }),
    ]),
  ).flat();

/** What a projection shows, so that both tell the same of it. */
const shownOf = (profile: Profile, graph: Graph): readonly string[] =>
  defaultColumns(profile, graph).map(({ id }) => id);

/** The graph at today's measurements and in the deployed phase. */
export const evaluateToday = (input: PlanInput): Evaluation => {
  const { profile, graph, measurements, phase, at } = input;
  const set = new Map<string, Value>([
    ...(at === undefined ? [] : [...monthsToDates(profile, at), ...momentsOf(profile, at)]),
    ...agesOf(measurements),
    ...numbersAmong(graph, measurements).map(({ id, value }): [string, Value] => [id, value]),
  ]);
  const index = profile.phases.findIndex(({ id }) => snakeCase(id) === snakeCase(phase ?? ''));
  const of = { set, ...(phase === undefined ? {} : { phase: index }) };
  return evaluate(graph, { ...of, set: withCalibrations(graph, of) });
};

/** Today, and the graph that it is of: chances over trials are numbers in it. */
const evaluateKnown = (
  input: PlanInput,
  seed: number,
): { readonly evaluation: Evaluation; readonly known: Graph } => {
  const { graph, load } = input;
  const evaluation = evaluateToday(input);
  if (evaluation.problems.length > 0) return { evaluation, known: graph };
  const known = withChances({ graph, given: evaluation.given, seed, load });
  return known === graph
    ? { evaluation, known }
    : { evaluation: evaluateToday({ ...input, graph: known }), known };
};

const readQuantities = (
  graph: Graph,
  { value }: Evaluation,
  spread: ReadonlyMap<string, Spread>,
): Readonly<Record<string, QuantityValue>> =>
  Object.fromEntries(
    graph.quantities.map(({ id, unit }) => [
      id,
      { value: value(id) ?? null, unit, ...spread.get(id) },
    ]),
  );

const readMetrics = (
  { metrics }: Profile,
  measurements: readonly Measurement[],
  { value }: Evaluation,
): Readonly<Record<string, MetricReading>> => {
  const measured = new Map(measurements.map((one) => [one.id, one]));
  return Object.fromEntries(
    metrics.map((metric): [string, MetricReading] => {
      const { id, unit } = metric;
      const modelled = metric.formula === undefined ? 'missing' : 'model';
      const given = measured.get(id);
      const source = given?.source ?? (metric.value === undefined ? modelled : 'default');
      const at = given?.at === undefined ? {} : { at: given.at };
      return [id, { value: value(id) ?? null, unit, source, ...at }];
    }),
  );
};
