import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { USUAL_MONTHS } from '../../model/simulation-size.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import { sliceMonths } from '../graph/slice-months.ts';
import { evaluateMonths } from '../graph/walk-months.ts';
import type { MonthlyValues } from './dates.ts';
import { hiringCalendarIds } from './ids.ts';

/**
 * What the hiring calendar reads where nothing is sampled: along the one path of the point values, of which every share of
 * the paths is the same; today alone where time moves nothing.
 */
export const walkHiring = (profile: Profile, graph: Graph, today: Evaluation): MonthlyValues => {
  const slice = sliceMonths(graph, hiringCalendarIds(profile, graph));
  const moves = slice.quantities.some(({ step }) => step !== undefined);
  const months = moves ? USUAL_MONTHS : 0;
  const path = evaluateMonths(slice, { set: today.given, months });
  return { months, sampled: false, quantile: (id, month) => path[month]?.value(id) };
};
