import type { Place } from '../place.ts';
import type { ArgumentFacts } from './argument-diagnostic.ts';
import type { EmissionFacts } from './emission-diagnostic.ts';
import type { ExpressionFacts } from './expression-diagnostic.ts';
import type { FileFacts } from './file-diagnostic.ts';
import type { ManifestFacts } from './manifest-diagnostic.ts';
import type { ServiceFacts } from './service-diagnostic.ts';
import type { SourceFacts } from './source-diagnostic.ts';
import type { YamlFacts } from './yaml-diagnostic.ts';

/** What a place of a profile or metrics file may hold. */
export type Shape =
  | 'map'
  | 'list'
  | 'text'
  | 'number'
  | 'id'
  | 'condition'
  | 'formula'
  | 'text_by_language'
  | 'window'
  | 'moment'
  | 'yes_no';

/** A text that another program reads. */
export type TextForm = 'path' | 'cron' | 'host' | 'image' | 'port_name' | 'network';

type FactsElsewhere = ArgumentFacts &
  FileFacts &
  YamlFacts &
  ExpressionFacts &
  ServiceFacts &
  SourceFacts &
  EmissionFacts &
  ManifestFacts;

/** The facts of each problem that user input can have. The words stand in the catalogue. */
export type DiagnosticFacts = FactsElsewhere & {
  key_unknown: {
    readonly key: string;
    readonly near: readonly string[];
    readonly known: readonly string[];
    /** Where the key has a meaning: `metrics: ID: growth`. */
    readonly homes?: readonly string[];
    /** What to write in place of the key and its value, where that is plain. */
    readonly instead?: string;
  };
  key_missing: {
    readonly key: string;
    /** From the top of a profile to the key, where it is known. */
    readonly path?: readonly string[];
    /** What may stand behind the key, where that follows from the schema or from what is there. */
    readonly example?: string;
  };
  keys_exclusive: { readonly keys: readonly string[]; readonly found: readonly string[] };
  type_wrong: {
    readonly expected: Shape;
    readonly found: string;
    /** From the top of a profile to the value, where it is known. */
    readonly path?: readonly string[];
  };
  choice_wrong: { readonly found: string; readonly choices: readonly string[] };
  list_empty: { readonly key: string };
  text_too_long: { readonly length: number; readonly limit: number };
  /** A text that the programs which read it would not take. */
  form_wrong: { readonly form: TextForm; readonly found: string };
  id_invalid: { readonly id: string; readonly suggestion: string };
  id_reserved: { readonly id: string };
  id_duplicate: { readonly id: string; readonly first: Place };
  currency_unknown: { readonly found: string };
  /** Money in a currency that the project has no rate for. */
  currency_without_rate: { readonly found: string; readonly currency: string };

  number_unreadable: { readonly found: string; readonly unit: string };
  number_not_finite: { readonly found: string };
  number_ambiguous: { readonly found: string; readonly readings: readonly string[] };
  /** A share of so much more than the whole that it lacks its `%`: `growth: 10`. */
  percent_missing: { readonly found: string; readonly value: number };
  number_out_of_range: {
    readonly found: number;
    readonly min?: number;
    readonly max?: number;
    readonly unit: string;
  };
  /**
   * A price of many where nothing is paid for each, or for each of something else: `each`, with what to write
   * in its place.
   */
  price_each: {
    readonly found: string;
    readonly unit: string;
    readonly each?: string;
    readonly instead?: string;
  };
  unit_wrong: { readonly found: string; readonly suffix: string; readonly unit: string };
  range_reversed: { readonly low: number; readonly high: number };
  /** A range that is beyond what is possible within its 5th and 95th percentile. */
  range_beyond: {
    readonly low: number;
    readonly high: number;
    readonly min?: number;
    readonly max?: number;
    readonly unit: string;
  };
  range_not_positive: { readonly low: number; readonly high: number };
  /** Shares of one whole that are not one whole. */
  shares_total: { readonly total: number };
  points_duplicate: { readonly x: number };
  points_not_positive: { readonly found: number };
  growth_not_positive: { readonly key: 'capacity' | 'targets'; readonly found: number };

  metric_unknown: { readonly id: string; readonly near: readonly string[] };
  set_syntax: { readonly found: string };
  phase_unknown: {
    readonly id: string;
    readonly near: readonly string[];
    readonly phases: readonly string[];
  };
  scenario_unknown: {
    readonly id: string;
    readonly near: readonly string[];
    readonly scenarios: readonly string[];
  };
  /** A what-if without anything that would be otherwise. */
  change_missing: { readonly scenarios: readonly string[] };
  /** A goal that is no comparison of two amounts: `costs.per_user <= 0.08`. */
  goal_not_comparison: { readonly found: string };
  /** What is a fact, a word or the phase, and no number to be moved. */
  goal_free_wrong: { readonly id: string };
  /** `costs.*` where no id begins so. */
  pattern_unmatched: { readonly pattern: string; readonly near: readonly string[] };
  /** `--only` or `--except` names no check of the profile. */
  check_unknown: {
    readonly name: string;
    readonly near: readonly string[];
    /** Those of the profile: `slo`, `budget`. */
    readonly kinds: readonly string[];
  };
  /** The next phase of the last one. */
  phase_last: { readonly phase: string };
  /** No plan that was saved as JSON. */
  plan_wrong: { readonly path: string; readonly fault: 'syntax' | 'command' | 'shape' };
  quantity_unknown: {
    readonly id: string;
    readonly near: readonly string[];
    /** Quantities whose ids begin with it and a dot. */
    readonly beneath?: readonly string[];
  };
  date_wrong: { readonly found: string };
  /** A date where none may stand: read as a formula it would be a division, `11/2027`. */
  date_misplaced: {
    readonly found: string;
    readonly needed: 'condition' | 'duration';
    /** What a duration is counted in. */
    readonly unit?: string;
    /** The key beside it that takes a day of the calendar. */
    readonly dayKey?: string;
    /** The day that is meant, where that is certain. */
    readonly day?: string;
  };
};

export type DiagnosticCode = keyof DiagnosticFacts;

/** One problem of user input: facts and, where it stands in a file, the place. */
export type Diagnostic<C extends DiagnosticCode = DiagnosticCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly facts: DiagnosticFacts[K];
    readonly place?: Place;
  };
}[C];

/** Makes a diagnostic; `place` is left out for what has none (a missing file, an option). */
export const diagnostic = <C extends DiagnosticCode>(
  code: C,
  facts: DiagnosticFacts[C],
  place?: Place,
): Diagnostic =>
  (place === undefined ? { code, facts } : { code, facts, place }) as unknown as Diagnostic;

/** A value and what was wrong with it; the value is usable only where there is no problem. */
export type Checked<T> = { readonly value: T; readonly problems: readonly Diagnostic[] };
