import type { ArgumentFacts } from './argument-diagnostic.ts';
import type { EmissionFacts } from './emission-diagnostic.ts';
import type { Place } from './place.ts';
import type { SourceFacts } from './source-diagnostic.ts';

/** What a YAML parser objects to; its own codes, for the catalogue to put in words. */
export type YamlFault =
  | 'ALIAS_PROPS'
  | 'BAD_ALIAS'
  | 'BAD_COLLECTION_TYPE'
  | 'BAD_DIRECTIVE'
  | 'BAD_DQ_ESCAPE'
  | 'BAD_INDENT'
  | 'BAD_PROP_ORDER'
  | 'BAD_SCALAR_START'
  | 'BLOCK_AS_IMPLICIT_KEY'
  | 'BLOCK_IN_FLOW'
  | 'IMPOSSIBLE'
  | 'KEY_OVER_1024_CHARS'
  | 'MISSING_CHAR'
  | 'MULTILINE_IMPLICIT_KEY'
  | 'MULTIPLE_ANCHORS'
  | 'MULTIPLE_DOCS'
  | 'MULTIPLE_TAGS'
  | 'NON_STRING_KEY'
  | 'OPEN_BRACKET'
  | 'OPEN_QUOTE'
  | 'TAB_AS_INDENT'
  | 'UNEXPECTED_TOKEN';

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

export type ForbiddenSyntax =
  | 'assignment'
  | 'juxtaposition'
  | 'other_language'
  | 'chained_comparison'
  | 'comparison'
  | 'text'
  | 'property'
  | 'factorial'
  | 'quote'
  | 'matrix'
  | 'conditional'
  | 'bitwise'
  | 'separator'
  | 'power'
  | 'percent'
  | 'not_before_comparison'
  | 'character'
  | 'other';

/** A text that another program reads. */
export type TextForm = 'path' | 'cron' | 'host' | 'image' | 'port_name';

type FactsElsewhere = SourceFacts & ArgumentFacts & EmissionFacts;

/** The facts of each problem that user input can have. The words stand in the catalogue. */
export type DiagnosticFacts = FactsElsewhere & {
  file_missing: { readonly path: string; readonly near: readonly string[] };
  profile_missing: {
    readonly name: string;
    readonly near: readonly string[];
    readonly bundled: readonly string[];
  };
  /** No profile was named and there is no `scale.yaml`. */
  profile_unnamed: { readonly path: string; readonly bundled: readonly string[] };
  file_is_directory: { readonly path: string };
  directory_without_profiles: { readonly path: string };
  file_unreadable: { readonly path: string; readonly reason: string };
  file_too_large: { readonly path: string; readonly limit: number };
  file_not_text: { readonly path: string; readonly encoding: 'binary' | 'utf_16' | 'not_utf_8' };
  file_empty: { readonly path: string };
  /** What is only ever created is there already. */
  file_exists: { readonly path: string };
  file_uncreatable: { readonly path: string; readonly reason: string };
  /** A profile is to be created under a name that no editor takes for YAML. */
  file_not_yaml: { readonly path: string; readonly instead: string };
  /** The file of `-o` is one that the run reads. */
  output_is_input: { readonly path: string };
  /** The file of `-o` holds what scale did not write, or what somebody changed since. */
  output_foreign: { readonly path: string };
  /** The picture of a brand: no picture that is known, or one that does more than be looked at. */
  logo_wrong: { readonly path: string; readonly fault: 'format' | 'script' };
  colour_wrong: { readonly found: string };
  /** Text on it, or in it, could not be read; the contrast is that with white. */
  colour_faint: { readonly found: string; readonly contrast: number; readonly least: number };
  /** Nobody says what one of a currency costs in another. */
  /** An optional package that is not installed. */
  typesetter_missing: { readonly package: string };
  rate_missing: { readonly one: string; readonly of: string };
  file_unwritable: { readonly path: string; readonly reason: string };

  yaml_syntax: { readonly fault: YamlFault };
  yaml_tag: { readonly tag: string };
  /** `within` the very value that it names; else nothing above it has the name. */
  yaml_alias: { readonly name: string; readonly within: boolean };
  yaml_alias_bomb: { readonly limit: number };
  yaml_too_deep: { readonly limit: number };
  yaml_key: { readonly found: string };
  /** `9,90` between brackets, where a comma separates entries. */
  decimal_comma: { readonly found: string; readonly instead: string };
  key_duplicate: { readonly key: string; readonly first: Place };

  key_unknown: {
    readonly key: string;
    readonly near: readonly string[];
    readonly known: readonly string[];
    /** What to write in place of the key and its value, where that is plain. */
    readonly instead?: string;
  };
  key_missing: { readonly key: string };
  keys_exclusive: { readonly keys: readonly string[]; readonly found: readonly string[] };
  type_wrong: { readonly expected: Shape; readonly found: string };
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

  expression_empty: Record<string, never>;
  expression_syntax: { readonly found: string };
  expression_forbidden: { readonly syntax: ForbiddenSyntax; readonly found: string };
  expression_too_long: { readonly length: number; readonly limit: number };
  expression_too_deep: { readonly limit: number };
  name_unknown: {
    readonly name: string;
    readonly near: readonly string[];
    /** Where it would be declared, where that is not `metrics` or `quantities`. */
    readonly section?: string;
  };
  function_unknown: { readonly name: string; readonly near: readonly string[] };
  function_arguments: {
    readonly name: string;
    readonly signature: string;
    readonly found: number;
  };
  word_unknown: { readonly word: string; readonly words: readonly string[] };
  condition_expected: { readonly found: string };
  /** Services of which each needs the next, and the last the first. */
  dependency_cycle: {
    readonly members: readonly { readonly id: string; readonly place: Place }[];
  };
  /** A port that another service of the same phase listens on. */
  /** A service of an emission whose image has no tag, or one that moves. */
  image_unpinned: { readonly service: string; readonly image: string; readonly pinned: string };
  /** A patch of what is not emitted. */
  patch_unmatched: { readonly target: string; readonly near: readonly string[] };
  /** A patch of something that is not there, or (`differs`) not what `test` says. */
  patch_failed: {
    readonly pointer: string;
    readonly reason: 'missing' | 'differs';
    readonly of: string;
  };
  /** A service whose environment holds a secret itself; without a place, as that line shows it. */
  service_secret: {
    readonly file: string;
    readonly line: number;
    readonly key: string;
    readonly secret: string;
  };
  /** A name in a service, `${DOMAIN}`, that neither the tenant nor `customers.values` fills. */
  placeholder_unfilled: { readonly service: string; readonly name: string };
  port_taken: { readonly port: number; readonly other: string; readonly first: Place };
  /** A formula by which a month stands on all of them, or trials on what they come to. */
  looks_ahead: { readonly id: string; readonly of: string; readonly over: 'months' | 'trials' };
  cycle: { readonly members: readonly { readonly id: string; readonly place: Place }[] };

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
  check_unknown: { readonly name: string; readonly near: readonly string[] };
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
  not_finite: {
    readonly id: string;
    readonly result: 'NaN' | 'Infinity';
    readonly formula: string;
  };

  /** A template of Helm, or of something like it, where manifests are expected. */
  manifest_template: { readonly path: string };
  /** What was named is neither a manifest nor a file of Compose. */
  manifest_none: { readonly path: string };
  /** A folder in which nothing is a manifest. */
  manifests_missing: { readonly path: string };
  /** More files below a folder than anybody's manifests have. */
  manifests_too_many: { readonly path: string; readonly limit: number };
  kustomize_resource_missing: { readonly path: string };
  /** `--only` or `--except` names no rule of `scale lint`. */
  rule_unknown: { readonly name: string; readonly near: readonly string[] };
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
