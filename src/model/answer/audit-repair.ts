/** The changes of one input that would make a failing claim true, or why there is none. */
export type Repairs =
  /** One or two, the smallest change first. */
  | { readonly kind: 'repairs'; readonly options: readonly [Repair] | readonly [Repair, Repair] }
  /** No single input reaches it; `best` comes nearest. */
  | { readonly kind: 'unreachable'; readonly best?: NearestReached }
  /** An input makes it hold only where its effect turns round: fewer units because each does less. */
  | { readonly kind: 'in_passing' }
  /** What is claimed is itself a figure of the profile: one of the two is wrong. */
  | { readonly kind: 'stated'; readonly id: string }
  /** Nothing that may move has any influence on it. */
  | { readonly kind: 'nothing_to_move' };

/** One input, moved. `support.automation` from 0.6 to 0.76: then 15 agents are computed. */
export type Repair = NearestReached & {
  readonly direction: 'up' | 'down';
  /** How far it may go on: without end, to `until`, or no further. */
  readonly bound: 'at_least' | 'at_most' | 'between' | 'exactly';
  /** With `between` alone: the last figure that holds, further from now than `to`. */
  readonly until?: number;
};

/** An input with its value now and another, and what the claim comes to there. */
export type NearestReached = {
  readonly id: string;
  readonly unit: string;
  readonly now: number;
  readonly to: number;
  readonly computed: number;
};
