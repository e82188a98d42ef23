import type { Catalogue } from '../../catalog/catalogue.ts';
import { chance, month, muted, type Prose, status } from '../../lib/inline.ts';
import type { Portfolio, PortfolioRow, ProductRow } from '../../model/answer/portfolio.ts';
import { textIn } from '../../model/text.ts';
import type { Block, Column } from '../document.ts';
import { shownAmount } from '../text/amount.ts';
import { visible } from '../visible.ts';

type Cell = {
  readonly key: keyof Catalogue['portfolio']['columns'];
  readonly align: Column['align'];
  readonly priority: number;
  /** Of a product that could be read. */
  readonly of: (row: ProductRow, words: Catalogue) => Prose;
};

const CELLS: readonly Cell[] = [
  { key: 'phase', align: 'left', priority: 2, of: phaseCell },
  { key: 'next', align: 'left', priority: 4, of: nextCell },
  { key: 'month', align: 'left', priority: 1, of: monthCell },
  { key: 'range', align: 'left', priority: 3, of: rangeCell },
  { key: 'act_by', align: 'left', priority: 5, of: actByCell },
  { key: 'cost', align: 'right', priority: 3, of: moneyCell('cost') },
  { key: 'per_user', align: 'right', priority: 2, of: moneyCell('cost_per_user') },
  { key: 'revenue', align: 'right', priority: 6, of: moneyCell('revenue') },
  { key: 'profit', align: 'right', priority: 4, of: moneyCell('profit') },
  { key: 'margin', align: 'right', priority: 2, of: marginCell },
  { key: 'people', align: 'right', priority: 5, of: peopleCell },
  { key: 'gate', align: 'left', priority: 1, of: gateCell },
  { key: 'risk', align: 'left', priority: 3, of: riskCell },
];

/** A row for each product, money in its own currency; columns without any value are left out. */
export const viewProducts = ({ products }: Portfolio, words: Catalogue): Block[] => {
  const read = products.flatMap((row) => (row.kind === 'product' ? [row] : []));
  const cells = CELLS.filter(
    ({ key, of }) => key === 'gate' || read.some((row) => of(row, words).length > 0),
  );
  const column = ({ key, align, priority }: Omit<Cell, 'of'>): Column => ({
    key,
    title: [words.portfolio.columns[key]],
    align,
    priority,
  });
  return [
    {
      kind: 'table',
      columns: [
        column({ key: 'product', align: 'left', priority: 1 }),
        ...cells.map((cell) => column(cell)),
      ],
      rows: products.map((row) => [
        nameCell(row, words),
        ...cells.map((cell) => cellOf(cell, row, words)),
      ]),
    },
  ];
};

const nameCell = (row: PortfolioRow, { locale }: Catalogue): Prose => [
  visible(row.kind === 'product' ? textIn(row.project.name, locale) : row.file),
];

const cellOf = ({ key, of }: Cell, row: PortfolioRow, words: Catalogue): Prose => {
  if (row.kind === 'product') return of(row, words);
  return key === 'gate' ? [status('fail', words.portfolio.broken)] : [];
};

function phaseCell({ phase }: ProductRow, { locale }: Catalogue): Prose {
  return [textIn(phase.current.name, locale)];
}

function nextCell({ phase }: ProductRow, { locale }: Catalogue): Prose {
  return phase.next === null ? [] : [textIn(phase.next.name, locale)];
}

/** Where nobody can tell in so many trials, the others say little. */
const MOSTLY = 0.5;

/** The month by which the next phase has begun in half of the trials. */
function monthCell({ phase }: ProductRow, { portfolio }: Catalogue): Prose {
  const { decision, next } = phase;
  if (decision === 'advance') return [status('warn', portfolio.now)];
  if (decision === 'final') return [muted(portfolio.last)];
  if (next === null || next.unknown >= MOSTLY) return [muted('?')];
  const { p50 } = next.month;
  return [p50 === null ? muted(portfolio.never) : month(p50)];
}

/** The months of 10 and 90 % of the trials. */
function rangeCell({ phase }: ProductRow, { portfolio }: Catalogue): Prose {
  const { decision, next } = phase;
  const p10 = next?.month.p10;
  if (decision !== 'stay' || next === null || p10 == null) return [];
  const { p90 } = next.month;
  return portfolio.between([month(p10)], p90 === null ? undefined : [month(p90)], [
    chance(next.probability),
  ]);
}

function actByCell({ phase }: ProductRow): Prose {
  const by = phase.decision === 'stay' ? phase.next?.act_by : undefined;
  return by === undefined || by === null ? [] : [month(by)];
}

function moneyCell(column: 'cost' | 'cost_per_user' | 'revenue' | 'profit'): Cell['of'] {
  return ({ money, project }) => {
    const value = money[column];
    return value === null
      ? []
      : [{ kind: 'number', style: 'money', value, currency: project.currency }];
  };
}

function marginCell({ money }: ProductRow, words: Catalogue): Prose {
  const { gross_margin } = money;
  return gross_margin === null ? [] : shownAmount(gross_margin, 'share', words);
}

function peopleCell({ headcount }: ProductRow, words: Catalogue): Prose {
  return headcount === null ? [] : shownAmount(headcount, '', words);
}

const STATUS = {
  pass: 'pass',
  warn: 'warn',
  breach: 'fail',
  no_data: 'unknown',
  error: 'fail',
  none: 'info',
} as const;

function gateCell({ gate }: ProductRow, { portfolio }: Catalogue): Prose {
  return [status(STATUS[gate.verdict], portfolio.gate[gate.verdict](gate))];
}

function riskCell({ risk }: ProductRow, { ordinals }: Catalogue): Prose {
  return risk === null ? [] : [ordinals[risk]];
}
