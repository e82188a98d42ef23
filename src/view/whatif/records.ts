import { amount } from '../../catalog/phrases/amount.ts';
import { type Prose, plain } from '../../lib/inline.ts';
import type { Distribution } from '../../model/answer/projection.ts';
import type {
  MonthChange,
  PassageChange,
  PassageTimes,
  WhatIf,
} from '../../model/answer/whatif.ts';
import type { Column, Document } from '../document.ts';

const PERCENTILES = ['p5', 'p10', 'p50', 'p90', 'p95', 'mean'] as const;
const KEYS = ['kind', 'id', 'variant', 'what', 'month', 'unit', ...PERCENTILES, 'share'];

/** One row a quantity, month and side, each change with a second one for its differences; then the passages. */
export const viewWhatIfRecords = (whatIf: WhatIf): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: [
        ...Object.entries(whatIf.quantities).flatMap(([id, { unit, months }]) =>
          months.flatMap((month) => monthRows(id, unit, month)),
        ),
        ...whatIf.phases.flatMap((passage) => passageRows('phase', passage)),
        ...whatIf.paths.flatMap((passage) => passageRows('path', passage)),
      ],
    },
  ],
});

const monthRows = (id: string, unit: string, { month, base, changed }: MonthChange): Prose[][] => {
  const row = (variant: string, what: string, values: Distribution): Prose[] => [
    ['quantity'],
    [id],
    [variant],
    [what],
    [month],
    [unit],
    ...PERCENTILES.map((p): Prose => {
      const value = values[p];
      return value === null ? [] : [amount(value, unit)];
    }),
    [],
  ];
  return [
    row('base', 'value', base),
    ...changed.flatMap(({ variant, value, difference }) => [
      row(variant, 'value', value),
      row(variant, 'difference', difference),
    ]),
  ];
};

const passageRows = (kind: 'phase' | 'path', { id, base, changed }: PassageChange): Prose[][] => {
  const row = (
    variant: string,
    what: string,
    months: PassageTimes['months'],
    share: number,
  ): Prose[] => [
    [kind],
    [id],
    [variant],
    [what],
    [],
    ['months'],
    ...PERCENTILES.map((p): Prose => {
      const value = p === 'p10' || p === 'p50' || p === 'p90' ? months[p] : null;
      return value === null ? [] : [plain(value)];
    }),
    [plain(share)],
  ];
  return [
    row('base', 'value', base.months, base.probability),
    ...changed.flatMap(({ variant, months, probability, shift, both }) => [
      row(variant, 'value', months, probability),
      row(variant, 'difference', shift, both),
    ]),
  ];
};
