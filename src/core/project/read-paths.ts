import type { PathReading } from '../../model/answer/projection.ts';
import type { Graph } from '../../model/quantity.ts';
import { readPassage } from './first-passage.ts';
import { monthsOfPath, PATH_IDS, type Paths } from './paths.ts';
import { type Reading, together } from './reading.ts';
import { judgesOf, unknownShare } from './unknown-share.ts';

type Subject = {
  readonly graph: Graph;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
};

/** When what is a month along the path comes, as the end of the runway. */
export const readPaths = (subject: Subject, paths: Paths): Reading<PathReading[]> =>
  together(pathIds(subject).map((id) => readPath(id, subject, paths)));

/** Those that a graph has. */
export const pathIds = ({ graph }: Pick<Subject, 'graph'>): readonly string[] =>
  PATH_IDS.filter((id) => graph.quantities.some((quantity) => quantity.id === id));

/** A month along the path, unknown where it never comes. */
function* readPath(id: string, { at, graph }: Subject, paths: Paths): Reading<PathReading> {
  yield paths.months;
  const first = monthsOfPath(paths, id);
  const unknown = yield* unknownShare(paths, judgesOf(id, graph), first);
  return { id, ...readPassage(first, at), unknown };
}
