import type { Envelope } from '../model/answer/envelope.ts';
import type { Projection, ProjectionColumn } from '../model/answer/projection.ts';
import type { Finding } from '../model/finding/finding.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import type { HiringCalendar } from '../model/reading/hiring-calendar.ts';
import { readHiringCalendar, USUAL_SHARE } from './hiring/calendar.ts';
import type { MonthlyValues } from './hiring/dates.ts';
import { hiringCalendarIds } from './hiring/ids.ts';
import { hiringPosts } from './hiring/posts.ts';
import { holdsCosts, scaleIds, scalesAhead } from './project/beyond-tables.ts';
import { capacityFindings, capacityIds } from './project/capacity-ahead.ts';
import { columnsOf, defaultColumns } from './project/columns.ts';
import { askedToday, eventIds, projectFindings } from './project/findings.ts';
import { hiringAlong } from './project/hiring.ts';
import { readMonths } from './project/months.ts';
import { passageIds, readPassages } from './project/phases.ts';
import { pathIds, readPaths } from './project/read-paths.ts';
import { finish, type Reading, together } from './project/reading.ts';
import { stillCosts } from './project/still-costs.ts';
import { judgesOf } from './project/unknown-share.ts';
import { summarise } from './simulate/reduce/distribution.ts';
import type { Simulation } from './simulate/simulate.ts';

/** What a projection is read from. */
export type ProjectSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  /** Today (`YYYY-MM-DD`), and the index of the deployed phase. */
  readonly at: string;
  readonly deployed: number;
  /** What the sources of metrics said. */
  readonly notes?: readonly Finding[];
  /** Ids to show; the usual ones where none is named. */
  readonly show: readonly string[];
};

/** What has to be simulated for it. */
export const projectedIds = (subject: ProjectSubject): readonly string[] => [
  ...new Set([
    ...columnsFor(subject).map(({ id }) => id),
    'phase',
    ...passageIds(subject),
    ...pathIds(subject).flatMap((id) => [id, ...judgesOf(id, subject.graph)]),
    ...eventIds(subject.graph),
    ...hiringIds(subject),
    ...capacityIds(subject),
    ...scaleIds(subject.graph, shownIds(subject)),
  ]),
];

/** Paths, and what the hiring calendar reads of them where that was read already. */
type Simulated = Simulation & { readonly total: number; readonly hiring?: MonthlyValues };

/** A simulation read as an answer: month by month, when each phase begins, what happens on the way. */
export const projectProfile = (
  subject: ProjectSubject,
  simulation: Simulated,
  envelope: Envelope<'project'>,
): Projection => {
  const columns = columnsFor(subject);
  const of = { ...subject, paths: simulation };
  const [[today, ...months], phases, paths, hiring, capacity, scales, values] = finish(
    together([
      readMonths(of, columns, summarise),
      readPassages(of),
      readPaths(subject, simulation),
      readHiring(subject, simulation),
      capacityFindings(of, capacityIds(subject)),
      scalesAhead(subject.graph, shownIds(subject), of),
      readToday(simulation, askedToday(subject)),
    ]),
  );
  return {
    ...envelope,
    horizon: simulation.months,
    trials: simulation.total,
    columns,
    today,
    months,
    phases,
    paths,
    ...(hiring === undefined ? {} : { hiring }),
    findings: [
      ...(subject.notes ?? []),
      ...capacity,
      ...scales,
      ...projectFindings({ ...subject, simulation, phases, today: values }),
      // Where tables end is why.
      ...(scales.some(holdsCosts) ? [] : stillCosts(columns, months)),
    ],
  };
};

const shownIds = (subject: ProjectSubject): readonly string[] =>
  columnsFor(subject).map(({ id }) => id);

const columnsFor = ({ profile, graph, show }: ProjectSubject): readonly ProjectionColumn[] =>
  show.length === 0 ? defaultColumns(profile, graph) : columnsOf(show, graph);

const hiringIds = ({ profile, graph }: ProjectSubject): readonly string[] =>
  hiringPosts(profile).length === 0 ? [] : hiringCalendarIds(profile, graph);

/** Whom to hire and when, so that enough are there in four paths of five. */
function* readHiring(
  subject: ProjectSubject,
  simulation: Simulated,
): Reading<HiringCalendar | undefined> {
  const ids = hiringIds(subject);
  if (ids.length === 0) return undefined;
  const { profile, at } = subject;
  const values = simulation.hiring ?? (yield* hiringAlong(simulation, ids, USUAL_SHARE));
  return readHiringCalendar({ profile, values, at, p: USUAL_SHARE });
}

function* readToday(
  { values }: Simulation,
  ids: readonly string[],
): Reading<ReadonlyMap<string, number>> {
  yield 0;
  return new Map(ids.map((id) => [id, values(id, 0)[0] ?? Number.NaN]));
}
