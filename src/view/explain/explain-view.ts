import type { Catalogue } from '../../catalog/catalogue.ts';
import type { Explanation } from '../../model/answer/explanation.ts';

/** An explanation, and how to show it. */
export type ExplanationView = {
  readonly explanation: Explanation;
  readonly words: Catalogue;
  /** How to name the profile in a command to try next. */
  readonly profileName: string;
  /** How far down the tree goes; all the way where left out. */
  readonly depth: number | undefined;
};
