import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { Span, YamlLimits, YamlProblem } from './node.ts';
import { lineStartsOf, positionAt } from './position.ts';

/** The first document of a text, as the `yaml` package composed it. */
export type Composed = {
  readonly document: Document.Parsed | undefined;
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

/** Parses `text`; stops at the first node that is nested too deep and at a second document. */
export const composeYaml = (text: string, limits: YamlLimits): Composed => {
  const problems: YamlProblem[] = [];
  const guard: Guard = { tooDeepAt: undefined, openQuoteAt: undefined };
  const tokens = parseWithin(text, limits.depth, guard);
  let document: Document.Parsed | undefined;
  for (const each of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    if (guard.tooDeepAt !== undefined) break;
    if (document !== undefined) {
      const from = each.range[0];
      problems.push({ kind: 'syntax', fault: 'MULTIPLE_DOCS', span: [from, from + 3] });
      break;
    }
    document = each as Document.Parsed;
  }
  if (guard.tooDeepAt !== undefined) {
    return { document: undefined, problems: [tooDeep(guard.tooDeepAt, limits)] };
  }
  const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  for (const error of withoutEchoes(errors, text)) {
    if (problems.length >= limits.syntaxProblems) break;
    problems.push(problemOf(error, text, limits, guard.openQuoteAt));
  }
  return { document, problems };
};

/** What is seen on the way past the parser. */
type Guard = { tooDeepAt: number | undefined; openQuoteAt: number | undefined };

const SYNTAX_ASIDE: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'DUPLICATE_KEY']);

/**
 * One mistake makes the parser stumble again and again: of the errors of a line only the first
 * counts, and of a run of unexpected tokens (all that follows a bracket too many) only the first.
 */
const withoutEchoes = (errors: readonly YAMLError[], text: string): readonly YAMLError[] => {
  const starts = lineStartsOf(text);
  const lines = new Set<number>();
  let before = '';
  const inOrder = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  return inOrder.filter(({ code, pos }) => {
    if (SYNTAX_ASIDE.has(code)) return true;
    const { line } = positionAt(starts, pos[0]);
    const echo = lines.has(line) || (code === 'UNEXPECTED_TOKEN' && before === code);
    before = code;
    lines.add(line);
    return !echo;
  });
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
    before = lexeme;
    yield* parser.next(lexeme);
    if (parser.stack.length > depth && parser.stack.filter(isCollection).length > depth) {
      guard.tooDeepAt = parser.offset;
      return;
    }
  }
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

const problemOf = (
  error: YAMLError,
  text: string,
  limits: YamlLimits,
  openQuoteAt: number | undefined,
): YamlProblem => {
  const span: Span = [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)];
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
      return { kind: 'tag', tag: text.slice(...span), span };
    case 'RESOURCE_EXHAUSTION':
      return tooDeep(error.pos[0], limits);
    case 'DUPLICATE_KEY':
      return { kind: 'duplicate', key: text.slice(...span), first: span, span };
    case 'MISSING_CHAR':
      if (openQuoteAt === undefined || openQuoteAt > span[0]) break;
      return { kind: 'syntax', fault: 'OPEN_QUOTE', span: [openQuoteAt, openQuoteAt + 1] };
    default:
  }
  return { kind: 'syntax', fault: error.code, span };
};
