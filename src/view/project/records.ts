import { amount } from '../../catalog/phrases/amount.ts';
import { type Prose, plain } from '../../lib/inline.ts';
import type { MonthReading, Projection } from '../../model/answer/projection.ts';
import type { Column, Document } from '../document.ts';

const PERCENTILES = ['p5', 'p10', 'p50', 'p90', 'p95', 'mean'] as const;
const KEYS = ['month', 'kind', 'id', 'unit', ...PERCENTILES, 'share'];

/** One row a quantity and month, and one a phase and month with its share of the trials. */
export const viewProjectionRecords = (projection: Projection): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: [projection.today, ...projection.months].flatMap((month) =>
        monthRows(month, projection),
      ),
    },
  ],
});

const monthRows = (
  { month, quantities, phases }: MonthReading,
  projection: Projection,
): Prose[][] => [
  ...projection.columns.map(({ id, unit }): Prose[] => [
    [month],
    ['quantity'],
    [id],
    [unit],
    ...PERCENTILES.map((p): Prose => {
      const value = quantities[id]?.[p] ?? null;
      return value === null ? [] : [amount(value, unit)];
    }),
    [],
  ]),
  ...Object.entries(phases).map(([id, share]): Prose[] => [
    [month],
    ['phase'],
    [id],
    ['share'],
    ...PERCENTILES.map((): Prose => []),
    [plain(share)],
  ]),
];
