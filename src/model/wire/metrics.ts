import type { ZodMiniType } from 'zod/mini';
import * as z from 'zod/mini';
import { ON_STALE } from '../profile/metrics.ts';
import { growth } from './growth.ts';
import { between, by, number, points, splitKeys } from './number.ts';
import { about, choice, formula, limit, map, maybe, rows, text, words } from './parts.ts';
import { duration } from './sources.ts';

const UNIT =
  'What it is counted in, with its basis: `users`, `req/s`, `ms`, `share` (0–1, written 25%), `BRL/month`, `yes/no`.';
const LABEL = 'Its name in tables and reports.';
const ASSUMPTION = 'Why the number is not a measured one; shown with every plan.';

/** The keys of a number's forms, written in the row itself. */
const inlineForms = {
  by: z.optional(by),
  points: z.optional(points),
  between,
  low: z.optional(splitKeys.low),
  mid: z.optional(splitKeys.mid),
  high: z.optional(splitKeys.high),
};

export const metrics: ZodMiniType = rows(
  map({
    unit: about(UNIT, words),
    label: maybe(LABEL, text),
    default: maybe('The value while nothing has measured it. Not beside a formula.', number),
    growth: maybe(
      'How time moves it: a rate a month (`10%`, `10% to 15%`), or a map of its parts.',
      z.union([number, growth], { error: 'number' }),
    ),
    query: maybe('PromQL that measures it: one value, `max(app_mau)`.', words),
    query_unit: maybe('The unit of what the query gives: `s` for a metric in `ms`, `%`.', words),
    k6: maybe('Its figure in a summary of k6: `http_req_duration.p(95)`.', words),
    openmetrics: maybe('Its series in OpenMetrics text; its id where left out.', words),
    column: maybe('The header of its column in a CSV file; its id where left out.', words),
    max_age: maybe('How old a measured value may be: `2h`.', duration),
    on_stale: maybe(
      'What an older value does: it counts, with a warning (`warn`), or the metric is `unknown`.',
      choice(ON_STALE),
    ),
    assumption: maybe(ASSUMPTION, text),
    min: maybe('The least possible value; 0 where left out.', limit),
    max: maybe('The greatest possible value.', limit),
    formula: maybe('A model of the metric; a measurement overrides it.', number),
    ...inlineForms,
  }),
);

export const quantities: ZodMiniType = rows(
  map({
    unit: about(UNIT, words),
    label: maybe(LABEL, text),
    assumption: maybe(ASSUMPTION, text),
    value: maybe('Its number, in any form.', number),
    formula: maybe('An expression over other quantities: `users * 2`.', formula),
    parts: maybe('What it should add up to: `compute + storage`; audits compare both.', formula),
    ...inlineForms,
  }),
);
