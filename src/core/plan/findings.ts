import { type Finding, finding } from '../../model/finding/finding.ts';
import { snakeCase } from '../../model/id.ts';
import type { Metric } from '../../model/profile/metrics.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import type { CustomersReading, PlanReading } from '../../model/reading/customers.ts';
import type { MetricReading } from '../../model/reading/metrics.ts';
import type { PhaseReading } from '../../model/reading/phases.ts';
import type { ReadinessReading } from '../../model/reading/readiness.ts';
import { needsOf } from '../expression/walk.ts';
import type { Clamp, Evaluation } from '../graph/evaluate.ts';
import { customerFindings } from './findings/customer-findings.ts';
import { dependencyFindings } from './findings/dependency-findings.ts';
import { dominatedFindings } from './findings/dominated-findings.ts';
import { growthFindings } from './findings/growth-findings.ts';
import { limitFindings } from './findings/limit-findings.ts';
import { phaseFindings } from './findings/phase-findings.ts';
import { poolFindings } from './findings/pool-findings.ts';
import { reachFindings } from './findings/reach-findings.ts';
import { savingFindings } from './findings/saving-findings.ts';
import { serviceFindings } from './findings/service-findings.ts';
import { windowFindings } from './findings/window-findings.ts';

type Subject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly evaluation: Evaluation;
  readonly metrics: Readonly<Record<string, MetricReading>>;
  readonly phase: PhaseReading;
  readonly readiness: ReadinessReading | null;
  readonly plans?: readonly PlanReading[];
  readonly customers?: CustomersReading;
};

/** What the reader of a plan must know to trust it: gaps, stand-ins, tables read outside. */
export const planFindings = (subject: Subject): Finding[] => {
  const missing = subject.profile.metrics.filter(({ id }) => subject.metrics[id]?.value === null);
  const rootsOf = unknownRoots(subject, new Set(missing.map(({ id }) => id)));
  return [
    ...poolFindings(subject.profile, subject.evaluation),
    ...serviceFindings(subject.profile, subject.evaluation),
    ...dependencyFindings(subject.profile),
    ...customerFindings(subject.profile, subject.plans ?? [], subject.customers),
    ...dominatedFindings(subject.profile, subject.plans ?? [], subject.evaluation),
    ...unknownTriggers(subject, rootsOf),
    ...readinessFindings(subject, rootsOf),
    ...missing.map((metric) => missingMetric(metric, rootsOf)),
    ...reachFindings(subject),
    ...phaseFindings(subject),
    ...windowFindings(subject.profile, subject.evaluation),
    ...limitFindings(subject),
    ...growthFindings(subject.profile, subject.evaluation),
    ...savingFindings(subject.profile, subject.evaluation),
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

/** That the next phase is due before the product is ready, and what its readiness lacks to be known. */
const readinessFindings = ({ phase, readiness, graph }: Subject, rootsOf: Roots): Finding[] => {
  if (readiness === null) return [];
  const { decision, pause, categories } = readiness;
  const out: Finding[] = [];
  if (phase.decision === 'advance' && phase.next !== null && decision !== 'go') {
    out.push(finding('readiness_behind', 'warning', { phase: phase.next.id, decision }));
  }
  const unknown = [...pause, ...categories.flatMap(({ checks }) => checks)].filter(
    ({ met }) => met === null,
  );
  const metrics = new Set<string>();
  for (const { id, section, unit } of graph.quantities) {
    if (section !== 'readiness' || unit !== 'yes/no') continue;
    for (const root of rootsOf.get(id) ?? []) metrics.add(root);
  }
  if (unknown.length > 0 && metrics.size > 0) {
    const facts = { count: unknown.length, metrics: [...metrics] };
    out.push(finding('readiness_unknown', 'info', facts));
  }
  return out;
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
  [...profile.metrics, ...profile.quantities, ...categories(profile)].flatMap(
    ({ id, assumption, place }) =>
      assumption === undefined || evaluation.given.has(id)
        ? []
        : [finding('assumption', 'info', { id, text: assumption }, place)],
  );

const categories = ({ readiness }: Profile) =>
  (readiness?.categories ?? []).map((category) => ({
    ...category,
    id: `readiness.${snakeCase(category.id)}`,
  }));
