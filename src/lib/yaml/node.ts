import type { ErrorCode } from 'yaml';

/** Offsets into the text, in UTF-16 units: from, and up to but not including. */
export type Span = readonly [from: number, to: number];

/** A YAML value with its place. An alias is the very node that its anchor names. */
export type YamlNode =
  | YamlScalar
  | YamlMap
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly YamlNode[] }
  /** Something that was reported already: an unknown tag, an alias without its anchor. */
  | { readonly kind: 'broken'; readonly span: Span };

export type YamlMap = {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: ReadonlyMap<string, YamlEntry>;
};

export type YamlScalar = {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** As it is written, without quotes: `0x1F` where `value` is 31. */
  readonly text: string;
  /** Where `text` begins; that of the scalar where escapes or folding change the text. */
  readonly textSpan: Span;
};

export type YamlEntry = {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: YamlNode;
};

/** What the parser of the `yaml` package objects to, but for what has a problem of its own. */
type YamlParserFault = Exclude<
  ErrorCode,
  'DUPLICATE_KEY' | 'RESOURCE_EXHAUSTION' | 'TAG_RESOLVE_FAILED'
>;

export type YamlProblem = { readonly span: Span } & (
  | { readonly kind: 'syntax'; readonly fault: YamlParserFault | 'OPEN_QUOTE' | 'OPEN_BRACKET' }
  | { readonly kind: 'tag'; readonly tag: string }
  /** Without its anchor, or `within` the very value that it names. */
  | { readonly kind: 'alias'; readonly name: string; readonly within: boolean }
  | { readonly kind: 'alias_bomb'; readonly limit: number }
  | { readonly kind: 'too_deep'; readonly limit: number }
  /** A key that would reach into the prototype of a JavaScript object. */
  | { readonly kind: 'key'; readonly found: string }
  /** `9,90` between brackets is 9 and a key 90; `instead` is what was meant. */
  | {
      readonly kind: 'decimal_comma';
      readonly found: string;
      readonly instead: string;
      /** Whether the comma stands between thousands. */
      readonly grouped: boolean;
    }
  /** `max(2, n)` between brackets is `max(2` and a key `n)`; `quoted` is what was meant. */
  | { readonly kind: 'parenthesis_cut'; readonly found: string; readonly quoted: string }
  | { readonly kind: 'duplicate'; readonly key: string; readonly first: Span }
);

export type YamlLimits = {
  /** How many documents the text may hold. */
  readonly documents: number;
  readonly depth: number;
  /** Nodes that all aliases together may stand for. */
  readonly aliasNodes: number;
  readonly syntaxProblems: number;
};
