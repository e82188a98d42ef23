/** The facts of each problem of a command line: commands, options and operands. */
export type ArgumentFacts = {
  command_unknown: { readonly name: string; readonly near: readonly string[] };
  option_unknown: { readonly option: string; readonly near: readonly string[] };
  /** An option that says nothing without another. */
  option_alone: { readonly option: string; readonly other: string };
  option_value_missing: { readonly option: string };
  option_value_wrong: {
    readonly option: string;
    readonly found: string;
    readonly expected: readonly string[];
    /** In place of `expected` where any whole number between two will do. */
    readonly range?: { readonly min: number; readonly max: number };
  };
  /** A month that is over, or beyond the last that can be looked at; `first` and `last` as 2026-11. */
  month_out_of_reach: {
    readonly option: string;
    readonly found: string;
    readonly when: 'past' | 'too_far';
    readonly first: string;
    readonly last: string;
  };
  /** A variable of the environment. */
  variable_wrong: {
    readonly name: string;
    readonly found: string;
    readonly expected: readonly string[];
  };
  /** A name of a product that is none, or too long: `limit` in characters. */
  product_name_wrong: {
    readonly found: string;
    readonly fault: 'empty' | 'path' | 'long';
    readonly limit: number;
  };
  argument_wrong: {
    readonly name: string;
    readonly found: string;
    readonly choices: readonly string[];
  };
  argument_missing: {
    readonly name: string;
    /** What it may be: those that are asked about most. */
    readonly choices?: readonly string[];
  };
  argument_excess: { readonly found: readonly string[] };
  topic_unknown: {
    readonly name: string;
    readonly near: readonly string[];
    readonly topics: readonly string[];
    /** Where the topics are the sections of another: all of them are listed. */
    readonly of?: 'profile';
  };
};
