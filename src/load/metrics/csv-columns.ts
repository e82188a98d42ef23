import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import type { CsvCell } from './csv-table.ts';
import type { MeasurableMetric } from './measurable.ts';
import { conversionFactor } from './unit-conversion.ts';

/** A column that is a metric: `unit` is what its header says, `api_p95 (s)`. */
export type CsvColumn = {
  readonly id: string;
  readonly index: number;
  readonly spec: NumberSpec;
  readonly unit?: string;
};

type CsvColumns = {
  readonly value: readonly CsvColumn[];
  /** Which column dates the rows. */
  readonly date: number | undefined;
  readonly problems: readonly Diagnostic[];
};

/** Headers of a column that dates the rows, in the languages of profiles. */
const DATES = /^(?:date|day|month|week|time|timestamp|at|data|dia|m[eê]s|semana|hora|data\/hora)$/i;

/**
 * What each column of a header is. A column is a metric's where it has its id, or the name that the
 * metric's `column` gives; others are left alone, unless they look like a metric misspelt.
 */
export const csvColumns = (
  file: string,
  header: readonly CsvCell[],
  metrics: readonly MeasurableMetric[],
): CsvColumns => {
  const names = header.map(({ text }) => text);
  const first = header[0] as CsvCell;
  const date = header.findIndex(({ text }) => DATES.test(text));
  const byName = new Map(metrics.map((metric) => [metric.measured?.column ?? metric.id, metric]));
  const problems: Diagnostic[] = [];
  const value: CsvColumn[] = [];
  if (date < 0) {
    problems.push(diagnostic('csv_without_date', { columns: names }, placeOf(file, first)));
  }
  header.forEach((cell, index) => {
    if (index === date) return;
    const read = readColumn(file, cell, index, byName);
    if (read.column !== undefined) value.push(read.column);
    if (read.problem !== undefined) problems.push(read.problem);
  });
  if (value.length === 0 && problems.length === 0) {
    const columns = names.filter((_, i) => i !== date);
    const near = columns.flatMap((name) => nearestNames(name, byName.keys()));
    problems.push(diagnostic('csv_without_metrics', { columns, near }, placeOf(file, first)));
  }
  return { value, date: date < 0 ? undefined : date, problems };
};

const readColumn = (
  file: string,
  cell: CsvCell,
  index: number,
  metrics: ReadonlyMap<string, MeasurableMetric>,
): { readonly column?: CsvColumn; readonly problem?: Diagnostic } => {
  const [, name = '', unit] = /^(.*?)(?:\s*[([]([^()[\]]*)[)\]])?$/.exec(cell.text) ?? [];
  const named = metrics.get(cell.text);
  const metric = named ?? metrics.get(name);
  if (metric === undefined) {
    const near = nearestNames(name, metrics.keys());
    const facts = { id: name, near };
    return near.length === 0
      ? {}
      : { problem: diagnostic('metric_unknown', facts, placeOf(file, cell)) };
  }
  const { id, unit: own, min = 0, max } = metric;
  const spec = { unit: own, min, ...(max === undefined ? {} : { max }) };
  const column = { id, index, spec };
  if (unit === undefined || named !== undefined) return { column };
  if (conversionFactor(unit, spec.unit) !== undefined) return { column: { ...column, unit } };
  const facts = { found: cell.text, suffix: unit, unit: spec.unit };
  return { problem: diagnostic('unit_wrong', facts, placeOf(file, cell)) };
};

const placeOf = (file: string, { line, column, length }: CsvCell) => ({
  file,
  line,
  column,
  length,
});
