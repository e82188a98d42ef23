import type { Prose } from '../../lib/inline.ts';
import type { ReportView } from './report-view.ts';
import { said } from './shown.ts';
import { foreseen } from './when.ts';

/** That a projection stays where it is, where nobody can tell when the next phase begins; else nothing. */
export const uncosted = (view: ReportView): Prose => {
  const { plan, projection } = view.report;
  const [next] = projection.phases;
  if (next === undefined || foreseen(next) !== 'unknown') return [];
  const { current } = plan.phase;
  return view.say.projection.notCosted(said(view, current.name), said(view, next.name));
};
