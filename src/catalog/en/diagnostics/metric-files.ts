import { code, plain, prose } from '../../../lib/inline.ts';
import { quote } from '../../phrases/quote.ts';
import type { DiagnosticWords } from '../../words/diagnostics.ts';
import { allOf, suggest } from './phrases.ts';
import { series } from './series.ts';

const ROW = prose`Write as many cells as the header has; a value that was not measured is an empty cell`;

/** Files that metrics come from: CSV, summaries of k6, OpenMetrics. */
export const metricFileWords = {
  csv_quote_open: () => ({
    title: prose`A quote begins here that nothing ends`,
    fix: prose`Close it with ${code('"')}; a quote within a cell is written ${code('""')}`,
  }),
  csv_ragged: ({ found, expected }) => ({
    title: prose`The row does not match the header`,
    expected: [plain(expected, 'cells')],
    found: [plain(found, 'cells')],
    fix: ROW,
  }),
  csv_without_date: ({ columns }) => ({
    title: prose`No column says when the values were measured`,
    expected: prose`a column ${code('date')}`,
    found: allOf(columns),
    fix: prose`Name the column of the dates ${code('date')}`,
  }),
  csv_date_wrong: ({ found }) => ({
    title: prose`${quote(found)} is no date`,
    expected: prose`a day, a month or a time`,
    fix: prose`Write it as in ${code('2026-11-20')}, ${code('2026-11')} or ${code('2026-11-20T12:00:00Z')}`,
  }),
  csv_date_duplicate: ({ found, first }) => ({
    title: prose`There are two rows of ${quote(found)}; the first is in line ${plain(first.line)}`,
    fix: prose`Remove one of them, or correct its date`,
  }),
  csv_without_metrics: ({ columns, near }) => ({
    title: prose`No column is a metric of the profile`,
    found: allOf(columns),
    fix: suggest(
      near,
      prose`Name the columns as the metrics, or give a metric ${code('column:')} with the name of its own`,
    ),
  }),
  csv_without_rows: ({ at, first }) => ({
    title: prose`Every row is of a day after ${code(at)}`,
    found: prose`${code(first)} as the first`,
    fix: prose`Check the dates, or ask for a later day with ${code('--at')}`,
  }),
  k6_unselected: ({ id }) => ({
    title: prose`This is a summary of k6, and no metric of the profile says which figure of it is meant`,
    fix: prose`Give the metrics that k6 measures a ${code('k6:')} key, as in ${quote(`${id}: {k6: http_req_duration.p(95)}`)}`,
  }),
  k6_statistic_wrong: ({ found }) => ({
    title: prose`${quote(found)} is no figure of a k6 summary`,
    expected: prose`a metric, a point, and ${code('avg')}, ${code('min')}, ${code('med')}, ${code('max')}, ${code('p(95)')}, ${code('count')}, ${code('rate')}, ${code('value')} or ${code('thresholds')}`,
    fix: prose`Write ${code('http_req_duration.p(95)')} or ${code('http_req_failed.rate')}, for example`,
  }),
  selector_wrong: ({ found }) => ({
    title: prose`${quote(found)} selects no series`,
    expected: prose`a name, and labels that it must have`,
    fix: prose`Write ${code('app_mau{env="prod"}')}, for example`,
  }),
  openmetrics_unselected: ({ series: all, near }) => ({
    title: prose`No series is a metric of the profile`,
    found: all.length === 0 ? undefined : series(all),
    fix: suggest(
      near,
      prose`Give a metric ${code('openmetrics:')} with the series that measures it`,
    ),
  }),
  openmetrics_syntax: ({ found }) => ({
    title: prose`${quote(found)} is no line of OpenMetrics`,
    expected: prose`a name, labels in braces, and a number`,
    fix: prose`Write ${code('app_mau{env="prod"} 12000')}, for example, or begin comments with ${code('#')}`,
  }),
  series_several: ({ id, series: all }) => ({
    title: prose`${plain(all.length)} series are what ${quote(id)} asks for, and it can have one value`,
    found: series(all),
    fix: prose`Add the labels of one of them to the ${code('openmetrics:')} of the metric`,
  }),
  sample_percent: ({ id, found }) => ({
    title: prose`${quote(id)} is a share, but it is ${plain(found)}: it was read as a part of ${plain(1)}, not in per cent`,
    expected: prose`a share from ${plain(0)} to ${plain(1)}, or a unit that says per cent`,
    fix: prose`If it is in per cent, say so: ${code("query_unit: '%'")} beside a query, ${quote(`${id} (%)`)} as a header of CSV, or the value as in ${code('25%')}`,
  }),
  sample_future: ({ found, now }) => ({
    title: prose`The value is of ${code(found)}, which has not come yet: it is ${code(now)}`,
    fix: prose`Check the clock of this machine and of the one that measured; OpenMetrics has times in seconds, Prometheus’ older text in milliseconds`,
  }),
} satisfies Partial<DiagnosticWords>;
