import type { Prose } from '../../lib/inline.ts';
import type {
  CommandName,
  ExitName,
  Format,
  FunctionName,
  OperandName,
  OptionId,
  ReducerName,
  SignalName,
  TopicName,
  VariableName,
} from '../../model/names.ts';
import type { KeyForm } from '../../model/profile-keys/key.ts';
import type { PROFILE_KEYS, ProfileSection } from '../../model/profile-keys.ts';
import type { Locale } from '../../model/text.ts';
import type { NotShown } from './not-shown.ts';
import type { Titles } from './titles.ts';

/** A command to try. It is shown as it is typed, below what it is good for. */
export type Example = { readonly says: Prose; readonly command: string };

export type HelpPart =
  | { readonly kind: 'text'; readonly content: Prose }
  | { readonly kind: 'list'; readonly items: readonly Prose[] }
  /** Verbatim text: YAML, formulas. */
  | { readonly kind: 'code'; readonly text: string }
  /** What is written, and what it means. The first of a chapter stands below the chapter's title. */
  | {
      readonly kind: 'terms';
      readonly titles?: readonly [term: string, means: string];
      readonly rows: readonly (readonly [term: Prose, means: Prose])[];
    };

export type HelpChapter = { readonly title: string; readonly parts: readonly HelpPart[] };

type CommandWords = {
  /** What it does, in a line of the overview. */
  readonly line: Prose;
  readonly about: readonly Prose[];
  readonly examples: readonly [Example, ...Example[]];
  /** Where an option means something of its own here. */
  readonly options?: Partial<Readonly<Record<OptionId, Prose>>>;
};

export type TopicWords = {
  readonly examples: readonly Example[];
  /** Before and behind the table that the topic is about. */
  readonly before: readonly HelpChapter[];
  readonly after: readonly HelpChapter[];
};

type SectionWords<S extends ProfileSection = ProfileSection> = {
  readonly about: Prose;
  /** The section by itself, as it may stand in a profile. */
  readonly example: string;
  readonly keys: { readonly [K in keyof (typeof PROFILE_KEYS)[S]]: Prose };
};

/** Every word of the help in one language: whatever has no words does not compile. */
export type HelpWords = {
  readonly locale: Locale;
  readonly notShown: NotShown;
  readonly titles: Titles<
    | 'examples'
    | 'usage'
    | 'commands'
    | 'topics'
    | 'operands'
    | 'commonOptions'
    | 'profile'
    | 'inputs'
    | 'output'
    | 'simulation'
    | 'gate'
    | 'emission'
    | 'display'
    | 'formats'
    | 'exits'
    | 'variables'
    | 'functions'
    | 'reducers'
    | 'sections'
    | 'key'
    | 'value'
    | 'meaning'
    | 'more'
    | 'found'
  >;
  readonly overview: {
    readonly purpose: Prose;
    readonly usage: string;
    readonly examples: readonly [Example, ...Example[]];
    readonly profile: (bundled: readonly string[]) => Prose;
    readonly more: Prose;
  };
  /** Behind an operand that is left out, or all options: `[OPTIONS]`. */
  readonly anyOptions: string;
  readonly commands: Readonly<Record<CommandName, CommandWords>>;
  readonly operands: Readonly<Record<OperandName, Prose>>;
  readonly options: Readonly<Record<OptionId, Prose>>;
  /** What each is about, in a line. */
  readonly topics: Readonly<Record<TopicName, Prose>>;
};

/** Two thirds of all help, and only `scale help TOPIC` shows it. */
export type TopicHelp = {
  readonly pages: Readonly<Record<TopicName, TopicWords>>;
  readonly formats: Readonly<Record<Format, Prose>>;
  readonly exits: Readonly<Record<ExitName | SignalName, Prose>>;
  readonly severalExits: (codes: readonly number[]) => Prose;
  readonly variables: Readonly<Record<VariableName, Prose>>;
  readonly functions: Readonly<Record<FunctionName, Prose>>;
  readonly reducers: Readonly<Record<ReducerName, Prose>>;
  readonly reducersAbout: Prose;
  readonly keyForms: Readonly<Record<KeyForm, Prose>>;
  /** A key that must be given is marked `*`, and `CUR` is the profile's currency: this says so. */
  readonly sectionsAbout: Prose;
  readonly sections: SectionHelp;
  /** Above what was found of a word that is no page by itself. */
  readonly found: Prose;
};

export type SectionHelp = { readonly [S in ProfileSection]: SectionWords<S> };
