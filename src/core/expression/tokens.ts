import type { ForbiddenSyntax } from '../../model/diagnostic/expression-diagnostic.ts';

/** A piece of an expression; `offset` counts characters from the start of its text. */
export type Token =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly text: string;
      readonly offset: number;
    }
  | { readonly kind: 'name' | 'function' | 'word'; readonly text: string; readonly offset: number }
  | { readonly kind: 'operator'; readonly text: string; readonly offset: number };

/** What stands where no token can. */
export type TokenFault = {
  readonly kind: 'fault';
  readonly fault: ForbiddenSyntax | 'not_finite' | 'bad_number' | 'thousands';
  readonly text: string;
  readonly offset: number;
};

const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y;
/** Fifty to one half of the world, fifty thousand to the other; nobody writes fifty with three zeros behind it. */
const THOUSANDS = /^[1-9]\d{0,2}\.000$/;
const NAME = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/y;
/** Of Portuguese; its letter `ã` is of no name. */
const NOT = /não(?![\p{L}\p{N}_])/iuy;
const WORD = /"([^"\\]*)"|'([^'\\]*)'/y;
const OPERATOR = /<=|>=|==|!=|[-+*/^(),]|[<>](?!\s+=)/y;
const SPACE = /\s+/y;

/** Powers of ten. */
const SUFFIXES: Readonly<Record<string, number>> = { k: 3, M: 6, '%': -2 };

/** Characters that mathjs would read as something an expression must not hold. */
const FORBIDDEN: readonly (readonly [RegExp, ForbiddenSyntax])[] = [
  [/=>|=<|<>|[<>!]\s+=|=\s+[<>=]/y, 'comparison'],
  [/=/y, 'assignment'],
  [/!/y, 'factorial'],
  [/['"`]/y, 'quote'],
  [/[[\]{}]/y, 'matrix'],
  [/[?:]/y, 'conditional'],
  [/&&?|\|\|?|~/y, 'bitwise'],
  [/[;\\]/y, 'separator'],
  [/%/y, 'percent'],
  [/\./y, 'property'],
];

const KEYWORDS = new Set(['and', 'or', 'not']);

const matchAt = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

const readNumber = (text: string, offset: number): Token | TokenFault | undefined => {
  const digits = matchAt(NUMBER, text, offset)?.[0];
  if (digits === undefined) return undefined;
  const end = offset + digits.length;
  const suffix = text[end] ?? '';
  const power = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined;
  const whole = power === undefined ? digits : digits + suffix;
  if (/[A-Za-z0-9_.]/.test(text[offset + whole.length] ?? '')) {
    const rest = /^[A-Za-z0-9_.%]*/.exec(text.slice(offset))?.[0] ?? whole;
    return { kind: 'fault', fault: 'bad_number', text: rest, offset };
  }
  if (THOUSANDS.test(digits) && suffix !== '%') {
    return { kind: 'fault', fault: 'thousands', text: whole, offset };
  }
  const value = scaled(digits, power ?? 0);
  if (!Number.isFinite(value)) return { kind: 'fault', fault: 'not_finite', text: whole, offset };
  return { kind: 'number', value, text: whole, offset };
};

/** Read with its power, `99.99%` is the nearest number to 0.9999; 99.99 ÷ 100 is the one below. */
const scaled = (digits: string, power: number): number => {
  const [mantissa, exponent = '0'] = digits.split(/e/i);
  return Number(`${mantissa}e${Number(exponent) + power}`);
};

const readName = (text: string, offset: number): Token | undefined => {
  const name = matchAt(NAME, text, offset)?.[0];
  if (name === undefined) return undefined;
  if (KEYWORDS.has(name)) return { kind: 'operator', text: name, offset };
  const called = /^\s*\(/.test(text.slice(offset + name.length, offset + name.length + 64));
  return { kind: called ? 'function' : 'name', text: name, offset };
};

const readFault = (text: string, offset: number): TokenFault => {
  for (const [pattern, syntax] of FORBIDDEN) {
    const found = matchAt(pattern, text, offset)?.[0];
    if (found !== undefined) return { kind: 'fault', fault: syntax, text: found, offset };
  }
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  return { kind: 'fault', fault: 'character', text: character, offset };
};

const readToken = (text: string, offset: number): Token | TokenFault => {
  const number = readNumber(text, offset);
  if (number !== undefined) return number;
  const not = matchAt(NOT, text, offset)?.[0];
  if (not !== undefined) return { kind: 'fault', fault: 'other_language', text: not, offset };
  const name = readName(text, offset);
  if (name !== undefined) return name;
  const word = matchAt(WORD, text, offset);
  if (word !== null) return { kind: 'word', text: word[1] ?? word[2] ?? '', offset };
  if (text.startsWith('**', offset)) return { kind: 'fault', fault: 'power', text: '**', offset };
  if (text.startsWith('<>', offset)) return readFault(text, offset);
  const operator = matchAt(OPERATOR, text, offset)?.[0];
  if (operator !== undefined) return { kind: 'operator', text: operator, offset };
  return readFault(text, offset);
};

/** Characters of a token as it is written: a word stands in quotes. */
export const lengthOf = ({ kind, text }: Token): number =>
  kind === 'word' ? text.length + 2 : text.length;

/** The tokens of an expression, or the first fault. Number suffixes (`k M %`) are read here. */
export const tokenise = (text: string): Token[] | TokenFault => {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    const space = matchAt(SPACE, text, offset)?.[0];
    if (space !== undefined) {
      offset += space.length;
      continue;
    }
    const token = readToken(text, offset);
    if (token.kind === 'fault') return token;
    tokens.push(token);
    offset += lengthOf(token);
  }
  return tokens;
};
