import { type Prose, plain } from '../../lib/inline.ts';
import type { Sensitivity } from '../../model/answer/sensitivity.ts';
import type { Column, Document } from '../document.ts';

const BAR = ['low', 'high', 'at_low', 'at_high', 'swing'] as const;
const SHARES = ['first', 'first_error', 'total', 'total_error', 'known'] as const;
const KEYS = ['month', 'output', 'unit', 'kind', 'input', 'input_unit', ...BAR, ...SHARES];

/** One row an input, as estimated and not rounded, and one for what none explains by itself. */
export const viewSensitivityRecords = (sensitivity: Sensitivity): Document => {
  const { tornado, sobol, remainder, remainder_error, month, id, unit } = sensitivity;
  const bars = new Map(tornado.map((bar) => [`${bar.kind} ${bar.id}`, bar]));
  const about: Prose[] = [[month], [id], [unit]];
  const rows = sobol.map((one): Prose[] => {
    const bar = bars.get(`${one.kind} ${one.id}`);
    return [
      ...about,
      [one.kind],
      [one.id],
      [bar?.unit ?? ''],
      ...BAR.map((key) => cell(bar?.[key] ?? null)),
      ...SHARES.map((key) => cell(one[key])),
    ];
  });
  const left: Prose[] = [
    ...about,
    ['remainder'],
    [],
    [],
    ...BAR.map((): Prose => []),
    cell(remainder),
    cell(remainder_error),
    [],
    [],
    [],
  ];
  return {
    blocks: [
      {
        kind: 'table',
        columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
        rows: remainder === null ? rows : [...rows, left],
      },
    ],
  };
};

const cell = (value: number | null): Prose => (value === null ? [] : [plain(value)]);
