import { snakeCase } from '../../model/id.ts';
import type { Phase, PhaseTarget } from '../../model/profile/phases.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { TargetReading, TimelineReading } from '../../model/reading/phases.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { targetId } from '../sections/phase-plan.ts';

type Graph = ReadonlyMap<string, Quantity>;

/** What a phase is to reach, each target against today; absent where it has none. */
export const readTargets = (
  phase: Phase,
  graph: Graph,
  evaluation: Evaluation,
): { readonly targets?: readonly TargetReading[] } =>
  phase.targets.length === 0
    ? {}
    : { targets: phase.targets.map((target) => readTarget(target, phase, graph, evaluation)) };

const readTarget = (
  { metric, comparison }: PhaseTarget,
  phase: Phase,
  graph: Graph,
  { value }: Evaluation,
): TargetReading => {
  const of = (column: string): number | undefined =>
    value(`${targetId(phase.id, metric.text)}.${column}`);
  const met = of('met');
  const quantity = graph.get(metric.text.trim());
  return {
    metric: metric.text,
    ...(quantity?.label === undefined ? {} : { label: quantity.label }),
    comparison,
    observed: of('observed') ?? null,
    limit: of('limit') ?? null,
    unit: quantity?.unit ?? 'count',
    met: met === undefined ? null : met !== 0,
    progress: of('progress') ?? null,
  };
};

/** The weeks or months that a phase is planned for; absent where they are not in numbers. */
export const readTimeline = (
  { id, timeline }: Phase,
  { value }: Evaluation,
): { readonly timeline?: TimelineReading } => {
  if (timeline === undefined) return {};
  const of = (end: string): number | null => value(`phases.${snakeCase(id)}.${end}`) ?? null;
  return { timeline: { from: of('from'), to: of('to'), unit: timeline.unit } };
};
