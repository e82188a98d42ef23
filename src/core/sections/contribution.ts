import type { Diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression.ts';
import type { Formula, NumberForm } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import type { Profile } from '../../model/profile.ts';
import type { Cell, SectionId } from '../../model/quantity.ts';
import type { Text } from '../../model/text.ts';
import type { Operand } from '../units/check-operand.ts';

/** What a section brings into the graph: one quantity, its formula as data. */
export type Contribution = {
  readonly id: string;
  readonly section: SectionId;
  readonly unit: string;
  /** The quantity whose unit it has instead, where there is such a one. */
  readonly unitOf?: string;
  /** What its unit follows from instead, where that is known: the price for each of `orders/month` is `BRL/order`. */
  readonly unitBy?: UnitBy;
  readonly label?: Text | undefined;
  readonly value: ContributedValue;
  /** The comparison that it is a side of, where that stands apart: both sides are to be in one unit. */
  readonly compared?: Expression;
  /** Formulas of the profile that it works with, and in what they must be for that to be right. */
  readonly operands?: readonly Operand[];
  /** Its value in every later month, as text (`prev(mau) * 2`); `value` anew where left out. */
  readonly step?: string;
  /** In the graph only where something names it. */
  readonly onDemand?: true;
  readonly place: Place;
  readonly words?: readonly string[];
  readonly cell?: Cell;
};

/**
 * A built-in formula as text (in a cell, `row.x` is the column x of the same row), one with names
 * that stand for formulas of the profile, a number of the profile, or an expression made already.
 */
export type ContributedValue = string | Template | NumberForm | Made;

export type Made = { readonly kind: 'made'; readonly expression: Expression };

export type Template = {
  readonly kind: 'template';
  readonly text: string;
  readonly with: Readonly<Record<string, Formula>>;
};

/** `template('base * row.share', {base})`: a built-in formula over formulas of the profile. */
export const template = (text: string, names: Readonly<Record<string, Formula>>): Template => ({
  kind: 'template',
  text,
  with: names,
});

/** An expression that was made as a tree, where no text could say it. */
export const made = (expression: Expression): Made => ({ kind: 'made', expression });

export type UnitBy = {
  readonly formula: Formula | Made;
  readonly unit: (counted: string) => string;
};

/** A section of the profile as quantities. */
export type Section = (profile: Profile, read: SectionReader) => readonly Contribution[];

/** What a section may ask for while it contributes. */
export type SectionReader = {
  /** The expression of a formula; `unknown` where it has a problem, which is reported. */
  readonly parse: (formula: Formula) => Expression;
  readonly report: (problem: Diagnostic) => void;
  /** The unit of a metric or a quantity of the profile; undefined for any other id. */
  readonly unitOf: (id: string) => string | undefined;
};
