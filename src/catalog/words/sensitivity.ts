import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

/** Words of `scale sensitivity`. */
export type SensitivityWords = {
  readonly headings: Titles<'inputs'>;
  readonly columns: Titles<'input' | 'range' | 'output' | 'bar' | 'first' | 'total' | 'label'>;
  readonly noise: string;
  /** Months ahead, or all months up to there. */
  readonly context: (facts: {
    readonly id: Prose;
    readonly month: Prose;
    readonly path: boolean;
    readonly trials: number;
    readonly runs: number;
  }) => Prose;
  readonly spread: (facts: {
    readonly p5: Prose;
    readonly p50: Prose;
    readonly p95: Prose;
    readonly base: Prose | undefined;
  }) => Prose;
  /** The first word of it begins a sentence: an id. */
  readonly verdict: (facts: {
    readonly input: Prose;
    readonly share: Prose;
    readonly output: Prose;
    readonly month: Prose;
    readonly path: boolean;
  }) => Prose;
  /** What no input explains by itself is most of it. */
  readonly together: (facts: {
    readonly output: Prose;
    readonly month: Prose;
    readonly share: Prose;
    readonly input: Prose;
    readonly total: Prose;
  }) => Prose;
  readonly same: (facts: {
    readonly output: Prose;
    readonly value: Prose;
    readonly month: Prose;
    readonly path: boolean;
    readonly trials: number;
    readonly ranges: number;
  }) => Prose;
  readonly certain: (output: Prose, value: Prose) => Prose;
  readonly overall: (output: Prose) => Prose;
  readonly unknown: (output: Prose, metrics: Prose | undefined) => Prose;
  readonly candidates: (ids: Prose, more: number) => Prose;
  readonly others: (count: number) => string;
  readonly remainder: string;
  /** How to read the table: its bar, its two shares, and how far off these may be. */
  readonly bar: Prose;
  readonly shares: (error: Prose) => Prose;
  readonly left: (share: Prose) => Prose;
  readonly tryExplain: (command: string) => Prose;
  readonly tryLater: (command: string) => Prose;
};
