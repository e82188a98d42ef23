import type { Interval } from '../../../model/interval.ts';
import type { Layout } from './layout.ts';
import type { ProgramInput } from './program-input.ts';

/** A program while it is written: its layout, and what its source refers to by index. */
export type Context = Layout & {
  readonly input: ProgramInput;
  readonly draws: { name: string; interval: Interval }[];
  /** Where each draw stands, by its name and interval. */
  readonly drawn: Map<string, number>;
  readonly shocks: string[];
  readonly functions: string[];
  readonly count: { fresh: number };
};
