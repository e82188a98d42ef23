import { expect, it } from 'vitest';
import type { Prose } from '../../../src/lib/inline.ts';
import type { Column } from '../../../src/view/document.ts';
import type { ReportSection } from '../../../src/view/report/document.ts';
import { withToldColumns } from '../../../src/view/report/told-columns.ts';

const column = (key: string): Column => ({ key, title: [key], align: 'left', priority: 1 });

const sectionOf = (keys: readonly string[], rows: readonly Prose[][]): ReportSection => ({
  id: 'budgets',
  title: ['Limits'],
  blocks: [{ kind: 'table', id: 'it', caption: [], columns: keys.map(column), rows }],
});

it('leaves out a column in which no row says anything, but never the names of the rows', () => {
  const given = sectionOf(
    ['limit', 'today', 'headroom', 'note'],
    [
      [[], ['5'], [], ['']],
      [[], [], []],
    ],
  );
  expect(withToldColumns([given])).toEqual([
    sectionOf(
      ['limit', 'today'],
      [
        [[], ['5']],
        [[], []],
      ],
    ),
  ]);
});
