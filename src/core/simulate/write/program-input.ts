import type { Evaluation, Given } from '../../graph/evaluate.ts';
import type { Nodes } from '../nodes.ts';

/** What a program is written from. */
export type ProgramInput = {
  readonly nodes: Nodes;
  readonly given: Given;
  /** The path of the point values: what is the same in every trial is read from it. */
  readonly path: readonly Evaluation[];
  readonly shown: readonly string[];
  readonly shownLate: readonly string[];
  /** Whether a run may end in any month and go on from there: nothing may look along the months then. */
  readonly goesOn?: boolean;
};
