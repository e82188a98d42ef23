import type { OutcomeCounts } from '../../catalog/words/check.ts';
import { type Prose, prose } from '../../lib/inline.ts';
import type { CheckResult, Outcome } from '../../model/answer/verdict.ts';
import type { Block } from '../document.ts';
import { type CheckView, STATUS } from './check-view.ts';

/** The verdict, with how many checks had which outcome. */
export const viewGate = (view: Pick<CheckView, 'verdict' | 'words'>): Block[] => [
  { kind: 'callout', status: STATUS[view.verdict.verdict], content: gateWords(view) },
];

/** The same in a sentence. */
export const gateWords = ({ verdict, words }: Pick<CheckView, 'verdict' | 'words'>): Prose => {
  const counts = countOutcomes(verdict.results);
  const left = counts.skipped === 0 ? [] : prose`; ${words.check.skipped(counts.skipped)}`;
  return prose`${words.check.summary[verdict.verdict](counts)}${left}`;
};

const NONE: OutcomeCounts = { pass: 0, warn: 0, breach: 0, no_data: 0, error: 0, skipped: 0 };

const countOutcomes = (results: readonly CheckResult[]): OutcomeCounts => {
  const counts: Record<Outcome, number> = { ...NONE };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
};
