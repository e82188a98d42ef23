import type { Envelope } from './envelope.ts';
import type { FormulaPart } from './expression.ts';
import type { Interval } from './interval.ts';
import type { MetricSource } from './measurements.ts';
import type { SectionId } from './quantity.ts';
import type { TornadoBar } from './sensitivity.ts';
import type { Text } from './text.ts';

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
  readonly source: MetricSource | 'formula' | 'constant';
  /** `file:line` of the number, or of the section that brings the formula. */
  readonly where: string;
  /** The formula with names, as text; absent for a plain number. */
  readonly formula?: string;
  readonly parts?: readonly FormulaPart[];
  /** What later months compute instead, as text; absent where they compute the formula anew. */
  readonly eachMonth?: string;
  /** A table by scale, which shows no more with numbers in place of names. */
  readonly table?: true;
  readonly range?: Interval;
  /** Quantities that the formula names, in its order, each once. */
  readonly inputs: readonly string[];
  /** The table was read outside its points. */
  readonly outside?: 'below' | 'above';
};

/** How one quantity came about: itself first, then everything it stands on, each once. */
export type Explanation = Envelope<'explain'> & {
  readonly id: string;
  readonly quantities: readonly Step[];
  /** Where it is uncertain today. */
  readonly uncertainty?: Uncertainty;
};

/** How far a value may lie, over so many trials of everything uncertain, and what moves it most. */
export type Uncertainty = {
  readonly trials: number;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** Its value with one input at its P10 and at its P90, all others at their median. */
  readonly inputs: readonly Pick<
    TornadoBar,
    'id' | 'unit' | 'low' | 'high' | 'at_low' | 'at_high'
  >[];
};

/** All quantities of a profile, in the order of its sections. */
export type QuantityList = Envelope<'explain'> & { readonly quantities: readonly Step[] };
