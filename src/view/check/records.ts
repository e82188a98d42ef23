import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import { type Prose, plain } from '../../lib/inline.ts';
import type { CheckResult, Verdict } from '../../model/answer/verdict.ts';
import { fileLine } from '../../model/place.ts';
import type { Column, Document } from '../document.ts';
import { whyWords } from './check-view.ts';

const KEYS = [
  'id',
  'kind',
  'outcome',
  'observed',
  'comparison',
  'limit',
  'unit',
  'headroom',
  'severity',
  'why',
  'owner',
  'runbook',
  'where',
];

/** Every result as one table for spreadsheets and scripts. */
export const viewCheckRecords = ({ results }: Verdict, words: Catalogue): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: results.map((result) => recordOf(result, words)),
    },
  ],
});

const recordOf = (result: CheckResult, words: Catalogue): Prose[] => {
  const { id, kind, outcome, observed, comparison, limit, unit, headroom, severity } = result;
  const cell = (value: number | null): Prose => (value === null ? [] : [amount(value, unit)]);
  return [
    [id],
    [kind],
    [outcome],
    cell(observed),
    [comparison],
    cell(limit),
    [unit],
    headroom === null ? [] : [plain(headroom)],
    [severity],
    whyWords(result, words),
    [result.owner ?? ''],
    [result.runbook ?? ''],
    result.place === undefined ? [] : [fileLine(result.place)],
  ];
};
