import fc from 'fast-check';
import { expect, it } from 'vitest';
import { interpret, type Value } from '../../src/core/expression/interpret.ts';
import { printExpression } from '../../src/core/expression/print.ts';
import { needsOf, rewrite, walk } from '../../src/core/expression/walk.ts';
import { type DomainFunction, FUNCTIONS } from '../../src/core/functions/registry.ts';
import type { Expression, Operator } from '../../src/model/expression.ts';
import { parse, placeOf, START } from '../core/expression/read.ts';

const OPERATORS: readonly Operator[] = [
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
];
const IDS = ['a', 'b', 'support.agents', 'phases.x.triggers.1', 'e', 'min', 'not_a', 'unknown'];
const VALUES: Readonly<Record<string, Value>> = {
  a: 2,
  b: 0,
  'support.agents': 3.5,
  'phases.x.triggers.1': 1,
  e: -4,
  min: 1e6,
  not_a: 0.025,
};

/** A number as a person writes it, or as a section makes it: with or without its text, also below 0. */
const numbers: fc.Arbitrary<Expression> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom('', 'k', 'M', '%', '.5', 'e3'))
    .map(([whole, suffix]) => `${whole}${suffix}`)
    .map((written) => {
      const parsed = parse(written);
      return parsed.kind === 'parsed' ? parsed.expression : { kind: 'unknown' as const };
    }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => ({ kind: 'number' as const, value: value + 0 })),
);

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  numbers,
  fc.constantFrom(...IDS).map((id) => ({ kind: 'ref' as const, id })),
  fc
    .constantFrom('growth', 'user-service', 'the "big" one', "it's", '')
    .map((word) => ({ kind: 'word' as const, word, place: placeOf(word) })),
  fc
    .tuple(fc.constantFrom('sum', 'count', 'min', 'max'), fc.constantFrom('costs.month', 'a'))
    .map(([fn, column]) => ({ kind: 'rows' as const, fn, column, ids: [] }) as Expression),
);

const calls = (part: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> =>
  fc.constantFrom(...Object.entries<DomainFunction>(FUNCTIONS)).chain(([fn, called]) =>
    fc
      .array(part, {
        minLength: called.arguments.min,
        maxLength:
          (called.repeats ?? 1) > 1 ? called.arguments.min : Math.min(called.arguments.max, 4),
      })
      // `min(a)` of one name goes along rows: a call has two arguments at least.
      .map((args) => ({ kind: 'call' as const, fn, args })),
  );

/** Every expression that a text can give. */
const expressions: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaves,
    fc
      .tuple(fc.constantFrom(...OPERATORS), tie('tree'), tie('tree'))
      .map(([op, left, right]) => ({ kind: 'binary' as const, op, left, right })),
    fc
      .tuple(fc.constantFrom('-', 'not'), tie('tree'))
      .map(([op, operand]) => ({ kind: 'unary' as const, op, operand }) as Expression),
    calls(tie('tree')),
    fc
      .tuple(fc.constantFrom(...IDS), tie('tree'))
      .map(([id, initial]) => ({ kind: 'prev' as const, id, initial })),
    fc
      .tuple(fc.constantFrom('first_month', 'sum', 'min', 'last'), tie('tree'))
      .map(([fn, body]) => ({ kind: 'months' as const, fn, body }) as Expression),
    tie('tree').map((body) => ({ kind: 'trials' as const, fn: 'probability' as const, body })),
    fc
      .tuple(tie('tree'), fc.constantFrom(0.05, 0.5, 0.95))
      .map(([body, p]) => ({ kind: 'trials' as const, fn: 'quantile' as const, body, p })),
  ),
})).tree;

const scope = { value: (id: string): Value => VALUES[id] };

const read = (text: string): Expression => {
  const parsed = parse(text);
  if (parsed.kind === 'failed') throw new Error(`${text}: ${JSON.stringify(parsed.problem)}`);
  return parsed.expression;
};

/** Where words stand makes no difference to what a formula is worth or prints as. */
const printable = (expression: Expression): boolean => {
  const text = printExpression(expression);
  return text.length <= 4000;
};

it('print → parse → print is a fixpoint', () => {
  fc.assert(
    fc.property(expressions.filter(printable), (expression) => {
      const printed = printExpression(expression);
      expect(printExpression(read(printed))).toBe(printed);
    }),
    { numRuns: 500 },
  );
});

it('a printed formula is worth what it was printed from', () => {
  fc.assert(
    fc.property(expressions.filter(printable), (expression) => {
      const before = interpret(expression, scope);
      const after = interpret(read(printExpression(expression)), scope);
      // The sign of nothing is the only thing that may be lost.
      expect(after === 0 ? 0 : after).toBe(before === 0 ? 0 : before);
    }),
    { numRuns: 500 },
  );
});

it('every part of an expression is visited, and rewriting nothing changes nothing', () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      expect(rewrite(expression, (part) => part)).toEqual(expression);
      const refs: string[] = [];
      walk(expression, (part) => {
        if (part.kind === 'ref') refs.push(part.id);
      });
      expect(needsOf(expression)).toEqual(refs);
    }),
    { numRuns: 200 },
  );
});

const PIECES = [
  ...['a', 'mau', 'b.c', '1', '.5', '50k', '2%', '"x"', "'y'", '1e3', 'e', '_'],
  ...['+', '-', '*', '/', '^', '(', ')', ',', '<', '<=', '==', '!=', '=', '!', '%', '.', ';', '?'],
  ...['and', 'or', 'not', 'min(', 'if(', 'sum(', 'prev(', 'foo(', ' ', '\n', '[', '{', 'ü', '😀'],
];

it('no text crashes the parser, and every problem stands within the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parse(text);
      if (parsed.kind === 'parsed') {
        const printed = printExpression(parsed.expression);
        expect(printExpression(read(printed))).toBe(printed);
        return;
      }
      const { place } = parsed.problem;
      expect(place).toMatchObject({ file: START.file, line: START.line });
      const offset = (place?.column ?? 0) - START.column;
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(Math.max(0, text.length - 1));
    }),
    { numRuns: 2000 },
  );
});
