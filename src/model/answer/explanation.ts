import type { Expression, FormulaPart } from '../expression.ts';
import type { Interval } from '../interval.ts';
import type { MetricSource } from '../measurements.ts';
import type { PartialFunction } from '../names.ts';
import type { Percentiles } from '../percentiles.ts';
import type { SectionId } from '../quantity.ts';
import type { Text } from '../text.ts';
import type { Envelope } from './envelope.ts';
import type { Distribution } from './projection.ts';
import type { TornadoBar } from './sensitivity.ts';

/**
 * `before`: what it was the month before, of which a later month is made; `history`: fitted to the
 * metric's own.
 */
export type StepSource = MetricSource | 'formula' | 'constant' | 'before' | 'history';

/** Why a formula has no value: an input without one, or a part that has none for these inputs. */
export type UnknownReason =
  | { readonly kind: 'input'; readonly id: string }
  /** The formula that is zero. */
  | { readonly kind: 'division'; readonly divisor: string }
  | { readonly kind: 'function'; readonly fn: PartialFunction }
  | { readonly kind: 'no_rows'; readonly column: string }
  /** Known along a path, or over trials, and not at one point. */
  | { readonly kind: 'months' }
  | { readonly kind: 'trials' };

/** One quantity of a derivation. */
export type Step = {
  readonly id: string;
  readonly section: SectionId;
  readonly label?: Text;
  /** Catalogue key of a built-in quantity: its id with `*` for the row. */
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** The word of an ordinal's value. */
  readonly word?: string;
  /** Where its number comes from; `formula` when it is computed. */
  readonly source: StepSource;
  /** `file:line` of the number, or of the section that brings the formula. */
  readonly where: string;
  /** The formula with names, as text; absent for a plain number. */
  readonly formula?: string;
  readonly parts?: readonly FormulaPart[];
  /** What later months compute instead, as text; absent where they compute the formula anew. */
  readonly eachMonth?: string;
  /** The formula itself and that of later months, for a view that says them in words. */
  readonly expression?: Expression;
  readonly later?: Expression;
  /** A table by scale, which shows no more with numbers in place of names. */
  readonly table?: true;
  readonly range?: Interval;
  /** Quantities that the formula names, in its order, each once. */
  readonly inputs: readonly string[];
  /** The table was read outside its points. */
  readonly outside?: 'below' | 'above';
  /** Whole months of the history that its number was fitted to. */
  readonly fittedTo?: number;
  /** Why it has no value, where it has a formula and none. */
  readonly unknown?: UnknownReason;
};

/** How one quantity came about: itself first, then everything it stands on, each once. */
export type Explanation = Envelope<'explain'> & {
  readonly id: string;
  readonly quantities: readonly Step[];
  /** The month of the path that the values are of (`YYYY-MM`, and months from now); today's where left out. */
  readonly month?: string;
  readonly months?: number;
  /** Of what is itself a month: whether the path of the point values comes to it. */
  readonly comes?: boolean;
  /** Where it is uncertain in that month. */
  readonly uncertainty?: Uncertainty;
  /** Of a month along the path, as runway: when it comes over all trials. */
  readonly passage?: ExplainedPassage;
};

/** How far a value may lie, over so many trials of everything uncertain, and what moves it most. */
export type Uncertainty = Distribution & {
  readonly trials: number;
  readonly inputs: readonly Mover[];
};

/** The value with one input at its P10 and at its P90, all others at their median; of noise, its own. */
export type Mover = Omit<TornadoBar, 'swing'>;

/** The month in which something first happens, within the months simulated. */
export type ExplainedPassage = {
  readonly trials: number;
  /** Months simulated. */
  readonly horizon: number;
  readonly probability: number;
  readonly months: Percentiles<number>;
  readonly month: Percentiles<string>;
  /** The condition of a phase that is most often the last to hold, and in which share of the trials. */
  readonly binding?: { readonly expression: string; readonly share: number };
  /** Months from now with an input at its P10 and its P90; null where it does not come then. */
  readonly inputs: readonly Mover[];
};

/** All quantities of a profile, in the order of its sections. */
export type QuantityList = Envelope<'explain'> & {
  readonly month?: string;
  readonly months?: number;
  readonly quantities: readonly Step[];
};
