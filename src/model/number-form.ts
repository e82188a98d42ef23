import type { Between } from './expression.ts';
import type { Interval } from './interval.ts';
import type { Place } from './place.ts';

/** A number as a profile may write it. */
export type NumberForm = { readonly place: Place } & (
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'range'; readonly interval: Interval }
  | { readonly kind: 'formula'; readonly formula: Formula }
  | {
      readonly kind: 'table';
      readonly by: Formula;
      readonly points: readonly TablePoint[];
      readonly between: Between;
    }
  /** Something that was reported already; kept so that its name is known. */
  | { readonly kind: 'invalid' }
);

export type TablePoint = {
  /** A number, or the id of a phase. */
  readonly x: number | string;
  readonly value: NumberForm;
  readonly place: Place;
};

/** The text of an expression; `place` is that of its first character. */
export type Formula = { readonly text: string; readonly place: Place };
