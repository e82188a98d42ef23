import type { Token } from './tokens.ts';

/** Parentheses, signs, `not` and powers in each other: the parser goes down its grammar for each. */
const MOST_NESTED = 50;
/** Operators one above the other, as in `a + b + c`: whatever reads an expression goes down them. */
const MOST_LEVELS = 500;

export type TooDeep = { readonly token: Token; readonly limit: number };

/** What stands between two parentheses, as far as it was read. */
type Group = {
  /** Nesting around it. */
  readonly outside: number;
  /** Signs, `not` and powers that are open, since the last weaker operator. */
  open: number;
  /** Operators of the argument that is being read, and levels of the deepest group in it. */
  operators: number;
  inner: number;
  /** Levels of the deepest argument before. */
  before: number;
};

const groupAt = (outside: number): Group => ({
  outside,
  open: 0,
  operators: 0,
  inner: 0,
  before: 0,
});

const levelsOf = ({ operators, inner, before }: Group): number =>
  Math.max(before, operators + inner);

/** The first token at which an expression is too deep for recursion, before anything recursive reads it. */
export const tooDeep = (tokens: readonly Token[]): TooDeep | undefined => {
  const outer: Group[] = [];
  let group = groupAt(0);
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'operator') continue;
    if (token.text === '(') {
      outer.push(group);
      group = groupAt(group.outside + group.open + 1);
    } else if (token.text === ')') {
      const levels = levelsOf(group) + 1;
      group = outer.pop() ?? groupAt(0);
      group.inner = Math.max(group.inner, levels);
    } else countOperator(group, token, tokens[i - 1]);
    if (group.outside + group.open > MOST_NESTED) return { token, limit: MOST_NESTED };
    if (levelsOf(group) > MOST_LEVELS) return { token, limit: MOST_LEVELS };
  }
  return undefined;
};

const countOperator = (group: Group, { text }: Token, before: Token | undefined): void => {
  if (text === ',') {
    group.before = levelsOf(group);
    group.operators = 0;
    group.inner = 0;
    group.open = 0;
    return;
  }
  group.operators += 1;
  const prefix = before === undefined || (before.kind === 'operator' && before.text !== ')');
  group.open = prefix || text === '^' || text === 'not' ? group.open + 1 : 0;
};
