import type { Catalogue } from '../../catalog/catalogue.ts';
import type { DiagnosticCatalogue } from '../../catalog/words/diagnostics.ts';
import { type Prose, plain } from '../../lib/inline.ts';
import type { BrokenRow, Portfolio, ProductRow } from '../../model/answer/portfolio.ts';
import { textIn } from '../../model/text.ts';
import { problemTitle } from '../diagnostics.ts';
import type { Column, Document } from '../document.ts';

const KEYS = [
  'file',
  'product',
  'currency',
  'phase',
  'decision',
  'next',
  'probability',
  'month_p10',
  'month_p50',
  'month_p90',
  'act_by',
  'cost',
  'cost_per_user',
  'revenue',
  'profit',
  'gross_margin',
  'headcount',
  'verdict',
  'checks',
  'breach',
  'warn',
  'no_data',
  'risk',
  'problem',
] as const;
type Key = (typeof KEYS)[number];

/** Every product as one table for spreadsheets and scripts. */
export const viewPortfolioRecords = (
  { products }: Portfolio,
  words: Catalogue,
  diagnostics: DiagnosticCatalogue,
): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: products.map((row) => {
        const cells =
          row.kind === 'product' ? productCells(row, words) : brokenCells(row, diagnostics);
        return KEYS.map((key) => cells[key] ?? []);
      }),
    },
  ],
});

type Cells = Partial<Readonly<Record<Key, Prose>>>;

const brokenCells = ({ file, problems }: BrokenRow, diagnostics: DiagnosticCatalogue): Cells => ({
  file: [file],
  ...(problems[0] === undefined ? {} : { problem: problemTitle(problems[0], diagnostics) }),
});

const productCells = (
  { file, project, phase, money, headcount, gate, risk }: ProductRow,
  { locale }: Catalogue,
): Cells => {
  const { next, current, decision } = phase;
  return {
    file: [file],
    product: [textIn(project.name, locale)],
    currency: [project.currency],
    phase: [current.id],
    decision: [decision],
    next: text(next?.id),
    probability: number(next?.probability),
    month_p10: text(next?.month.p10),
    month_p50: text(next?.month.p50),
    month_p90: text(next?.month.p90),
    act_by: text(next?.act_by),
    cost: number(money.cost),
    cost_per_user: number(money.cost_per_user),
    revenue: number(money.revenue),
    profit: number(money.profit),
    gross_margin: number(money.gross_margin),
    headcount: number(headcount),
    verdict: [gate.verdict],
    checks: number(gate.checks),
    breach: number(gate.breach),
    warn: number(gate.warn),
    no_data: number(gate.no_data),
    risk: text(risk),
  };
};

const text = (value: string | null | undefined): Prose => (value == null ? [] : [value]);
const number = (value: number | null | undefined): Prose => (value == null ? [] : [plain(value)]);
