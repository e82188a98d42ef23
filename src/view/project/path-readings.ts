import { chance, type Prose } from '../../lib/inline.ts';
import type { Block } from '../document.ts';
import { monthOrLater } from '../text/month-or-later.ts';
import type { ProjectView } from './project-view.ts';

/** From this share of the trials on nobody can tell. */
const MOSTLY = 0.5;

/** Runway and break-even: the chance that they come, and when. */
export const viewPathReadings = ({ projection, words, labelOf }: ProjectView): Block[] => {
  if (projection.paths.length === 0) return [];
  const { headings, columns } = words.project;
  const when = (iso: string | null): Prose => monthOrLater(iso, projection);
  return [
    { kind: 'heading', level: 2, content: [headings.paths] },
    {
      kind: 'table',
      columns: [
        { key: 'what', title: [columns.what], align: 'left', priority: 1 },
        { key: 'chance', title: [columns.chance], align: 'right', priority: 1 },
        { key: 'p10', title: [columns.p10], align: 'right', priority: 2 },
        { key: 'p50', title: [columns.p50], align: 'right', priority: 1 },
        { key: 'p90', title: [columns.p90], align: 'right', priority: 2 },
      ],
      rows: projection.paths.map((path) =>
        path.unknown >= MOSTLY
          ? [[labelOf(path.id)], ['?'], [], [], []]
          : [
              [labelOf(path.id)],
              [chance(path.probability)],
              when(path.month.p10),
              when(path.month.p50),
              when(path.month.p90),
            ],
      ),
    },
  ];
};
