import type { Catalogue } from '../../catalog/catalogue.ts';
import { amount } from '../../catalog/phrases/amount.ts';
import type { Prose } from '../../lib/inline.ts';
import type { Step } from '../../model/answer/explanation.ts';
import type { Column, Document } from '../document.ts';
import { nameOf } from '../text/quantity-name.ts';

const KEYS = ['id', 'name', 'value', 'unit', 'formula', 'source', 'where'] as const;

/** Quantities with their formulas as one table for spreadsheets and scripts. */
export const viewSteps = (steps: readonly Step[], words: Catalogue): Document => ({
  blocks: [
    {
      kind: 'table',
      columns: KEYS.map((key): Column => ({ key, title: [key], align: 'left', priority: 1 })),
      rows: steps.map((step) => stepRow(step, words)),
    },
  ],
});

const stepRow = (step: Step, words: Catalogue): readonly Prose[] => [
  [step.id],
  [nameOf(step, words)],
  step.value === null ? [] : [amount(step.value, step.unit)],
  [step.unit],
  step.formula === undefined ? [] : [step.formula],
  [step.source],
  [step.where],
];
