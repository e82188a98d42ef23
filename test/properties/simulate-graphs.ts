import fc from 'fast-check';
import { rewrite } from '../../src/core/expression/walk.ts';
import type { Expression, Operator } from '../../src/model/expression.ts';
import type { Graph, Quantity } from '../../src/model/quantity.ts';

const OPERATORS: readonly Operator[] = [
  ...(['+', '-', '*', '/', '^'] as const),
  ...(['<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const),
];
const BY_ARITY = [
  ['ceil', 'floor', 'round', 'abs', 'known', 'met', 'sqrt', 'log', 'exp'],
  ['min', 'max', 'progress_up', 'progress_down', 'pow', 'next_point'],
  ['if', 'clamp', 'months_until'],
] as const;
const PLACE = { file: 'x.yaml', line: 1, column: 1, length: 1 };
const SIZE = 10;
const IDS = Array.from({ length: SIZE }, (_, i) => `q.${i}`);

const number = (value: number): Expression => ({ kind: 'number', value });

const numbers = fc.constantFrom(0, 1, 2, -1, 0.5, 3, 10, -2.5, 100, 1e3, 1e200, -0).map(number);

const ranges = fc.constantFrom<Expression>(
  { kind: 'range', interval: { kind: 'lognormal', low: 2, high: 5 } },
  { kind: 'range', interval: { kind: 'split', low: 1, mid: 2, high: 8 } },
  { kind: 'range', interval: { kind: 'split', low: -1, mid: 2, high: 8 } },
  { kind: 'range', interval: { kind: 'uniform', low: -1, high: 1 } },
  { kind: 'range', interval: { kind: 'normal', mean: 0, sd: 2 } },
);

const shocks = fc.constant<Expression>({ kind: 'shock', sd: number(0.1) });

/** What an expression may name, of this month and of the one before, and whether it may draw numbers. */
type Names = {
  readonly ids: readonly string[];
  readonly before: readonly string[];
  readonly draws?: false;
};

const refs = (ids: readonly string[]) =>
  fc.constantFrom(...ids).map((id): Expression => ({ kind: 'ref', id }));

const leaves = ({ ids, before, draws }: Names): fc.Arbitrary<Expression> =>
  fc.oneof(
    { weight: 3, arbitrary: numbers },
    ...(draws !== false
      ? [
          { weight: 3, arbitrary: ranges },
          { weight: 1, arbitrary: shocks },
        ]
      : []),
    ...(ids.length === 0 ? [] : [{ weight: 6, arbitrary: refs(ids) }]),
    ...(before.length === 0 ? [] : [{ weight: 3, arbitrary: previous(before) }]),
    fc.constant<Expression>({ kind: 'unknown' }),
  );

const previous = (before: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...before), numbers)
    .map(([id, initial]): Expression => ({ kind: 'prev', id, initial }));

type Tie = (key: 'tree') => fc.Arbitrary<Expression>;

const calls = (tie: Tie): fc.Arbitrary<Expression>[] =>
  BY_ARITY.map((names, i) =>
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.array(tie('tree'), { minLength: i + 1, maxLength: i + 1 }),
      )
      .map(([fn, args]): Expression => ({ kind: 'call', fn, args })),
  );

const curves = (tie: Tie): fc.Arbitrary<Expression> =>
  fc
    .record({
      by: tie('tree'),
      y: tie('tree'),
      between: fc.constantFrom('step', 'linear', 'log'),
      xs: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
      ys: fc.array(fc.integer({ min: -2, max: 50 }), { minLength: 4, maxLength: 4 }),
      at: fc.nat(3),
    })
    .map(({ by, y, between, xs, ys, at }): Expression => {
      const points = xs
        .toSorted((a, b) => a - b)
        .map((x, i) => ({ x, y: i === at ? y : number(ys[i] as number) }));
      return { kind: 'curve', by, points, between };
    });

/** Conditions, orders and values: mostly known beforehand, as those of price plans are. */
const picks = (tie: Tie): fc.Arbitrary<Expression> => {
  const part = fc.oneof({ weight: 8, arbitrary: numbers }, tie('tree'));
  return fc
    .array(fc.tuple(tie('tree'), part, part), { minLength: 1, maxLength: 4 })
    .map((triples): Expression => ({ kind: 'call', fn: 'pick_lowest', args: triples.flat() }));
};

const overRows = (ids: readonly string[]): fc.Arbitrary<Expression> =>
  fc
    .tuple(fc.constantFrom('sum', 'min', 'max', 'count'), fc.subarray([...ids]))
    .map(([fn, cells]): Expression => ({ kind: 'rows', fn, column: 'column', ids: cells }));

const expressions = (names: Names): fc.Arbitrary<Expression> =>
  fc.letrec<{ tree: Expression }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      { weight: 6, arbitrary: leaves(names) },
      {
        weight: 6,
        arbitrary: fc
          .tuple(fc.constantFrom(...OPERATORS), tie('tree'), tie('tree'))
          .map(([op, left, right]): Expression => ({ kind: 'binary', op, left, right })),
      },
      fc
        .tuple(fc.constantFrom('-', 'not'), tie('tree'))
        .map(([op, operand]) => ({ kind: 'unary', op, operand }) as Expression),
      ...calls(tie as Tie),
      curves(tie as Tie),
      picks(tie as Tie),
      overRows(names.ids),
    ),
  })).tree;

const quantityAt = (i: number): fc.Arbitrary<Quantity> => {
  const earlier = IDS.slice(0, i);
  return fc
    .tuple(
      expressions({ ids: earlier, before: i % 4 === 0 ? IDS : [] }),
      fc.option(expressions({ ids: earlier, before: IDS }), { nil: undefined }),
    )
    .map(([expression, step]) => {
      const own = { id: IDS[i] as string, section: 'quantities', unit: 'x', place: PLACE } as const;
      return step === undefined ? { ...own, expression } : { ...own, expression, step };
    });
};

const reducers: fc.Arbitrary<readonly Quantity[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('first_month', 'sum', 'min', 'last'),
      expressions({ ids: IDS, before: [], draws: false }),
    ),
    { maxLength: 3 },
  )
  .map((parts) =>
    parts.map(
      ([fn, body], i): Quantity => ({
        id: `late.${i}`,
        section: 'quantities',
        unit: 'x',
        place: PLACE,
        expression: { kind: 'months', fn, body } as Expression,
      }),
    ),
  );

const LATE = ['late.0', 'late.1', 'late.2'];

/** What stands on reducers, and looks along the months of that: other in each of them, or the same. */
const mixtures: fc.Arbitrary<readonly Quantity[]> = fc
  .array(
    fc.tuple(
      fc.option(fc.constantFrom('first_month', 'sum', 'min', 'last'), { nil: undefined }),
      expressions({ ids: [...LATE, ...LATE, ...IDS], before: [...LATE, ...IDS], draws: false }),
    ),
    { maxLength: 2 },
  )
  .map((parts) =>
    parts.map(([fn, body], i): Quantity => {
      const expression = fn === undefined ? body : ({ kind: 'months', fn, body } as Expression);
      return { id: `mixed.${i}`, section: 'quantities', unit: 'x', place: PLACE, expression };
    }),
  );

/** Graphs of all kinds of nodes: uncertain, unknown, moved by time, overflowing. */
export const graphs: fc.Arbitrary<Graph> = fc
  .tuple(fc.tuple(...IDS.map((_, i) => quantityAt(i))), reducers, mixtures)
  .map(([quantities, late, mixed]) => ({
    quantities: [...quantities, ...late, ...mixed],
    claims: [],
  }));

/** Many graphs of a kind side by side: more than one function can hold. */
export const manyOf = (kind: fc.Arbitrary<Graph>): fc.Arbitrary<Graph> =>
  fc.array(kind, { minLength: 20, maxLength: 24 }).map((parts) => ({
    quantities: parts.flatMap(({ quantities }, i) => quantities.map((each) => renamed(each, i))),
    claims: [],
  }));

const renamed = (quantity: Quantity, part: number): Quantity => {
  const name = (id: string): string => `part${part}.${id}`;
  const inNames = (formula: Expression): Expression =>
    rewrite(formula, (each) => {
      if (each.kind === 'ref' || each.kind === 'prev') return { ...each, id: name(each.id) };
      return each.kind === 'rows' ? { ...each, ids: each.ids.map(name) } : each;
    });
  return {
    ...quantity,
    id: name(quantity.id),
    expression: inNames(quantity.expression),
    ...(quantity.step === undefined ? {} : { step: inNames(quantity.step) }),
  };
};
