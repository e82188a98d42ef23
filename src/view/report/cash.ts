import type { Prose } from '../../lib/inline.ts';
import type { ReportView } from './report-view.ts';
import { chanceInWords, monthOf } from './shown.ts';

/** Below one case in twenty it is no matter for a summary. */
export const WORTH_SAYING = 0.05;

/** When the cash runs out, and how sure that is; undefined where the profile says nothing of cash. */
export const cashOf = ({ report }: ReportView) =>
  'economics.cash' in report.plan.quantities
    ? report.projection.paths.find(({ id }) => id === 'economics.runway')
    : undefined;

export const cashSentence = (view: ReportView): Prose => {
  const cash = cashOf(view);
  if (cash === undefined) return [];
  const { horizon } = view.report.projection;
  const chance = chanceInWords(view, cash.probability);
  return view.say.projection.cash(monthOf(cash.month.p50), chance, horizon);
};
