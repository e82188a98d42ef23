import type { MathNode } from 'mathjs/number';
import { type Diagnostic, diagnostic, type ForbiddenSyntax } from '../../model/diagnostic.ts';
import type { Expression, Operator } from '../../model/expression.ts';
import type { Place } from '../../model/place.ts';
import type { Formula } from '../../model/profile.ts';
import { callExpression } from './call.ts';
import { parseMathjs } from './mathjs.ts';
import { type Token, type TokenFault, tokenise } from './tokens.ts';

const LONGEST = 4000;
const DEEPEST = 50;

/** An expression, or why its text is none. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly expression: Expression }
  | { readonly kind: 'failed'; readonly problem: Diagnostic };

/**
 * Parses the text of a formula. mathjs brings the grammar; it is given placeholders instead of
 * names, numbers and words, because its nodes carry no positions and it would read `50k`, `e` or
 * `day` in its own way. Whatever is not on the whitelist is an error with its place.
 */
export const parseFormula = (formula: Formula): Parsed => {
  try {
    return { kind: 'parsed', expression: parseText(formula) };
  } catch (error) {
    if (error instanceof Rejected) return { kind: 'failed', problem: error.problem };
    throw error;
  }
};

/** Leaves the recursive descent at the first problem; never leaves this file. */
class Rejected extends Error {
  readonly problem: Diagnostic;
  constructor(problem: Diagnostic) {
    super(problem.code);
    this.problem = problem;
  }
}

type Context = { readonly formula: Formula; readonly tokens: readonly Token[] };

const parseText = (formula: Formula): Expression => {
  const { text, place } = formula;
  if (text.length > LONGEST) {
    const facts = { length: text.length, limit: LONGEST };
    throw new Rejected(diagnostic('expression_too_long', facts, place));
  }
  const tokens = tokenise(text);
  if (!Array.isArray(tokens)) throw rejectToken(formula, tokens);
  if (tokens.length === 0) throw new Rejected(diagnostic('expression_empty', {}, place));
  const context: Context = { formula, tokens };
  checkDepth(context);
  checkJuxtaposition(context);
  return convert(parseTokens(context), context);
};

/** The place of `length` characters at `offset` in the text of a formula. */
const placeWithin = (formula: Formula, offset: number, length: number): Place =>
  formula.text.slice(0, offset).includes('\n')
    ? formula.place
    : { ...formula.place, column: formula.place.column + offset, length: Math.max(1, length) };

const placeOf = (token: Token, { formula }: Context): Place =>
  placeWithin(formula, token.offset, token.text.length);

const rejectToken = (formula: Formula, fault: TokenFault): Rejected => {
  const place = placeWithin(formula, fault.offset, fault.text.length);
  if (fault.fault === 'not_finite') {
    return new Rejected(diagnostic('number_not_finite', { found: fault.text }, place));
  }
  if (fault.fault === 'bad_number') {
    return new Rejected(diagnostic('number_unreadable', { found: fault.text, unit: '' }, place));
  }
  return forbid(formula, fault.fault, fault);
};

const forbid = (
  formula: Formula,
  syntax: ForbiddenSyntax,
  at: { readonly text: string; readonly offset: number },
): Rejected =>
  new Rejected(
    diagnostic(
      'expression_forbidden',
      { syntax, found: at.text },
      placeWithin(formula, at.offset, at.text.length),
    ),
  );

const isOperator = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.kind === 'operator' && texts.includes(token.text);

/** Bounds nesting before anything recursive reads the tokens. */
const checkDepth = ({ formula, tokens }: Context): void => {
  let depth = 0;
  let run = 0;
  for (const token of tokens) {
    if (isOperator(token, '(')) depth++;
    if (isOperator(token, ')')) depth--;
    run = isOperator(token, '-', '+', 'not', '^', '(') || run % 2 === 1 ? run + 1 : 0;
    if (depth > DEEPEST || run > 4 * DEEPEST) {
      const place = placeWithin(formula, token.offset, token.text.length);
      throw new Rejected(diagnostic('expression_too_deep', { limit: DEEPEST }, place));
    }
  }
};

/** `30 min` and `2(a)` are products to mathjs; here they are mistakes. */
const checkJuxtaposition = ({ formula, tokens }: Context): void => {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const ends = before !== undefined && (before.kind !== 'operator' || before.text === ')');
    const called = before?.kind === 'function' && isOperator(token, '(');
    const begins = token.kind !== 'operator' || isOperator(token, '(', 'not');
    if (ends && begins && !called) {
      const text = formula.text.slice(before.offset, token.offset + token.text.length);
      throw forbid(formula, 'juxtaposition', { text, offset: before.offset });
    }
  });
};

const PLACEHOLDER = /^t(\d+)$/;

const parseTokens = ({ formula, tokens }: Context): MathNode => {
  const starts: number[] = [];
  let text = '';
  tokens.forEach((token, i) => {
    starts.push(text.length);
    text += token.kind === 'operator' ? ` ${token.text} ` : ` t${i} `;
  });
  try {
    return parseMathjs(text);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Rejected(diagnostic('expression_too_deep', { limit: DEEPEST }, formula.place));
    }
    throw syntaxProblem({ formula, tokens }, starts, (error as { char?: number }).char);
  }
};

/** mathjs counts characters of the text with placeholders: back to the token it stumbled on. */
const syntaxProblem = (
  { formula, tokens }: Context,
  starts: readonly number[],
  char: number | undefined,
): Rejected => {
  const at = starts.findLastIndex((start) => start < (char ?? 0));
  const token = tokens[Math.max(0, at)];
  const place =
    token === undefined ? formula.place : placeWithin(formula, token.offset, token.text.length);
  return new Rejected(
    diagnostic('expression_syntax', { found: token?.text ?? formula.text }, place),
  );
};

const OPERATORS: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '^',
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '!=',
  'and',
  'or',
]);

type Node = MathNode & {
  readonly op?: string;
  readonly name?: string;
  readonly args?: readonly Node[];
  readonly fn?: Node;
  readonly content?: Node;
};

const convert = (mathNode: MathNode, context: Context): Expression => {
  const node = mathNode as Node;
  switch (node.type) {
    case 'ParenthesisNode':
      return convert(node.content as Node, context);
    case 'SymbolNode':
      return leaf(tokenOf(node, context), context);
    case 'FunctionNode': {
      const token = tokenOf(node.fn as Node, context);
      const args = (node.args ?? []).map((arg) => convert(arg, context));
      const called = callExpression(token.text, args, placeOf(token, context));
      if (called.kind === 'wrong') throw new Rejected(called.problem);
      return called.expression;
    }
    case 'OperatorNode':
      return operation(node, context);
    default:
      throw unsupported(node, context);
  }
};

const unsupported = (node: Node, { formula }: Context): Rejected => {
  const syntax = node.type === 'RelationalNode' ? 'chained_comparison' : 'other';
  return forbid(formula, syntax, { text: formula.text, offset: 0 });
};

const operation = (node: Node, context: Context): Expression => {
  const [first, second] = (node.args ?? []).map((arg) => convert(arg, context));
  if (first === undefined) throw unsupported(node, context);
  if (second === undefined) {
    if (node.op === '+') return first;
    if (node.op === '-' || node.op === 'not') return { kind: 'unary', op: node.op, operand: first };
    throw unsupported(node, context);
  }
  if (!OPERATORS.has(node.op ?? '')) throw unsupported(node, context);
  return { kind: 'binary', op: node.op as Operator, left: first, right: second };
};

const tokenOf = (node: Node, { tokens, formula }: Context): Token => {
  const token = tokens[Number(PLACEHOLDER.exec(node.name ?? '')?.[1])];
  if (token === undefined) throw unsupported(node, { tokens, formula });
  return token;
};

const leaf = (token: Token, context: Context): Expression => {
  switch (token.kind) {
    case 'number':
      return { kind: 'number', value: token.value, written: token.text };
    case 'name':
      return { kind: 'ref', id: token.text, place: placeOf(token, context) };
    case 'word':
      return { kind: 'word', word: token.text, place: placeOf(token, context) };
    default:
      throw forbid(context.formula, 'other', token);
  }
};
