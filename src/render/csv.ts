import { assertNever } from '../lib/assert-never.ts';
import type { Inline, NumberNode, Prose } from '../lib/inline.ts';
import { to12Digits } from '../lib/numbers.ts';
import type { Document, Table } from '../view/document.ts';
import { unitText } from '../view/text/unit-text.ts';
import { cleanText } from './clean.ts';
import { dateText, pluralWord } from './inline.ts';
import { pluralCategory } from './intl.ts';

/**
 * The tables of a document, for programs: keys as header, numbers raw (`0.25` for 25 %, no
 * grouping, no unit), tables parted by an empty line. Lines end in `\n`, not the CRLF of RFC 4180:
 * `cut`, `awk` and `diff` would keep the `\r`, and every reader of CSV takes either. Numbers are alike in
 * every language; sentences have their words by `locale`.
 */
export const renderCsv = (document: Document, { locale }: { readonly locale: string }): string => {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const texts = tables
    .filter((table) => table.columns.length > 0)
    .map((table) => csvTable(table, locale));
  return `${texts.join('\n\n')}\n`;
};

const csvTable = (table: Table, locale: string): string =>
  [
    csvRow(table.columns.map((column) => textField(column.key))),
    ...table.rows.map((row) => csvRow(table.columns.map((_, i) => csvField(row[i] ?? [], locale)))),
  ].join('\n');

/** A row of one empty field is quoted: an empty line would begin another table. */
const csvRow = (fields: readonly string[]): string => fields.join(',') || '""';

const csvField = (cell: Prose, locale: string): string => {
  const only = onlyNode(cell);
  return typeof only === 'object' && only.kind === 'number'
    ? rawNumber(only.value)
    : textField(textOf(cell, locale));
};

/** The one node of a cell, taken out of its emphasis. */
const onlyNode = (cell: Prose): Inline | undefined => {
  const [only, ...others] = cell.filter((node) => node !== '');
  if (only === undefined || others.length > 0) return undefined;
  if (typeof only === 'string') return only;
  const around = only.kind === 'strong' || only.kind === 'muted' || only.kind === 'traced';
  return around ? onlyNode(only.content) : only;
};

/** Quoted where CSV asks for it, and never a formula when a spreadsheet opens it. */
const textField = (text: string): string => {
  const trimmed = cleanText(text).trim();
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(trimmed) ? `'${trimmed}` : trimmed;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const rawNumber = (value: number): string => String(to12Digits(value));

const textOf = (prose: Prose, locale: string): string =>
  prose.map((node) => nodeText(node, locale)).join('');

const nodeText = (node: Inline, locale: string): string => {
  if (typeof node === 'string') return node;
  switch (node.kind) {
    case 'number':
      return numberText(node, locale);
    case 'date':
      return dateText(node);
    case 'status':
      return statusText(node.status, locale, node.content);
    case 'strong':
    case 'muted':
    case 'traced':
    case 'cited':
      return textOf(node.content, locale);
    case 'code':
    case 'address':
      return node.text;
    case 'plural':
      return `${rawNumber(node.count)} ${pluralWord(node, locale)}`;
    default:
      return assertNever(node);
  }
};

/** A number among words keeps what it needs to be read: `BRL 1234.5/month`, `25%`, `3 users`. */
const numberText = (
  { value, style, currency = '', unit = '' }: NumberNode,
  locale: string,
): string => {
  const number = style === 'percent' ? `${rawNumber(value * 100)}%` : rawNumber(value);
  const space = unit === '' || unit.startsWith('/') ? '' : ' ';
  return `${style === 'money' ? `${currency} ` : ''}${number}${space}${unitText(unit, locale, () => pluralCategory(value, locale))}`;
};

/**
 * The word that scripts look for: `fail`. One plain text beside it is the same word in the
 * reader's language; anything richer follows (`fail: 800 ms > 500 ms`).
 */
const statusText = (word: string, locale: string, content: Prose = []): string => {
  const text = textOf(content, locale);
  const translated = content.every((node) => typeof node === 'string');
  return translated ? word : `${word}: ${text}`;
};
