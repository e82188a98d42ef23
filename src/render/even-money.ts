import type { Inline, NumberNode, Prose } from '../lib/inline.ts';
import type { Table } from '../view/document.ts';
import { showsCents } from './number.ts';

/** A table whose columns of money have one precision: where one amount has cents, all have. */
export const evenMoney = (table: Table): Table => {
  const withCents = table.columns.map((_, i) =>
    table.rows.some((row) => (row[i] ?? []).some((node) => hasMoney(node, showsCents))),
  );
  if (!withCents.includes(true)) return table;
  const rows = table.rows.map((row) =>
    row.map((cell, i) => (withCents[i] === true ? cell.map(inCents) : cell)),
  );
  return { ...table, rows };
};

/** A short amount stands by itself: those above and below it are of other quantities. */
const isEvened = ({ style, short }: NumberNode): boolean => style === 'money' && short !== true;

const contentOf = (node: Inline): Prose =>
  typeof node === 'object' && 'content' in node ? (node.content ?? []) : [];

const hasMoney = (node: Inline, is: (money: NumberNode) => boolean): boolean =>
  typeof node === 'object' && node.kind === 'number'
    ? is(node)
    : contentOf(node).some((inner) => hasMoney(inner, is));

const inCents = (node: Inline): Inline => {
  if (typeof node === 'string') return node;
  if (node.kind === 'number') return isEvened(node) ? { ...node, cents: true } : node;
  return 'content' in node && node.content !== undefined
    ? { ...node, content: node.content.map(inCents) }
    : node;
};
