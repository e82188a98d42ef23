import type { Inline, NumberNode, Prose } from '../lib/inline.ts';
import type { Table } from '../view/document.ts';
import { showsCents } from './number.ts';

/**
 * A table whose money has one precision: where one amount has cents, all of the same basis have, in
 * its column and in those of like size, so that R$ 152.74 beside R$ 0.00 leaves -R$ 152.74. But beside
 * R$ 0.067, a price for each of something, R$ 67,000 gain nothing by cents.
 */
export const evenMoney = (table: Table): Table => {
  if (table.mixed === true) return table;
  const columns = table.columns.map((_, i) =>
    table.rows.flatMap((row) => (row[i] ?? []).flatMap(moneyOf)),
  );
  if (!columns.some((amounts) => amounts.some(showsCents))) return table;
  const rows = table.rows.map((row) =>
    row.map((cell, i) => cell.map(inCentsBelow(limitsOf(columns, i)))),
  );
  return { ...table, rows };
};

/** Below what an amount of a column has cents, by its basis: amounts a month and each user apart. */
const limitsOf = (
  columns: readonly (readonly NumberNode[])[],
  of: number,
): ReadonlyMap<string, number> => {
  const own = columns[of] ?? [];
  const limits = new Map<string, number>();
  for (const money of own) if (showsCents(money)) limits.set(basisOf(money), LARGE);
  const size = greatest(own);
  for (const amounts of columns) {
    if (amounts !== own && greatest(amounts) * LIKE < size) continue;
    for (const money of amounts) {
      if (showsCents(money) && Math.abs(money.value) >= 1) limits.set(basisOf(money), Infinity);
    }
  }
  return limits;
};

const greatest = (amounts: readonly NumberNode[]): number =>
  Math.max(0, ...amounts.map(({ value }) => Math.abs(value)));

const basisOf = ({ unit }: NumberNode): string => unit ?? '';

/** Columns whose greatest amounts differ by less are of like size. */
const LIKE = 100;
/** From here on no amount has cents of its own. */
const LARGE = 10_000;

/** A short amount stands by itself: those above and below it are of other quantities. */
const isEvened = ({ style, short }: NumberNode): boolean => style === 'money' && short !== true;

const contentOf = (node: Inline): Prose =>
  typeof node === 'object' && 'content' in node ? (node.content ?? []) : [];

const moneyOf = (node: Inline): NumberNode[] => {
  if (typeof node === 'object' && node.kind === 'number') {
    return node.style === 'money' ? [node] : [];
  }
  return contentOf(node).flatMap(moneyOf);
};

const inCentsBelow = (limits: ReadonlyMap<string, number>): ((node: Inline) => Inline) => {
  const change = (node: Inline): Inline => {
    if (typeof node === 'string') return node;
    if (node.kind === 'number') {
      const below = limits.get(basisOf(node)) ?? 0;
      return isEvened(node) && Math.abs(node.value) < below ? { ...node, cents: true } : node;
    }
    return 'content' in node && node.content !== undefined
      ? { ...node, content: node.content.map(change) }
      : node;
  };
  return change;
};
