import { code, muted, type Prose } from '../../lib/inline.ts';
import {
  rangeOwner,
  type Sensitivity,
  type SobolReading,
  type TornadoBar,
} from '../../model/answer/sensitivity.ts';
import type { Block, Column } from '../document.ts';
import { firstOf, shareOf, spanOf, unitWord, withoutUnit } from './amounts.ts';
import { barOf, type Extent, extentOf } from './bar.ts';
import type { SensitivityView } from './sensitivity-view.ts';

/** The inputs that matter most; a longer table is read by nobody. */
const MOST = 12;

/** One row an input, the highest share first; the others in one, and what none explains by itself. */
export const viewInputs = (view: SensitivityView): Block[] => {
  const { sensitivity, words } = view;
  const { headings, others, remainder } = words.sensitivity;
  const rows = rowsOf(sensitivity);
  const shown = rows.filter(hasEffect).slice(0, MOST);
  const rest = rows.filter((row) => !shown.includes(row));
  const fields = fieldsOf(view, swingExtent(sensitivity));
  const foot = (label: string, shares: Partial<Record<string, Prose>>): Prose[] =>
    fields.map(({ key }) => (key === 'input' ? [muted(label)] : (shares[key] ?? [])));
  const feet = [
    ...(rest.length === 0 ? [] : [foot(others(rest.length), sumsOf(rest))]),
    ...(sensitivity.remainder === null
      ? []
      : [foot(remainder, { first: shareOf(sensitivity.remainder) })]),
  ];
  return [
    { kind: 'heading', level: 2, content: [headings.inputs] },
    {
      kind: 'table',
      columns: fields.map(({ cell: _, ...column }) => column),
      rows: [...shown.map((row) => fields.map(({ cell }) => cell(row))), ...feet],
    },
  ];
};

/** The ends of all bars; none where no input moves it by itself. */
export const swingExtent = ({ base, tornado }: Sensitivity): Extent | undefined =>
  extentOf(
    base,
    tornado.flatMap(({ at_low, at_high }) => [at_low, at_high]),
  );

type Row = { readonly sobol: SobolReading; readonly bar: TornadoBar | undefined };

/** By total order. */
const rowsOf = ({ tornado, sobol }: Sensitivity): readonly Row[] => {
  const bars = new Map(tornado.map((bar) => [`${bar.kind} ${bar.id}`, bar]));
  return sobol.map((each) => ({ sobol: each, bar: bars.get(`${each.kind} ${each.id}`) }));
};

/** Ranges of other months move nothing here. */
const hasEffect = ({ sobol, bar }: Row): boolean => sobol.total !== 0 || (bar?.swing ?? 0) > 0;

const sumsOf = (rows: readonly Row[]): { readonly first: Prose; readonly total: Prose } => {
  const sum = (of: (reading: SobolReading) => number | null): number =>
    rows.reduce((whole, { sobol }) => whole + (of(sobol) ?? 0), 0);
  return { first: shareOf(sum(firstOf)), total: shareOf(sum(({ total }) => total)) };
};

type Field = Column & { readonly cell: (row: Row) => Prose };

const fieldsOf = (
  { sensitivity, words, labelOf }: SensitivityView,
  extent: Extent | undefined,
): readonly Field[] => {
  const { columns, noise } = words.sensitivity;
  const unit = unitWord(sensitivity.unit, words);
  const bare = (value: number | null): Prose => withoutUnit(value, sensitivity.unit, words);
  const isNoise = ({ sobol }: Row): boolean => sobol.kind === 'noise';
  const field = (
    key: keyof typeof columns,
    priority: number,
    cell: Field['cell'],
    align: Column['align'] = 'left',
  ): Field => ({ key, title: [columns[key]], priority, align, cell });
  return [
    field('input', 1, (row) => (isNoise(row) ? [noise] : [code(row.sobol.id)])),
    field('range', 4, ({ bar }) => rangeCell(bar, words), 'right'),
    {
      ...field('output', 2, ({ bar }) => endsCell(bar, bare), 'right'),
      title: [`${columns.output}${unit === '' ? '' : ` (${unit})`}`],
    },
    ...(extent === undefined
      ? []
      : [field('bar', 3, ({ bar }) => [code(barOf(extent, bar?.at_low, bar?.at_high))])]),
    field('first', 1, ({ sobol }) => shareOf(firstOf(sobol)), 'right'),
    field('total', 1, ({ sobol }) => shareOf(sobol.total), 'right'),
    field('label', 5, (row) => (isNoise(row) ? [] : [muted(labelOf(rangeOwner(row.sobol.id)))])),
  ];
};

const rangeCell = (bar: TornadoBar | undefined, words: SensitivityView['words']): Prose =>
  bar === undefined || bar.unit === null ? [] : spanOf(bar.low, bar.high, bar.unit, words);

const endsCell = (bar: TornadoBar | undefined, bare: (value: number | null) => Prose): Prose => [
  ...bare(bar?.at_low ?? null),
  ' – ',
  ...bare(bar?.at_high ?? null),
];
