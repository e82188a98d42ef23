import type { Prose } from '../../lib/inline.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { monthOf, numberOf, roughly, said } from './shown.ts';

/** Pools that need more units than there are, where no cost follows what they need. */
export const unpaidPools = (view: ReportView): ReportBlock[] =>
  (view.report.plan.pools ?? []).flatMap(({ id, name, unit }): ReportBlock[] => {
    const units = `pools.${id.replaceAll('-', '_')}.units`;
    if (numberOf(view, 'costs.total') === null || isPaid(view, units)) return [];
    const { months } = view.report.projection;
    const last = months.at(-1);
    const later = last?.quantities[units]?.p50 ?? null;
    const needed = (value: number | null): Prose => roughly(view, value, unit);
    const content = view.say.money.unpaid({
      name: said(view, name),
      now: needed(numberOf(view, units)),
      ...(later === null
        ? {}
        : { later: needed(later), month: monthOf(last?.month ?? null) ?? [] }),
    });
    return [{ kind: 'callout', status: 'warn', content }];
  });

/** Whether the total cost moves with `units`, on whatever way through the formulas. */
const isPaid = (view: ReportView, units: string): boolean => {
  const seen = new Set(['costs.total']);
  for (const id of seen) {
    if (id === units) return true;
    for (const input of view.stepOf(id)?.inputs ?? []) seen.add(input);
  }
  return false;
};
