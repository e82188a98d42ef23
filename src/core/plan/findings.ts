import { type Finding, finding } from '../../model/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { MetricReading, PhaseReading } from '../../model/plan.ts';
import type { Metric, Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { needsOf } from '../expression/walk.ts';
import type { Clamp, Evaluation } from '../graph/evaluate.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly phase: PhaseReading;
};

/** What the reader of a plan must know to trust it: gaps, stand-ins, tables read outside. */
export const planFindings = (subject: Subject): Finding[] => {
  const missing = subject.profile.metrics.filter(({ id }) => subject.metrics[id]?.value === null);
  const rootsOf = unknownRoots(subject, new Set(missing.map(({ id }) => id)));
  return [
    ...unknownTriggers(subject, rootsOf),
    ...missing.map((metric) => missingMetric(metric, rootsOf)),
    ...outsideTables(subject.evaluation.clamps),
    ...assumptions(subject),
  ];
};

type Roots = ReadonlyMap<string, ReadonlySet<string>>;

/** For each unknown quantity, the metrics without a value that it stands on, directly or not. */
const unknownRoots = ({ graph, evaluation }: Subject, missing: ReadonlySet<string>): Roots => {
  const rootsOf = new Map<string, ReadonlySet<string>>();
  if (missing.size === 0) return rootsOf;
  for (const { id, expression } of graph.quantities) {
    if (missing.has(id)) rootsOf.set(id, new Set([id]));
    else if (evaluation.value(id) === undefined) {
      rootsOf.set(
        id,
        new Set(needsOf(expression).flatMap((need) => [...(rootsOf.get(need) ?? [])])),
      );
    }
  }
  return rootsOf;
};

const unknownTriggers = ({ phase, graph }: Subject, rootsOf: Roots): Finding[] => {
  const { next, enter } = phase;
  // Other triggers may decide without the unknown ones.
  if (next === null || enter?.met !== null) return [];
  const prefix = `phases.${snakeCase(next.id)}.triggers.`;
  const metrics = new Set<string>();
  for (const { id } of graph.quantities) {
    if (!id.startsWith(prefix)) continue;
    for (const root of rootsOf.get(id) ?? []) metrics.add(root);
  }
  if (metrics.size === 0) return [];
  return [finding('trigger_unknown', 'warning', { phase: next.id, metrics: [...metrics] })];
};

const MOST = 5;

const missingMetric = ({ id, place }: Metric, rootsOf: Roots): Finding => {
  const hidden = [...rootsOf].flatMap(([other, roots]) =>
    other !== id && roots.has(id) ? [other] : [],
  );
  const facts = { id, hides: hidden.slice(0, MOST), count: hidden.length };
  return finding('metric_missing', 'info', facts, place);
};

/** One finding for each scale and side, however many tables it concerns. */
const outsideTables = (clamps: readonly Clamp[]): Finding[] => {
  const groups = new Map<string, Clamp[]>();
  for (const clamp of clamps) {
    const key = `${clamp.by} ${clamp.side} ${clamp.point}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [clamp]);
    else group.push(clamp);
  }
  return [...groups.values()].map((group) => {
    const { by, side, x, point } = group[0] as Clamp;
    return finding('scale_outside', 'warning', {
      by,
      side,
      x,
      point,
      ids: group.map(({ id }) => id),
    });
  });
};

const assumptions = ({ profile, evaluation }: Subject): Finding[] =>
  [...profile.metrics, ...profile.quantities].flatMap(({ id, assumption, place }) =>
    assumption === undefined || evaluation.given.has(id)
      ? []
      : [finding('assumption', 'info', { id, text: assumption }, place)],
  );
