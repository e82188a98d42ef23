import type { Section } from './contribution.ts';
import { made } from './contribution.ts';

/**
 * Where a month lies: `month` counts from 0, today; `calendar.month` is 1 (January) to 12. In the
 * graph only where something names them.
 */
export const contributeTime: Section = ({ project, places, file }) => {
  const place = project.phase?.place ?? places.project ?? { file, line: 1, column: 1, length: 1 };
  const of = { section: 'project', place, onDemand: true } as const;
  return [
    {
      ...of,
      id: 'month',
      unit: 'months',
      value: made({ kind: 'number', value: 0 }),
      step: 'prev(month) + 1',
    },
    {
      ...of,
      id: 'calendar.month',
      unit: 'count',
      // Whoever evaluates knows today.
      value: made({ kind: 'unknown' }),
      step: 'if(prev(calendar.month) >= 12, 1, prev(calendar.month) + 1)',
    },
  ];
};
