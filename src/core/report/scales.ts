import type { PhaseOutlook, ScaleCurve, ScalePoint } from '../../model/answer/report.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { needsOf } from '../expression/walk.ts';
import { givenElsewhere } from '../graph/calibrate.ts';
import { deployedPhase } from '../graph/deployed.ts';
import { type Evaluation, evaluate, type Given } from '../graph/evaluate.ts';
import { partFor, transitiveNeeds } from '../graph/transitive-needs.ts';

const OF = 'costs.per_user';
const POINTS = 17;
/** How far beyond today a curve goes at least, and beyond the last threshold. */
const LEAST_FACTOR = 10;
const BEYOND = 2;

/** Where a phase begins its cost begins at once: the point before it still belongs to the phase before. */
const JUST_BELOW = 1e-9;

/**
 * The cost of one user from today's scale to twice that of the last phase, at equal steps of growth:
 * the graph with the driver moved, in the phase whose conditions hold there, or that is due by what it
 * asks of the driver while nobody can tell of its other conditions. One that does not hold however far the
 * driver moves (a budget that nobody raises) keeps its phase away, as it does month by month. There is none
 * where those who are counted do not move with the driver: more jobs of the same customers say nothing
 * about scale.
 */
export const curveOfScales = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
  phases: readonly PhaseOutlook[],
): { readonly scales?: ScaleCurve } => {
  const of = graph.quantities.find(({ id }) => id === OF);
  const driver = graph.quantities.find(
    ({ section, step }) => section === 'metrics' && step !== undefined,
  );
  const scale = driver === undefined ? undefined : today.value(driver.id);
  if (of === undefined || driver === undefined || scale === undefined || scale <= 0) return {};
  if (!isCounted(graph, of, driver.id)) return {};
  const asked = profile.phases.map(
    (phase) => phases.find(({ id }) => id === phase.id)?.at[driver.id] ?? Number.NaN,
  );
  const top = Math.max(
    scale * LEAST_FACTOR,
    ...asked.filter(Number.isFinite).map((at) => at * BEYOND),
  );
  const set = movedTo(top, driver.id, today);
  const { value: there } = evaluate(graph, { set, phase: deployedPhase(today) });
  const kept = profile.phases.map(({ id }) => there(`phases.${snakeCase(id)}.enter`) === 0);
  const due = asked.map((at, index) => (kept[index] ? Number.NaN : at));
  const steps = Array.from(
    { length: POINTS },
    (_, i) => scale * (top / scale) ** (i / (POINTS - 1)),
  );
  const jumps = due
    .filter((at) => at > scale && at < top)
    .flatMap((at) => [at * (1 - JUST_BELOW), at]);
  const subject = {
    driver: driver.id,
    due,
    profile,
    graph: partFor(graph, [OF, 'phase.target']),
    today,
  };
  const points = [...new Set([...steps, ...jumps])]
    .toSorted((a, b) => a - b)
    .map((at) => pointAt(at, subject));
  if (points.filter(({ value }) => value !== null).length < 2) return {};
  const { id, unit } = driver;
  return { scales: { driver: id, unit, of: OF, ofUnit: of.unit, today: scale, points } };
};

/** Whether those among whom the cost is divided follow from the driver. */
const isCounted = ({ quantities }: Graph, { expression }: Quantity, driver: string): boolean => {
  if (expression.kind !== 'binary') return false;
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  return transitiveNeeds(byId, needsOf(expression.right)).has(driver);
};

type Subject = {
  readonly driver: string;
  /** What each phase asks of the driver; NaN where it asks nothing, or does not begin by that. */
  readonly due: readonly number[];
  readonly profile: Profile;
  readonly graph: Graph;
  readonly today: Evaluation;
};

const pointAt = (scale: number, { driver, due, profile, graph, today }: Subject): ScalePoint => {
  const set = movedTo(scale, driver, today);
  const deployed = deployedPhase(today);
  const reached = evaluate(graph, { set, phase: deployed }).value('phase.target') ?? deployed;
  const asked = due.findLastIndex((at) => at <= scale);
  const phase = Math.max(deployed, Math.round(reached), asked);
  const value = evaluate(graph, { set, phase }).value(OF) ?? null;
  return { scale, value, phase: profile.phases[phase]?.id ?? '' };
};

/** What is given today, with the driver at this scale. */
const movedTo = (scale: number, driver: string, today: Evaluation): Given =>
  new Map([...givenElsewhere(today), [driver, scale]]);
