import { muted, type Prose, prose, type Status, status } from '../../lib/inline.ts';
import type { LimitReading } from '../../model/reading/limits.ts';
import type { Table } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { shareShown } from '../text/share-shown.ts';
import type { PlanView } from './plan-view.ts';

/** A limit as a row of its table: its name, and what became of it. */
export type LimitRow = {
  readonly reading: LimitReading;
  readonly name: Prose;
  readonly status: Status;
  readonly outcome: string;
};

const ORDER: readonly Status[] = ['fail', 'warn', 'unknown'];

/** What is observed beside its limit, what is missed first. */
export const limitTable = (rows: readonly LimitRow[], title: string, view: PlanView): Table => {
  const { columns } = view.words.plan;
  const rank = ({ status: is }: LimitRow): number =>
    ORDER.includes(is) ? ORDER.indexOf(is) : ORDER.length;
  return {
    kind: 'table',
    columns: [
      { key: 'status', title: [columns.status], align: 'left', priority: 1 },
      { key: 'name', title: [title], align: 'left', priority: 1 },
      { key: 'observed', title: [columns.observed], align: 'right', priority: 1 },
      { key: 'limit', title: [columns.limit], align: 'right', priority: 1 },
      { key: 'headroom', title: [columns.headroom], align: 'right', priority: 2 },
      { key: 'id', title: ['ID'], align: 'left', priority: 3 },
    ],
    rows: rows.toSorted((a, b) => rank(a) - rank(b)).map((row) => cellsOf(row, view)),
  };
};

const cellsOf = (row: LimitRow, { words }: PlanView): readonly Prose[] => {
  const { id, observed, limit, unit, comparison, headroom } = row.reading;
  return [
    [status(row.status, row.outcome)],
    row.name,
    shownAmount(observed, unit, words),
    prose`${comparison} ${shownAmount(limit, unit, words)}`,
    headroom === null ? [] : [{ kind: 'number', style: 'percent', value: shareShown(headroom) }],
    [muted(id)],
  ];
};
