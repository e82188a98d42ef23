import { amount } from '../../catalog/phrases/amount.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Audit, AuditFinding, ClaimReading } from '../../model/answer/audit.ts';
import { fileLine } from '../../model/place.ts';
import type { Column, Document } from '../document.ts';
import { comparisonOf, findingFigures, saidFigures } from './figures.ts';

const KEYS = ['kind', 'id', 'comparison', 'says', 'says_to', 'computed', 'unit', 'holds', 'where'];

/** Claims and contradictions as one table for spreadsheets and scripts. */
export const viewAuditRecords = ({ claims, findings }: Audit): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: [...claims.map(claimRow), ...findings.map(findingRow)],
    },
  ],
});

const claimRow = ({ id, says, computed, unit, holds, where }: ClaimReading): Prose[] => {
  const figures = saidFigures(says);
  const [from, to] = typeof figures === 'number' || figures === null ? [figures, null] : figures;
  return [
    ['claim'],
    [id],
    [comparisonOf(says)],
    cell(from, unit),
    cell(to, unit),
    cell(computed, unit),
    [unit],
    holds === null ? [] : [String(holds)],
    [where],
  ];
};

const findingRow = ({ finding }: AuditFinding): Prose[] => {
  const kind = finding.severity === 'info' ? 'gap' : 'contradiction';
  const { says, computed } = findingFigures(finding);
  const { unit = '' } = finding.facts as { readonly unit?: string };
  const where: Prose = finding.where === undefined ? [] : [fileLine(finding.where)];
  return [
    [kind],
    [finding.code],
    [],
    cell(says, unit),
    [],
    cell(computed, unit),
    [unit],
    kind === 'gap' ? [] : ['false'],
    where,
  ];
};

const cell = (value: number | null, unit: string): Prose =>
  value === null ? [] : [amount(value, unit)];
