import { Composer, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { Span, YamlLimits, YamlProblem } from './node.ts';

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
  const guard = { tooDeepAt: undefined as number | undefined };
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
  for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    if (problems.length >= limits.syntaxProblems) break;
    problems.push(problemOf(error, text, limits));
  }
  return { document, problems };
};

/**
 * The parser's tokens, given up where its stack of open collections grows past `depth`: composing
 * them recurses, and a hundred thousand `[` would overflow the stack.
 */
const parseWithin = function* (
  text: string,
  depth: number,
  guard: { tooDeepAt: number | undefined },
): Generator<Token> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > depth && parser.stack.filter(isCollection).length > depth) {
      guard.tooDeepAt = parser.offset;
      return;
    }
  }
  yield* parser.end();
};

type Token = Parser['stack'][number];

const isCollection = (token: Token): boolean =>
  token.type === 'flow-collection' || token.type === 'block-map' || token.type === 'block-seq';

const tooDeep = (at: number, limits: YamlLimits): YamlProblem => ({
  kind: 'too_deep',
  limit: limits.depth,
  span: [Math.max(0, at - 1), at],
});

const problemOf = (error: YAMLError, text: string, limits: YamlLimits): YamlProblem => {
  const span: Span = [error.pos[0], Math.max(error.pos[1], error.pos[0] + 1)];
  switch (error.code) {
    case 'TAG_RESOLVE_FAILED':
      return { kind: 'tag', tag: text.slice(...span), span };
    case 'RESOURCE_EXHAUSTION':
      return tooDeep(error.pos[0], limits);
    case 'DUPLICATE_KEY':
      return { kind: 'duplicate', key: text.slice(...span), first: span, span };
    default:
      return { kind: 'syntax', fault: error.code, span };
  }
};
