import { chance, code, month, type Prose } from '../../lib/inline.ts';
import { textIn } from '../../model/text.ts';
import type { Block } from '../document.ts';
import { monthOrLater } from '../text/month-or-later.ts';
import { missingFor, type ProjectView } from './project-view.ts';

/** Each phase that is still ahead: how likely within the horizon, when, what holds it up. */
export const viewPassages = ({ projection, words }: ProjectView): Block[] => {
  if (projection.phases.length === 0) return [];
  const { headings, columns } = words.project;
  const when = (iso: string | null): Prose => monthOrLater(iso, projection);
  const missing = (id: string): Prose => {
    const metrics = missingFor(id, projection);
    return metrics.length === 0 ? [] : words.project.without(metrics);
  };
  return [
    { kind: 'heading', level: 2, content: [headings.phases] },
    {
      kind: 'table',
      columns: [
        { key: 'phase', title: [columns.phase], align: 'left', priority: 1 },
        { key: 'chance', title: [columns.chance], align: 'right', priority: 1 },
        { key: 'p10', title: [columns.p10], align: 'right', priority: 2 },
        { key: 'p50', title: [columns.p50], align: 'right', priority: 1 },
        { key: 'p90', title: [columns.p90], align: 'right', priority: 2 },
        { key: 'act_by', title: [columns.act_by], align: 'right', priority: 2 },
        { key: 'binding', title: [columns.binding], align: 'left', priority: 3 },
      ],
      rows: projection.phases.map((passage) => [
        [textIn(passage.name, words.locale)],
        passage.unknown >= 0.5 ? ['?'] : [chance(passage.probability)],
        passage.unknown >= 0.5 ? [] : when(passage.month.p10),
        passage.unknown >= 0.5 ? [] : when(passage.month.p50),
        passage.unknown >= 0.5 ? [] : when(passage.month.p90),
        passage.act_by === null ? [] : [month(passage.act_by)],
        passage.unknown >= 0.5
          ? missing(passage.id)
          : passage.binding === null
            ? []
            : [code(passage.binding)],
      ]),
    },
  ];
};
