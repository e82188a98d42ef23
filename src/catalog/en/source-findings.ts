import { code, joinProse, plain, plural, prose } from '../../lib/inline.ts';
import type { NoData } from '../../model/measurements.ts';
import type { Catalogue } from '../catalogue.ts';
import { duration } from '../phrases/duration.ts';
import { SOURCE_NAMES } from './source-names.ts';

const REASONS: Readonly<Record<NoData, string>> = {
  absent: 'nothing that is asked for exists there',
  zero_traffic: 'it is a share of nothing, so nothing happened',
  not_finite: 'what it gives is not a finite number',
  stale: 'its value is too old',
};

/** English words of what the sources of metrics said besides values. */
export const sourceFindings = {
  metric_no_data: ({ id, source, reason }) =>
    prose`${code(id)} has no data in ${SOURCE_NAMES[source]}: ${REASONS[reason]}. A default does not take its place`,
  metric_stale: ({ id, age, limit, unknown }) => {
    const then = unknown ? 'so it is unknown' : 'and counts all the same';
    const old = age === null ? prose`of an age that is not known` : prose`${duration(age)} old`;
    return prose`${code(id)} is ${old} where at most ${duration(limit)} is allowed, ${then}`;
  },
  csv_rows_later: ({ count, first, at }) =>
    prose`${plural(count, { one: 'row', other: 'rows' })} from ${code(first)} on ${count === 1 ? 'was' : 'were'} left out, as the day asked about is ${code(at)}`,
  share_assumed: ({ source, ids }) =>
    prose`${joinProse(
      ids.map((id) => [code(id)]),
      ', ',
    )} from ${SOURCE_NAMES[source]} ${ids.length === 1 ? 'was' : 'were'} read as parts of ${plain(1)}, not in per cent`,
  clock_skew: ({ url, seconds }) =>
    prose`The clock of ${code(url)} is ${duration(Math.abs(seconds))} ${seconds > 0 ? 'ahead of' : 'behind'} that of this machine: values may be missing or older than they seem`,
} satisfies Partial<Catalogue['findings']>;
