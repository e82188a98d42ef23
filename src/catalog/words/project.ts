import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

/** Words of `scale project`. */
export type ProjectWords = {
  readonly headings: Titles<'phases' | 'months' | 'paths'>;
  readonly columns: Titles<
    'phase' | 'chance' | 'p10' | 'p50' | 'p90' | 'binding' | 'act_by' | 'what' | 'deployed'
  >;
  readonly context: (facts: { readonly months: number; readonly trials: number }) => Prose;
  /** When the next phase begins: the middle 80 % of the trials, and by when to act. */
  readonly next: (facts: {
    readonly phase: string;
    readonly chance: Prose;
    readonly months: number;
    readonly from: Prose | undefined;
    readonly middle: Prose | undefined;
    /** All three are one month. */
    readonly certain: boolean;
    readonly to: Prose | undefined;
    readonly actBy: Prose | undefined;
  }) => Prose;
  readonly unlikely: (phase: string, chance: Prose, months: number, binding: Prose) => Prose;
  /** The condition that keeps a phase from beginning. */
  readonly heldUp: (condition: Prose) => Prose;
  /** `metrics`: those without a value that its conditions stand on. */
  readonly unknown: (phase: string, metrics: readonly string[]) => Prose;
  /** In place of the condition that holds it up. */
  readonly without: (metrics: readonly string[]) => Prose;
  /** What lists the values that are missing. */
  readonly trySupply: (command: string) => Prose;
  readonly last: Prose;
  readonly band: string;
  readonly middle: string;
  readonly range: string;
  readonly tryWide: (command: string) => Prose;
  readonly trySet: (command: string) => Prose;
  /** A figure of a month; the month in which a phase begins. */
  readonly tryFigure: (command: string) => Prose;
  readonly tryPhase: (command: string) => Prose;
};
