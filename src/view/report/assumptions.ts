import { muted, type Prose, prose, strong } from '../../lib/inline.ts';
import type { ListItem } from '../document.ts';
import type { ReportBlock } from './document.ts';
import type { ReportView } from './report-view.ts';
import { column, roughly, said, sameTold, shown, shownQuantity, withoutUnits } from './shown.ts';

/** What was supposed and why, and where every measured figure comes from. */
export const viewAssumptions = (view: ReportView): ReportBlock[] => {
  const { assumptions } = view.say;
  const items = view.report.plan.findings.flatMap((finding): ListItem[] => {
    if (finding.code !== 'assumption') return [];
    const { id, text } = finding.facts;
    return [
      { content: [strong(view.labelOf(id)), numberOf(view, id), ' ', said(view, text)].flat() },
    ];
  });
  return [
    { kind: 'lead', content: items.length === 0 ? assumptions.none : assumptions.intro },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ...metrics(view),
  ];
};

/** ` (2,000 users; in nine cases out of ten, 1,000 to 3,000 users).` */
const numberOf = (view: ReportView, id: string): Prose => {
  const { value = null, low, high, unit = '' } = view.report.plan.quantities[id] ?? {};
  if (value === null) return ['.'];
  const range =
    low === undefined || high === undefined || sameTold(view, low, high, unit)
      ? []
      : prose`; ${view.say.assumptions.range(withoutUnits(roughly(view, low, unit)), roughly(view, high, unit))}`;
  return [' (', ...shownQuantity(view, id), ...range, ').'];
};

const metrics = (view: ReportView): ReportBlock[] => {
  const all = Object.entries(view.report.plan.metrics);
  if (all.length === 0) return [];
  const {
    metrics: title,
    metricsIntro,
    metricsCaption,
    columns,
    sources,
    missing,
  } = view.say.assumptions;
  const unknown = all.filter(([, { value }]) => value === null).length;
  return [
    { kind: 'heading', level: 3, content: [title] },
    { kind: 'paragraph', content: metricsIntro(all.length), cites: ['table-metrics'] },
    ...(unknown === 0 ? [] : [{ kind: 'paragraph', content: missing(unknown) } as const]),
    {
      kind: 'table',
      id: 'metrics',
      caption: metricsCaption,
      columns: [
        column('metric', columns.metric),
        column('value', columns.value, 'right'),
        column('source', columns.source),
      ],
      rows: all.map(([id, { value, unit, source }]) => [
        [view.labelOf(id)],
        value === null ? shown(view, value, unit) : shownQuantity(view, id),
        value === null ? [muted(sources.missing)] : [sources[source]],
      ]),
    },
  ];
};
