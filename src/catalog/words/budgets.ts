import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

export type BudgetWords = {
  readonly status: Titles<'kept' | 'exceeded' | 'unknown'>;
  readonly exceeded: (exceeded: number, unknown: number, all: number) => Prose;
  /** Those that look along the months, and the command that knows them. */
  readonly ahead: (count: number, check: string) => Prose;
};
