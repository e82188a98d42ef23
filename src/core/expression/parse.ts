import type { MathNode } from 'mathjs/number';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { ForbiddenSyntax } from '../../model/diagnostic/expression-diagnostic.ts';
import type { Expression, Operator } from '../../model/expression.ts';
import type { Formula } from '../../model/number-form.ts';
import type { Place } from '../../model/place.ts';
import { callExpression } from './call.ts';
import { tooDeep } from './depth.ts';
import { parseMathjs } from './mathjs.ts';
import { lengthOf, type Token, type TokenFault, tokenise } from './tokens.ts';

const LONGEST = 4000;

/** An expression, or why its text is none. */
export type Parsed =
  | { readonly kind: 'parsed'; readonly expression: Expression }
  | { readonly kind: 'failed'; readonly problem: Diagnostic };

/**
 * Parses the text of a formula. mathjs brings the grammar; it is given placeholders instead of
 * names, numbers and words, because its nodes carry no positions and it would read `50k`, `e` or
 * `day` in its own way. Whatever is not on the whitelist is an error with its place. Within the `step` of a quantity `prev(x)` needs no first value.
 */
export const parseFormula = (formula: Formula, within?: 'step'): Parsed => {
  try {
    return { kind: 'parsed', expression: parseText(formula, within === 'step') };
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

type Context = {
  readonly formula: Formula;
  readonly tokens: readonly Token[];
  /** In the formula of a later month `prev(x)` needs no first value. */
  readonly inStep?: boolean;
};

const parseText = (formula: Formula, inStep: boolean): Expression => {
  const { text, place } = formula;
  if (text.length > LONGEST) {
    const facts = { length: text.length, limit: LONGEST };
    throw new Rejected(diagnostic('expression_too_long', facts, place));
  }
  const tokens = tokenise(text);
  if (!Array.isArray(tokens)) throw rejectToken(formula, tokens);
  if (tokens.length === 0) throw new Rejected(diagnostic('expression_empty', {}, place));
  const context: Context = { formula, tokens, inStep };
  checkDepth(context);
  checkNeighbours(context);
  return convert(parseTokens(context), context);
};

/**
 * The place of `length` characters at `offset` in the text of a formula; that of the formula where
 * folding, escapes or a section made the text: then it is not as long as what stands in the file.
 */
const placeWithin = ({ text, place }: Formula, offset: number, length: number): Place =>
  place.length === text.length && !text.slice(0, offset).includes('\n')
    ? { ...place, column: place.column + offset, length: Math.max(1, length) }
    : place;

const placeOf = (token: Token, { formula }: Context): Place =>
  placeWithin(formula, token.offset, lengthOf(token));

const rejectToken = (formula: Formula, fault: TokenFault): Rejected => {
  const place = placeWithin(formula, fault.offset, fault.text.length);
  if (fault.fault === 'not_finite') {
    return new Rejected(diagnostic('number_not_finite', { found: fault.text }, place));
  }
  if (fault.fault === 'bad_number') {
    return new Rejected(diagnostic('number_unreadable', { found: fault.text, unit: '' }, place));
  }
  if (fault.fault === 'thousands') {
    const readings = [fault.text.replace('.000', ''), fault.text.replace('.', '')];
    return new Rejected(diagnostic('number_ambiguous', { found: fault.text, readings }, place));
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

const checkDepth = ({ formula, tokens }: Context): void => {
  const found = tooDeep(tokens);
  if (found === undefined) return;
  const place = placeOf(found.token, { formula, tokens });
  throw new Rejected(diagnostic('expression_too_deep', { limit: found.limit }, place));
};

/** `30 min` and `2(a)` are products to mathjs, and `or` without a left side a name; here, mistakes. */
const checkNeighbours = ({ formula, tokens }: Context): void => {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1];
    const ends = before !== undefined && (before.kind !== 'operator' || before.text === ')');
    const called = before?.kind === 'function' && isOperator(token, '(');
    const begins = token.kind !== 'operator' || isOperator(token, '(', 'not');
    if (ends && begins && !called) {
      const word = [token, before].find(({ kind, text }) => isLogic(kind, text));
      if (word !== undefined) throw forbid(formula, 'other_language', word);
      const text = formula.text.slice(before.offset, token.offset + lengthOf(token));
      throw forbid(formula, 'juxtaposition', { text, offset: before.offset });
    }
    if (!ends && isOperator(token, 'and', 'or')) {
      throw syntaxAt(placeOf(token, { formula, tokens }), token.text);
    }
  });
};

/** `e`, `ou`, `não` of Portuguese, and words in capitals, where an operator is missing. */
const isLogic = (kind: Token['kind'], text: string): boolean =>
  (kind === 'name' || kind === 'function') && /^(?:e|ou|nao|and|or|not)$/i.test(text);

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
    const { char = 0 } = error as { char?: number };
    const token = tokens[
      Math.max(
        0,
        starts.findLastIndex((start) => start < char),
      )
    ] as Token;
    const found = char > text.length ? '' : token.text;
    throw syntaxAt(placeOf(token, { formula, tokens }), found);
  }
};

/** mathjs stumbled on `found`; on nothing where the formula ends too early. */
const syntaxAt = (place: Place, found: string): Rejected =>
  new Rejected(diagnostic('expression_syntax', { found }, place));

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
      const [of, ...others] = args;
      if (context.inStep && token.text === 'prev' && of?.kind === 'ref' && others.length === 0) {
        return { kind: 'prev', id: of.id, initial: { kind: 'unknown' } };
      }
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
