import { monthAfter } from '../../lib/calendar.ts';
import type { PassageReading } from '../../model/answer/projection.ts';
import { snakeCase } from '../../model/id.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import { bindingCondition } from './binding.ts';
import { blockingConditions, observedIds, observedToday } from './blocking.ts';
import { type Condition, conditionOf, leavesOf, passageConditions } from './conditions.ts';
import { readPassage } from './first-passage.ts';
import { monthsOfPath, type Paths } from './paths.ts';
import { type Reading, together } from './reading.ts';
import { unknownShare } from './unknown-share.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly paths: Paths;
  /** Today (`YYYY-MM-DD`), and the index of the deployed phase. */
  readonly at: string;
  readonly deployed: number;
};

/** When each phase that is not deployed yet is reached, what binds it, and by when to act. */
export const readPassages = (subject: Subject): Reading<PassageReading[]> => {
  const { profile, graph, deployed } = subject;
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  const phases = profile.phases.slice(deployed + 1);
  return together(phases.map((phase) => readPhasePassage(phase, subject, byId)));
};

/** What has to be simulated to read the passages. */
export const passageIds = ({
  profile,
  graph,
  deployed,
}: Omit<Subject, 'paths' | 'at'>): string[] => {
  const known = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return profile.phases.slice(deployed + 1).flatMap((phase) => {
    const prefix = `phases.${snakeCase(phase.id)}`;
    const month = `${prefix}.month`;
    const asked = passageConditions(month, graph);
    const ids = asked === undefined ? [] : [...asked.ids, ...observedIds(asked.condition)];
    return [month, `${prefix}.enter`, ...ids, `${prefix}.lead`].filter((id) => known.has(id));
  });
};

type ById = ReadonlyMap<string, Quantity>;

function* readPhasePassage(
  phase: Phase,
  { paths, at }: Subject,
  byId: ById,
): Reading<PassageReading> {
  const prefix = `phases.${snakeCase(phase.id)}`;
  const first = monthsOfPath(paths, `${prefix}.month`);
  const { probability, months, month } = readPassage(first, at);
  const leadId = `${prefix}.lead`;
  yield 0;
  const lead = byId.has(leadId) ? known(paths.values(leadId, 0)[0]) : null;
  const condition = conditionOf(prefix, byId);
  const today = condition === undefined ? [] : observedToday(paths, condition, byId);
  const binding =
    condition && (yield* bindingCondition(paths, condition, first, (id) => byId.has(id)));
  return {
    id: phase.id,
    name: phase.name,
    probability,
    months,
    month,
    never: 1 - probability,
    unknown: yield* unknownShare(paths, [`${prefix}.enter`], first),
    thresholds: condition === undefined ? [] : thresholdsOf(condition, byId),
    binding: binding?.expression ?? null,
    binding_share: binding?.share ?? null,
    ...(condition === undefined || probability >= SELDOM
      ? {}
      : { blocking: yield* blockingConditions(paths, condition, { byId, today }) }),
    lead,
    act_by: months.p10 === null ? null : actBy(at, months.p10, lead ?? 0),
  };
}

/** A phase that begins in fewer of the trials is not to be counted on. */
const SELDOM = 0.1;

const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** No earlier than today. 6 months ahead and 2.5 of lead: begin in 3. */
const actBy = (at: string, month: number, lead: number): string | null =>
  monthAfter(at, Math.max(0, Math.floor(month - lead)));

/** What the conditions ask of single metrics: `mau >= 50k`. */
const thresholdsOf = (condition: Condition, byId: ById): PassageReading['thresholds'] =>
  leavesOf(condition).flatMap(({ id }) => {
    const observed = byId.get(`${id}.observed`)?.expression;
    const threshold = byId.get(`${id}.threshold`)?.expression;
    return observed?.kind === 'ref' && threshold?.kind === 'number'
      ? [{ metric: observed.id, value: threshold.value }]
      : [];
  });
