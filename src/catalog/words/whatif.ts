import type { Prose } from '../../lib/inline.ts';
import type { Titles } from './titles.ts';

/** Words of `scale whatif`. */
export type WhatIfWords = {
  readonly headings: Titles<'goal' | 'changes' | 'today' | 'when'> & {
    readonly later: (month: Prose) => Prose;
  };
  readonly columns: Titles<
    'what' | 'base' | 'changed' | 'difference' | 'range' | 'shift' | 'chance' | 'set' | 'sets'
  >;
  readonly context: (facts: { readonly months: number; readonly trials: number }) => Prose;
  /** Percentage points. */
  readonly points: string;
  readonly span: (low: Prose, high: Prose) => Prose;
  readonly fromTo: (from: Prose, to: Prose) => Prose;
  readonly unchanged: (names: readonly Prose[]) => Prose;
  readonly nothing: Prose;
  /** Why nobody can tell when something happens. */
  readonly unknown: (names: readonly Prose[], command: Prose) => Prose;
  /** Why the middle of a difference is not the difference of the middles. */
  readonly paired: Prose;
  /** Months later; earlier where negative. */
  readonly shift: (months: number) => Prose;
  readonly moreOften: (share: Prose) => Prose;
  readonly lessOften: (share: Prose) => Prose;
  /** One side of several, before what is said of it. */
  readonly of: (label: string, said: Prose) => Prose;
  readonly asItIs: string;
  readonly begins: (phase: string, shift: Prose) => Prose;
  readonly changes: (what: string, month: Prose, difference: Prose, range: Prose) => Prose;
  readonly goal: GoalWords;
};

/** Where a goal is read: today, or some month ahead. */
type When = Prose | undefined;

export type GoalWords = {
  readonly solved: (facts: {
    readonly goal: string;
    readonly when: When;
    readonly free: string;
    readonly to: Prose;
    readonly direction: 'up' | 'down';
    readonly until: Prose | undefined;
    readonly now: Prose;
    readonly side: string;
    readonly reached: Prose;
    readonly before: Prose;
  }) => Prose;
  /** `edge`: it is at the limit already. */
  readonly slack: (facts: {
    readonly edge: boolean;
    readonly goal: string;
    readonly when: When;
    readonly free: string;
    readonly now: Prose;
    readonly to: Prose;
    readonly direction: 'up' | 'down';
  }) => Prose;
  readonly always: (goal: string, when: When, free: string) => Prose;
  readonly unreachable: (facts: {
    readonly goal: string;
    readonly when: When;
    readonly free: string;
    readonly now: Prose;
    readonly best: Prose;
    readonly side: string;
    readonly reached: Prose;
  }) => Prose;
  readonly noEffect: (goal: string, free: string, holds: boolean | null) => Prose;
  readonly unknown: (goal: string, metrics: readonly string[]) => Prose;
  readonly clamped: (ids: readonly string[], more: number) => Prose;
  readonly turns: (ranges: number) => Prose;
  /** Behind a goal about all trials: how well it is known. */
  readonly sampled: (facts: {
    readonly trials: number;
    readonly error: Prose | undefined;
    readonly held: string | undefined;
  }) => Prose;
};
