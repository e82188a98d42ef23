import { monthAfter } from '../../lib/calendar.ts';
import type { PassageReading } from '../../model/answer/projection.ts';
import { type Finding, finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { transitiveNeeds } from '../graph/transitive-needs.ts';
import type { Simulation } from '../simulate/simulate.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly at: string;
  readonly simulation: Simulation;
  readonly phases: readonly PassageReading[];
  /** Values of today, of what a finding may ask for (`askedToday`). */
  readonly today: ReadonlyMap<string, number>;
};

/** What the findings ask of today: when the events of growth are, and which metrics have a value. */
export const askedToday = ({ profile, graph }: Pick<Subject, 'profile' | 'graph'>): string[] => {
  const metrics = new Set(profile.metrics.map(({ id }) => id));
  return [
    ...eventIds(graph),
    ...graph.quantities.flatMap(({ id }) => (metrics.has(id) ? [id] : [])),
  ];
};

/** When the events of growth are. */
export const eventIds = ({ quantities }: Graph): readonly string[] =>
  quantities.flatMap(({ id }) => (/^growth\..+\.events\.\d+\.at$/.test(id) ? [id] : []));

/** What the reader of a projection must know: what became infinite, what nobody can tell, what nothing moves. */
export const projectFindings = (subject: Subject): Finding[] => [
  ...infiniteFindings(subject),
  ...unknownPhases(subject),
  ...still(subject),
  ...beyondHorizon(subject),
];

/** What became infinite, and when. */
export const infiniteFindings = ({
  simulation,
  at,
}: Pick<Subject, 'simulation' | 'at'>): Finding[] =>
  // The first: what stands on it is no number either.
  simulation
    .problems()
    .slice(0, 1)
    .flatMap(({ month, problem }) => {
      if (problem.code !== 'not_finite') return [];
      const facts = { id: problem.facts.id, month: monthAfter(at, month) ?? '', months: month };
      return [finding('path_infinite', 'error', facts, problem.place)];
    });

/** Phases whose conditions stand on metrics without a value. */
const unknownPhases = ({ profile, graph, today, phases }: Subject): Finding[] => {
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return phases.flatMap(({ id, unknown }) => {
    if (unknown === 0) return [];
    const needed = transitiveNeeds(byId, [`phases.${snakeCase(id)}.enter`]);
    const metrics = profile.metrics
      .map((metric) => metric.id)
      .filter((metric) => needed.has(metric) && Number.isNaN(today.get(metric)));
    if (metrics.length === 0) return [];
    return [finding('trigger_unknown', 'warning', { phase: id, metrics })];
  });
};

/** A profile without growth: every month is as today. */
const still = ({ profile, graph }: Subject): Finding[] => {
  const steps = new Map(graph.quantities.map(({ id, step }) => [id, step]));
  const moved = profile.metrics.some(
    ({ id, formula }) => formula === undefined && steps.get(id) !== undefined,
  );
  return moved ? [] : [finding('growth_missing', 'warning', {})];
};

/** Events of a metric's growth that come after the last month. */
const beyondHorizon = ({ profile, simulation, today }: Subject): Finding[] =>
  profile.metrics.flatMap(({ id, growth }) =>
    (growth?.events ?? []).flatMap((event, i) => {
      const at = today.get(`growth.${id}.events.${i + 1}.at`);
      if (at === undefined || !(at > simulation.months)) return [];
      const facts = { metric: id, months: at, horizon: simulation.months };
      return [finding('event_beyond', 'info', facts, event.place)];
    }),
  );
