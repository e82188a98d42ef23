import { addMonths, monthAfter, monthsBetween } from '../../lib/calendar.ts';
import { given } from '../../lib/given.ts';
import { snakeCase } from '../../model/id.ts';
import { intervalFar, Z95 } from '../../model/interval.ts';
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
  evaluation: Evaluation,
  at: string,
): RoadmapReading => {
  const { value } = evaluation;
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
    ...given({ months: monthsOf(item, evaluation, at) }),
    due: due === undefined ? null : due !== 0,
    done: of('done') === 1,
    cost: of('cost') ?? null,
  };
};

/**
 * The months of a start that is counted in whole months, or in a range of them: `12` from 2026-11-29 is 2027-11,
 * `12 to 24` is 2027-11 to 2028-11. What is counted in days or weeks has a day.
 */
const monthsOf = (
  { id, start, date }: RoadmapItem,
  { value, given: set }: Evaluation,
  at: string,
): RoadmapReading['months'] => {
  const key = `roadmap.${snakeCase(id)}.start`;
  const months = value(key);
  if (date !== undefined || start === undefined || months === undefined || months < 1)
    return undefined;
  const interval = start.kind === 'range' && !set.has(key) ? start.interval : undefined;
  if (interval === undefined && !Number.isInteger(months)) return undefined;
  const ends =
    interval === undefined ? [months, months] : [-Z95, Z95].map((z) => intervalFar(interval, z));
  const [from, to] = ends.map((end) => monthAfter(at, Math.floor(end + ROUNDING)));
  return from && to ? { from, to } : undefined;
};

/** 12 as the end of a range comes out a little less in doubles. */
const ROUNDING = 1e-9;
