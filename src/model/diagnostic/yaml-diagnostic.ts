import type { Place } from '../place.ts';

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

/** The facts of each problem of a file that is not the YAML it should be. */
export type YamlFacts = {
  yaml_syntax: {
    readonly fault: YamlFault;
    /** Lines that have the same fault further down: of tabs. */
    readonly more?: number;
  };
  yaml_tag: { readonly tag: string };
  /** `within` the very value that it names; else nothing above it has the name. */
  yaml_alias: { readonly name: string; readonly within: boolean };
  yaml_alias_bomb: { readonly limit: number };
  yaml_too_deep: { readonly limit: number };
  yaml_key: { readonly found: string };
  /** `9,90` between brackets, where a comma separates entries. */
  decimal_comma: { readonly found: string; readonly instead: string; readonly grouped: boolean };
  /** `max(2, n)` between brackets, where a comma separates entries; and the same between quotes. */
  parenthesis_cut: { readonly found: string; readonly quoted: string };
  key_duplicate: { readonly key: string; readonly first: Place };
};
