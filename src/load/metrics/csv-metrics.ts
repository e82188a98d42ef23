import { type Checked, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import { type Finding, finding } from '../../model/finding/finding.ts';
import type { Measurement } from '../../model/measurements.ts';
import { loadSeries } from './csv-history.ts';
import type { MeasurableMetric } from './measurable.ts';

/**
 * What a CSV history says of one day: of each metric the last value up to then, with its own date.
 * Rows of later days are left out, which is said; where there are only such, that is a problem.
 */
export const loadCsvMetrics = (
  source: { readonly file: string; readonly text: string },
  metrics: readonly MeasurableMetric[],
  day: string,
): Checked<readonly Measurement[]> & { readonly notes: readonly Finding[] } => {
  const { value, problems } = loadSeries(source, metrics);
  const dates = [...new Set([...value.values()].flat().map(({ at }) => at))].toSorted();
  const [first] = dates;
  const later = dates.filter((at) => at.slice(0, 10) > day);
  if (problems.length === 0 && first !== undefined && later.length === dates.length) {
    const place = { file: source.file, line: 2, column: 1, length: 1 };
    const facts = { at: day, first };
    return { value: [], problems: [diagnostic('csv_without_rows', facts, place)], notes: [] };
  }
  const last = [...value].flatMap(([id, points]): readonly Measurement[] => {
    const point = points.filter(({ at }) => at.slice(0, 10) <= day).at(-1);
    if (point === undefined) return [];
    const { month: _month, ...rest } = point;
    return [{ id, source: 'csv', ...rest }];
  });
  return { value: last, problems, notes: laterRows(later, day) };
};

const laterRows = (dates: readonly string[], at: string): readonly Finding[] => {
  const [first] = dates;
  if (first === undefined) return [];
  return [finding('csv_rows_later', 'info', { count: dates.length, first, at })];
};
