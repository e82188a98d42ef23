import type { Inline, NumberNode, Prose } from '../lib/inline.ts';
import type { Table } from '../view/document.ts';
import { showsCents } from './number.ts';

/**
 * A table whose columns of money have one precision: where one amount has cents, all have. But beside
 * R$ 0.067, a price for each of something, R$ 67,000 gain nothing by cents.
 */
export const evenMoney = (table: Table): Table => {
  if (table.mixed === true) return table;
  const most = table.columns.map((_, i) => {
    const has = (is: (money: NumberNode) => boolean): boolean =>
      table.rows.some((row) => (row[i] ?? []).some((node) => hasMoney(node, is)));
    if (has((money) => showsCents(money) && Math.abs(money.value) >= 1)) return Infinity;
    return has(showsCents) ? LARGE : 0;
  });
  if (most.every((limit) => limit === 0)) return table;
  const rows = table.rows.map((row) => row.map((cell, i) => cell.map(inCentsBelow(most[i] ?? 0))));
  return { ...table, rows };
};

/** From here on no amount has cents of its own. */
const LARGE = 10_000;

/** A short amount stands by itself: those above and below it are of other quantities. */
const isEvened = ({ style, short }: NumberNode): boolean => style === 'money' && short !== true;

const contentOf = (node: Inline): Prose =>
  typeof node === 'object' && 'content' in node ? (node.content ?? []) : [];

const hasMoney = (node: Inline, is: (money: NumberNode) => boolean): boolean =>
  typeof node === 'object' && node.kind === 'number'
    ? is(node)
    : contentOf(node).some((inner) => hasMoney(inner, is));

const inCentsBelow = (limit: number): ((node: Inline) => Inline) => {
  const change = (node: Inline): Inline => {
    if (typeof node === 'string') return node;
    if (node.kind === 'number') {
      return isEvened(node) && Math.abs(node.value) < limit ? { ...node, cents: true } : node;
    }
    return 'content' in node && node.content !== undefined
      ? { ...node, content: node.content.map(change) }
      : node;
  };
  return change;
};
