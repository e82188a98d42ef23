/** How a number is meant; the renderer chooses digits, grouping and symbols for its locale. */
export type NumberNode = {
  readonly kind: 'number';
  readonly value: number;
  /** `percent` shows 0.25 as 25 %; `money` needs `currency` (ISO 4217). */
  readonly style: 'plain' | 'percent' | 'money';
  readonly currency?: string;
  /** Money of a column in which another amount needs its cents. */
  readonly cents?: true;
  /** A share of trials: whole points, and `<1%` or `>99%` of what is neither never nor always. */
  readonly chance?: true;
  /** It counts people or things, one by one: of what is not known exactly no half is told. */
  readonly counted?: true;
  /**
   * How exactly it is told where a report has not rounded it yet: `told` as people say it, `rough` as
   * a percentile of some thousand trials is known.
   */
  readonly precision?: 'told' | 'rough';
  /** Thousands and millions by the suffixes that a profile may be written with: `16.2k`, `R$ 4.03M`. */
  readonly short?: true;
  /** Set for reading, with the minus of print; a program, or who copies it into one, expects a hyphen. */
  readonly typeset?: true;
  /** Shown behind the number: `users`, `ms`, `/month`. */
  readonly unit?: string;
};

/** How all numbers of one axis are meant. */
export type NumberFormat = Omit<NumberNode, 'kind' | 'value'>;

/** What a line of output is made of. Words come from a catalogue, numbers stay numbers. */
export type Inline =
  | string
  | NumberNode
  /** `month_of_year` leaves out the year in prose that says it beside: *between March* and August 2027. */
  | {
      readonly kind: 'date';
      readonly iso: string;
      readonly precision: 'day' | 'month' | 'month_of_year';
    }
  | { readonly kind: 'code'; readonly text: string }
  /** An address of the web, of ours: a link where there are links. */
  | { readonly kind: 'address'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: Prose }
  | { readonly kind: 'muted'; readonly content: Prose }
  /** A figure with the id of the quantity that it is: a report links it to its derivation. */
  | { readonly kind: 'traced'; readonly id: string; readonly content: Prose }
  /** The number of a figure or a table, with where it stands: a report links it there. */
  | { readonly kind: 'cited'; readonly to: string; readonly content: Prose }
  | { readonly kind: 'status'; readonly status: Status; readonly content?: Prose }
  | { readonly kind: 'plural'; readonly count: number; readonly forms: PluralForms };

export type Prose = readonly Inline[];
export type Status = 'pass' | 'warn' | 'fail' | 'unknown' | 'info';
/** Words by `Intl.PluralRules` category; `other` always stands. The number is printed before it. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Tagged template that keeps its values as nodes: prose`at ${count(3)} users`. */
export const prose = (
  texts: TemplateStringsArray,
  ...values: readonly (Inline | Prose)[]
): Prose => {
  const out: Inline[] = [];
  texts.forEach((text, i) => {
    if (text !== '') out.push(text);
    const value = values[i];
    if (value === undefined) return;
    if (typeof value === 'object' && !('kind' in value)) out.push(...value);
    else if (value !== '') out.push(value);
  });
  return out;
};

export const code = (text: string): Inline => ({ kind: 'code', text });
export const address = (text: string): Inline => ({ kind: 'address', text });
export const strong = (...content: Inline[]): Inline => ({ kind: 'strong', content });
export const muted = (...content: Inline[]): Inline => ({ kind: 'muted', content });
export const status = (is: Status, ...content: Inline[]): Inline => ({
  kind: 'status',
  status: is,
  content,
});
export const plain = (value: number, unit?: string): Inline =>
  unit === undefined || unit === ''
    ? { kind: 'number', style: 'plain', value }
    : { kind: 'number', style: 'plain', value, unit };
export const plural = (count: number, forms: PluralForms): Inline => ({
  kind: 'plural',
  count,
  forms,
});
/** A probability that trials have found; the one way in which all commands show it. */
export const chance = (probability: number): Inline => ({
  kind: 'number',
  style: 'percent',
  value: probability,
  chance: true,
});
export const month = (iso: string): Inline => ({ kind: 'date', iso, precision: 'month' });
export const monthOfYear = (iso: string): Inline => ({
  kind: 'date',
  iso,
  precision: 'month_of_year',
});
export const traced = (id: string, content: Prose): Inline => ({ kind: 'traced', id, content });
export const day = (iso: string): Inline => ({ kind: 'date', iso, precision: 'day' });

/** Inline nodes joined with `separator`. */
export const joinProse = (parts: readonly Prose[], separator: string): Prose =>
  parts.flatMap((part, i) => (i === 0 ? part : [separator, ...part]));
