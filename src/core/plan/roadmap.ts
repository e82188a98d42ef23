import { addMonths, monthsBetween } from '../../lib/calendar.ts';
import { snakeCase } from '../../model/id.ts';
import type { Phase } from '../../model/profile/phases.ts';
import type { RoadmapItem } from '../../model/profile/roadmap.ts';
import type { Profile } from '../../model/profile.ts';
import type { RoadmapReading } from '../../model/reading/roadmap.ts';
import type { Evaluation } from '../graph/evaluate.ts';

/** The months from today to each date of the roadmap: dates are the one thing the graph is told. */
export const monthsToDates = ({ roadmap }: Profile, at: string): [string, number][] =>
  roadmap.flatMap(({ id, date }): [string, number][] => {
    const months = date === undefined ? undefined : monthsBetween(at, date);
    return months === undefined ? [] : [[`roadmap.${snakeCase(id)}.start`, months]];
  });

/** What is to be done or bought, when, and whether it is due; absent where nothing is. */
export const readRoadmap = (
  { roadmap, phases }: Profile,
  evaluation: Evaluation,
  at: string,
): { readonly roadmap?: readonly RoadmapReading[] } =>
  roadmap.length === 0
    ? {}
    : { roadmap: roadmap.map((item) => readItem(item, phases, evaluation, at)) };

const readItem = (
  item: RoadmapItem,
  phases: readonly Phase[],
  { value }: Evaluation,
  at: string,
): RoadmapReading => {
  const phase = phases.find(({ id }) => id === item.phase);
  const of = (column: string): number | undefined =>
    value(`roadmap.${snakeCase(item.id)}.${column}`);
  const [due, start] = [of('due'), of('start')];
  return {
    id: item.id,
    name: item.name,
    category: item.category,
    phase: phase === undefined ? null : { id: phase.id, name: phase.name },
    date: item.date ?? (start === undefined ? null : (addMonths(at, start) ?? null)),
    due: due === undefined ? null : due !== 0,
    done: of('done') === 1,
    cost: of('cost') ?? null,
  };
};
