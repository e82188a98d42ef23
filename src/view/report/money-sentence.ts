import type { Prose } from '../../lib/inline.ts';
import type { ReportView } from './report-view.ts';
import {
  monthOf,
  numberOf,
  rangeText,
  sameTold,
  shown,
  shownLater,
  shownQuantity,
  unitOf,
  withoutUnits,
} from './shown.ts';

/** What it costs and brings in today, and what that leaves. */
export const moneySentence = (view: ReportView): Prose => {
  const of = (id: string): Prose | undefined =>
    numberOf(view, id) === null ? undefined : shownQuantity(view, id);
  const profit = numberOf(view, 'economics.profit');
  const loss = profit !== null && profit < 0;
  const { p5 = null, p95 = null } = view.report.projection.today.quantities['costs.total'] ?? {};
  return view.say.summary.money({
    cost: of('costs.total'),
    costRange:
      p5 === null || p95 === null || sameTold(view, p5, p95, unitOf(view, 'costs.total'))
        ? undefined
        : rangeText(view, p5, p95, unitOf(view, 'costs.total')),
    revenue: of('revenue.total'),
    profit: loss ? shown(view, -profit, unitOf(view, 'economics.profit')) : of('economics.profit'),
    margin: of('economics.gross_margin'),
    earns: numberOf(view, 'revenue.total') !== 0,
    loss,
  });
};

/** What the plan leaves out and would be paid from what is left: told beside it, not pages later. */
export const leftOutSentence = (view: ReportView): Prose => {
  const missing = new Set(view.report.audit.omissions.map(({ id }) => id));
  if (!missing.has('payroll')) return [];
  return view.say.summary.leftOut(missing.has('taxes'));
};

/** What is expected at the end of the months, and between what. */
export const laterSentence = (view: ReportView, id: string, what: 'cost' | 'profit'): Prose => {
  const last = view.report.projection.months.at(-1);
  const { p5, p50, p95 } = last?.quantities[id] ?? { p5: null, p50: null, p95: null };
  if (last === undefined || p50 === null) return [];
  const unit = unitOf(view, id);
  const of = (value: number | null): Prose => shownLater(view, id, value, unit);
  const range = sameTold(view, p5, p95, unit) ? {} : { low: withoutUnits(of(p5)), high: of(p95) };
  const month = monthOf(last.month) ?? [];
  return view.say.summary.later({
    low: undefined,
    high: undefined,
    ...range,
    what,
    month,
    middle: of(p50),
  });
};
