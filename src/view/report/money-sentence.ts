import type { Prose } from '../../lib/inline.ts';
import type { ReportView } from './report-view.ts';
import { numberOf, rangeText, sameTold, shown, shownQuantity, unitOf } from './shown.ts';

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
