import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, segmentAt } from '../../src/core/functions/curve.ts';
import {
  type DomainFunction,
  FUNCTIONS,
  type Monotone,
  parameterAt,
} from '../../src/core/functions/registry.ts';
import type { Between } from '../../src/model/expression.ts';
import { isPartialFunction } from '../../src/model/names.ts';

const anything = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const positive = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
const condition = fc.constantFrom(0, 1);

const share = fc.double({ min: 0, max: 1, noNaN: true });
const erlangs = fc.double({ min: 0, max: 500, noNaN: true });
const servers = fc.double({ min: 0, max: 1000, noNaN: true });

/** Where a function is not defined for every number: what its arguments may be, in order. */
const DOMAINS: Partial<Record<string, readonly fc.Arbitrary<number>[]>> = {
  sqrt: [fc.double({ min: 0, max: 1e12, noNaN: true })],
  log: [positive],
  exp: [fc.double({ min: -700, max: 700, noNaN: true })],
  pow: [positive, fc.double({ min: -3, max: 3, noNaN: true })],
  if: [condition, anything, anything],
  met: [condition],
  pick_lowest: [condition, anything, anything],
  spares: [
    fc.double({ min: 0, max: 2000, noNaN: true }),
    fc.double({ min: 0, max: 0.6, noNaN: true }),
    fc.double({ min: 0, max: 0.9999, noNaN: true }),
  ],
  k_of_n: [
    fc.double({ min: 0, max: 2000, noNaN: true }),
    fc.double({ min: 0, max: 4000, noNaN: true }),
    fc.double({ min: 0, max: 0.99, noNaN: true }),
  ],
  erlang_b: [erlangs, servers],
  erlang_c: [erlangs, servers],
  mmc_quantile: [erlangs, fc.double({ min: 0, max: 2, noNaN: true }), servers, share],
  mmc_servers: [erlangs, fc.double({ min: 0, max: 2, noNaN: true }), share, share],
  usl: [erlangs, positive, share, share],
  months_until: [positive, positive, fc.double({ min: -0.5, max: 3, noNaN: true })],
};

const argumentsOf = (name: string, fn: DomainFunction): fc.Arbitrary<number[]> => {
  const domain = DOMAINS[name] ?? fn.parameters.map(() => anything);
  const group = fc.tuple(...domain.slice(-repeatsOf(fn)));
  const more = Math.min(fn.arguments.max - fn.arguments.min, 3);
  return fc
    .tuple(fc.tuple(...domain), fc.array(group, { maxLength: more }))
    .map(([first, rest]) => [...first, ...rest.flat()]);
};

const repeatsOf = ({ repeats = 1 }: DomainFunction): number => repeats;

const SLACK = 1e-12;

/** Whether `after` stands where a step up of an argument may bring it from `before`. */
const moves = (before: number, after: number, way: Monotone): boolean => {
  const slack = SLACK * Math.max(1, Math.abs(before), Math.abs(after));
  if (way === 'up') return after >= before - slack;
  return way === 'down' ? after <= before + slack : true;
};

describe.each(Object.entries(FUNCTIONS))('%s', (name, fn: DomainFunction) => {
  it('moves the way it declares, argument by argument', () => {
    fc.assert(
      fc.property(
        argumentsOf(name, fn),
        fc.nat(20),
        fc.double({ min: 1e-9, max: 1e6, noNaN: true }),
        (args, pick, step) => {
          const index = pick % args.length;
          const changed = args.map((value, i) => (i === index ? value + step : value));
          const parameter = parameterAt(index, fn);
          if (DOMAINS[name]?.[parameter] === condition) changed[index] = 1;
          const [before, after] = [fn.value(...args), fn.value(...changed)];
          if (before === undefined || after === undefined) return;
          if (!Number.isFinite(before) || !Number.isFinite(after)) return;
          const way = fn.monotone[parameter] as Monotone;
          expect(moves(before, after, way)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has words for why it has no value, if it has none for known arguments', () => {
    const none = fc.oneof(
      argumentsOf(name, fn),
      fc.array(condition, { minLength: fn.arguments.min, maxLength: fn.arguments.min }),
    );
    fc.assert(
      fc.property(none, (args) => {
        if (fn.value(...args) === undefined) expect(isPartialFunction(name)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('answers a number, unknown, or what the evaluator reports: it never throws', () => {
    const any = fc.oneof(fc.double(), fc.integer());
    fc.assert(
      fc.property(
        fc.array(any, { minLength: fn.arguments.min, maxLength: fn.arguments.min }),
        (args) => {
          const value = fn.value(...args);
          expect(value === undefined || typeof value === 'number').toBe(true);
        },
      ),
    );
  });
});

/** Points that ascend in x, and whole ys so that rounding cannot hide a mistake. */
const points = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  .map((xs) => xs.toSorted((a, b) => a - b))
  .chain((xs) =>
    fc
      .array(fc.integer({ min: 1, max: 1_000_000 }), {
        minLength: xs.length,
        maxLength: xs.length,
      })
      .map((ys) => ({ xs, ys })),
  );

const valueAt = (x: number, { xs, ys }: { xs: number[]; ys: number[] }, between: Between) => {
  const { lower, upper, share, outside } = segmentAt(x, xs, between);
  const [low, high] = [ys[lower] as number, ys[upper] as number];
  return { value: blend(low, high, share, between), low, high, outside };
};

describe.each(['step', 'linear', 'log'] as const)('a table read by %s', (between) => {
  it('goes through its points, and is outside only outside', () => {
    fc.assert(
      fc.property(points, (table) => {
        table.xs.forEach((x, i) => {
          expect(valueAt(x, table, between)).toMatchObject({
            value: table.ys[i],
            outside: undefined,
          });
        });
        const [first = 0, last = 0] = [table.xs[0], table.xs.at(-1)];
        expect(valueAt(first - 0.5, table, between)).toMatchObject({
          value: table.ys[0],
          outside: 'below',
        });
        expect(valueAt(last + 0.5, table, between)).toMatchObject({
          value: table.ys.at(-1),
          outside: between === 'step' ? undefined : 'above',
        });
      }),
    );
  });

  it('stays between the two points that it is read between', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0, max: 1_100_000, noNaN: true }), (table, x) => {
        const { value, low, high } = valueAt(x, table, between);
        expect(value).toBeGreaterThanOrEqual(Math.min(low, high) * (1 - SLACK));
        expect(value).toBeLessThanOrEqual(Math.max(low, high) * (1 + SLACK));
      }),
    );
  });

  it('rises where its points rise', () => {
    const rising = points.map(({ xs, ys }) => ({ xs, ys: ys.toSorted((a, b) => a - b) }));
    const x = fc.double({ min: 0, max: 1_100_000, noNaN: true });
    fc.assert(
      fc.property(rising, x, x, (table, a, b) => {
        const low = valueAt(Math.min(a, b), table, between).value;
        const high = valueAt(Math.max(a, b), table, between).value;
        expect(high).toBeGreaterThanOrEqual(low * (1 - SLACK));
      }),
    );
  });
});
