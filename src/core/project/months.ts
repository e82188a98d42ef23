import { monthAfter } from '../../lib/calendar.ts';
import type {
  Distribution,
  MonthReading,
  ProjectionColumn,
} from '../../model/answer/projection.ts';
import type { Profile } from '../../model/profile.ts';
import type { Paths } from './paths.ts';
import type { Reading } from './reading.ts';

/** Percentiles of one month's values. */
export type Summarise = (values: Float64Array) => Distribution;

type Subject = { readonly profile: Profile; readonly paths: Paths; readonly at: string };

/** From today on, the distribution of each column and the share of the trials in each phase. */
export function* readMonths(
  subject: Subject,
  columns: readonly ProjectionColumn[],
  summarise: Summarise,
): Reading<[today: MonthReading, ...later: MonthReading[]]> {
  yield 0;
  const today = readMonth(subject, columns, summarise, 0);
  const later: MonthReading[] = [];
  for (let month = 1; month <= subject.paths.months; month++) {
    yield month;
    later.push(readMonth(subject, columns, summarise, month));
  }
  return [today, ...later];
}

const readMonth = (
  { profile, paths, at }: Subject,
  columns: readonly ProjectionColumn[],
  summarise: Summarise,
  month: number,
): MonthReading => ({
  month: monthAfter(at, month) ?? '',
  quantities: Object.fromEntries(columns.map(({ id }) => [id, summarise(paths.values(id, month))])),
  phases: sharesOf(profile, paths, month),
});

const sharesOf = (
  { phases }: Profile,
  { values, trials }: Paths,
  month: number,
): Readonly<Record<string, number>> => {
  const counts = phases.map(() => 0);
  for (const phase of values('phase', month)) counts[phase] = (counts[phase] ?? 0) + 1;
  return Object.fromEntries(
    phases.flatMap(({ id }, i) =>
      (counts[i] ?? 0) === 0 ? [] : [[id, (counts[i] ?? 0) / trials]],
    ),
  );
};
