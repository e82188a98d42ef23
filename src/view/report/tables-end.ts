import type { TablesEnd } from '../../catalog/words/report/position.ts';
import { chance, code } from '../../lib/inline.ts';
import type { FindingFacts } from '../../model/finding/finding.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { has, monthOf, shown } from './shown.ts';

type Facts = FindingFacts['scale_ahead'];

/** More names than this are counted. */
const MOST = 4;

/** Where the tables of the profile end within the months shown: figures beyond are held. */
export const tablesEnd = (view: ReportView): ReportBlock[] =>
  view.report.projection.findings.flatMap((one): ReportBlock[] => {
    if (one.code !== 'scale_ahead') return [];
    const content = view.say.projection.tablesEnd(factsOf(view, one.facts));
    return one.severity === 'warning'
      ? [{ kind: 'callout', status: 'warn', content }]
      : [{ kind: 'paragraph', content }];
  });

const factsOf = (view: ReportView, facts: Facts): TablesEnd => {
  const { by, unit, side, point, ids } = facts;
  const names = [...new Set(ids.map((id) => view.labelOf(id)))];
  // One more is named rather than counted.
  const named = names.length === MOST + 1 ? names : names.slice(0, MOST);
  return {
    driver: has(view, by) ? [view.labelOf(by)] : [code(by)],
    point: shown(view, point, unit),
    side,
    when: whenOf(facts),
    of: named,
    more: names.length - named.length,
    costs: ids.some((id) => id.startsWith('costs.')),
  };
};

const whenOf = ({ today, month, until, probability }: Facts): TablesEnd['when'] => {
  if (today) return { kind: 'today' };
  const middle = monthOf(month.p50);
  return middle === undefined
    ? { kind: 'possible', until: monthOf(until) ?? [], chance: [chance(probability)] }
    : { kind: 'expected', month: middle };
};
