import { assertNever } from '../../lib/assert-never.ts';
import type { ListItem } from '../../view/document.ts';
import type { KeyFigure, ReportBlock, ReportTable } from '../../view/report/document.ts';
import { evenMoney } from '../even-money.ts';
import { plainText } from '../inline.ts';
import { type Element, element, type Node } from '../markup.ts';
import { derivationsHtml } from './derivations.ts';
import { figureHtml } from './figure.ts';
import { inlineHtml, type Setting, statusHtml } from './inline.ts';
import type { PageSetting } from './page-setting.ts';

/** A block of a report as an element of its page. */
export const blockHtml = (block: ReportBlock, setting: PageSetting): Element => {
  switch (block.kind) {
    case 'heading':
      return element('h3', {}, ...inlineHtml(block.content, setting));
    case 'paragraph':
      return element('p', {}, ...inlineHtml(block.content, setting));
    case 'lead':
      return element('p', { class: 'lead' }, ...inlineHtml(block.content, setting));
    case 'callout':
      return element(
        'p',
        { class: `callout ${block.status}` },
        statusHtml(block.status, inlineHtml(block.content, setting)),
      );
    case 'list':
      return listHtml(block.items, setting);
    case 'table':
      return tableHtml(block, setting);
    case 'figure':
      return figureHtml(block, setting);
    case 'key_figures':
      return keyFiguresHtml(block.items, setting);
    case 'derivations':
      return derivationsHtml(block.items, setting);
    default:
      return assertNever(block);
  }
};

const listHtml = (items: readonly ListItem[], setting: Setting): Element =>
  element(
    'ul',
    {},
    ...items.map(({ content, status, children = [] }) =>
      element(
        'li',
        { class: status === undefined ? undefined : 'judged' },
        ...(status === undefined
          ? inlineHtml(content, setting)
          : [statusHtml(status, inlineHtml(content, setting))]),
        ...(children.length === 0 ? [] : [listHtml(children, setting)]),
      ),
    ),
  );

/** The first cell of a row names it. A table that is wider than the page scrolls by itself. */
const tableHtml = (table: ReportTable, setting: Setting): Element => {
  const { columns, rows } = evenMoney(table);
  const short = { ...setting, short: true };
  const totals = new Set(table.totals ?? []);
  const classOf = (i: number): string | undefined =>
    columns[i]?.align === 'right' ? 'number' : undefined;
  const head = columns.map(({ title }, i) =>
    element('th', { scope: 'col', class: classOf(i) }, ...inlineHtml(title, short)),
  );
  const body = rows.map((row, r) =>
    element(
      'tr',
      { class: totals.has(r) ? 'total' : undefined },
      ...columns.map((_, i) => {
        const content: Node[] = inlineHtml(row[i] ?? [], short);
        return i === 0
          ? element('th', { scope: 'row', class: classOf(i) }, ...content)
          : element('td', { class: classOf(i) }, ...content);
      }),
    ),
  );
  return element(
    'div',
    {
      class: 'table',
      id: `table-${table.id}`,
      role: 'region',
      tabindex: 0,
      'aria-label': plainText(table.caption, setting.locale),
    },
    element(
      'table',
      {},
      element('caption', {}, ...inlineHtml(table.caption, setting)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  );
};

const keyFiguresHtml = (items: readonly KeyFigure[], setting: Setting): Element =>
  element(
    'dl',
    { class: 'key-figures' },
    ...items.map(({ label, value, note, status }) =>
      element(
        'div',
        { class: status },
        element('dt', {}, ...inlineHtml(label, setting)),
        element(
          'dd',
          { class: 'value' },
          ...inlineHtml(value, { ...setting, short: true, large: true }),
        ),
        ...(note.length === 0
          ? []
          : [element('dd', { class: 'note' }, ...inlineHtml(note, { ...setting, short: true }))]),
      ),
    ),
  );
