import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import { type Found, withoutEchoes } from './echoes.ts';
import type { Span, YamlLimits, YamlProblem } from './node.ts';
import { type OpenBrackets, openBrackets } from './open-bracket.ts';

/** The documents of a text, as the `yaml` package composed them, each with what is wrong with it. */
export type Composed = {
  readonly documents: readonly ComposedDocument[];
  /** Of the text as a whole; with one that is nested too deep there are no documents. */
  readonly problems: readonly YamlProblem[];
};

export type ComposedDocument = {
  readonly document: Document.Parsed;
  readonly problems: readonly YamlProblem[];
};

/**
 * YAML 1.2 core, whatever `%YAML` says. Duplicate keys are looked for in our own walk: the
 * package compares every key with every other.
 */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  keepSourceTokens: false,
} as const;

/** Parses `text`; stops at the first node that is nested too deep and at a document too many. */
export const composeYaml = (text: string, limits: YamlLimits): Composed => {
  const problems: YamlProblem[] = [];
  const guard: Guard = { tooDeepAt: undefined, openQuoteAt: undefined, brackets: openBrackets() };
  const tokens = parseWithin(text, limits.depth, guard);
  const documents: Document.Parsed[] = [];
  for (const each of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    if (guard.tooDeepAt !== undefined) break;
    if (documents.length === limits.documents) {
      const from = each.range[0];
      problems.push({ kind: 'syntax', fault: 'MULTIPLE_DOCS', span: [from, from + 3] });
      break;
    }
    documents.push(each as Document.Parsed);
  }
  if (guard.tooDeepAt !== undefined) {
    return { documents: [], problems: [tooDeep(guard.tooDeepAt, limits)] };
  }
  const wrong = (document: Document.Parsed) => problemsOf({ document, text, limits, guard });
  return {
    documents: documents.map((document) => ({ document, problems: wrong(document) })),
    problems,
  };
};

const problemsOf = ({
  document,
  ...where
}: {
  readonly document: Document.Parsed;
  readonly text: string;
  readonly limits: YamlLimits;
  readonly guard: Guard;
}): readonly YamlProblem[] => {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const found = errors.map((error): Found => {
    return { problem: problemOf({ error, errors, ...where }), at: error.pos[0] };
  });
  return withoutEchoes(found, where.text).slice(0, where.limits.syntaxProblems);
};

/** What is seen on the way past the parser. */
type Guard = {
  tooDeepAt: number | undefined;
  openQuoteAt: number | undefined;
  readonly brackets: OpenBrackets;
};

/**
 * The parser's tokens, given up where its stack of open collections grows past `depth`: composing
 * them recurses, and a hundred thousand `[` would overflow the stack.
 */
const parseWithin = function* (text: string, depth: number, guard: Guard): Generator<Token> {
  const parser = new Parser();
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (before !== UNQUOTED && isOpenQuote(lexeme)) guard.openQuoteAt ??= parser.offset;
    if (before !== UNQUOTED) guard.brackets.see(lexeme, parser.offset);
    before = lexeme;
    yield* parser.next(lexeme);
    if (parser.stack.length > depth && parser.stack.filter(isCollection).length > depth) {
      guard.tooDeepAt = parser.offset;
      return;
    }
  }
  guard.brackets.end();
  yield* parser.end();
};

/** Stands before a scalar without quotes, which may begin with one in a block. */
const UNQUOTED = '\u001f';

/** A quote without its end takes all the rest of the text. */
const isOpenQuote = (lexeme: string): boolean =>
  (lexeme[0] === '"' || lexeme[0] === "'") && (lexeme.length === 1 || !lexeme.endsWith(lexeme[0]));

type Token = Parser['stack'][number];

const isCollection = (token: Token): boolean =>
  token.type === 'flow-collection' || token.type === 'block-map' || token.type === 'block-seq';

const tooDeep = (at: number, limits: YamlLimits): YamlProblem => ({
  kind: 'too_deep',
  limit: limits.depth,
  span: [Math.max(0, at - 1), at],
});

const problemOf = ({
  error,
  errors,
  text,
  limits,
  guard,
}: {
  readonly error: YAMLError;
  readonly errors: readonly YAMLError[];
  readonly text: string;
  readonly limits: YamlLimits;
  readonly guard: Guard;
}): YamlProblem => {
  const span: Span = [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)];
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
      return { kind: 'tag', tag: text.slice(...span), span };
    case 'RESOURCE_EXHAUSTION':
      return tooDeep(error.pos[0], limits);
    case 'DUPLICATE_KEY':
      return { kind: 'duplicate', key: text.slice(...span), first: span, span };
    default:
      return (
        openProblem(error, span, guard) ??
        indentProblem(error, errors, text) ?? { kind: 'syntax', fault: error.code, span }
      );
  }
};

const BY_OPEN_BRACKET: ReadonlySet<string> = new Set(['BAD_INDENT', 'MISSING_CHAR']);

/** What was opened and never closed, in place of where the parser noticed it. */
const openProblem = (
  { code }: YAMLError,
  [from]: Span,
  { openQuoteAt, brackets }: Guard,
): YamlProblem | undefined => {
  if (openQuoteAt !== undefined) {
    if (code !== 'MISSING_CHAR' || openQuoteAt > from) return undefined;
    return { kind: 'syntax', fault: 'OPEN_QUOTE', span: [openQuoteAt, openQuoteAt + 1] };
  }
  const opened = BY_OPEN_BRACKET.has(code) ? brackets.openBefore(from) : undefined;
  if (opened === undefined) return undefined;
  return { kind: 'syntax', fault: 'OPEN_BRACKET', span: [opened, opened + 1] };
};

/**
 * A line that is indented too deep: the parser takes `unit: users` and the line below it for one
 * key with two colons. Its place is where the text of that line begins.
 */
const indentProblem = (
  { code, pos }: YAMLError,
  errors: readonly YAMLError[],
  text: string,
): YamlProblem | undefined => {
  const several = errors.find(
    (other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === pos[0],
  );
  const at =
    code === 'BAD_INDENT'
      ? pos[0]
      : code === 'BLOCK_AS_IMPLICIT_KEY' && several !== undefined
        ? text.lastIndexOf('\n', several.pos[1] - 1) + 1
        : undefined;
  if (at === undefined) return undefined;
  const from = at + (/^[ \t]*/.exec(text.slice(at))?.[0].length ?? 0);
  return { kind: 'syntax', fault: 'BAD_INDENT', span: [from, from + 1] };
};
