import { describe, expect, it } from 'vitest';
import { interpret, type Value } from '../../../src/core/expression/interpret.ts';
import type { Curve, Expression, RowReducer } from '../../../src/model/expression.ts';
import { worthOf } from './read.ts';

/** t is true, f false, u unknown, x and y are numbers. */
const worth = (text: string): Value => worthOf(text, { t: 1, f: 0, x: 6, y: 0, many: 7 });

const U = undefined;

describe('logic is three-valued (Kleene)', () => {
  it.each([
    ['not t', 0],
    ['not f', 1],
    ['not u', U],

    ['t and t', 1],
    ['t and f', 0],
    ['t and u', U],
    ['f and t', 0],
    ['f and f', 0],
    ['f and u', 0],
    ['u and t', U],
    ['u and f', 0],
    ['u and u', U],

    ['t or t', 1],
    ['t or f', 1],
    ['t or u', 1],
    ['f or t', 1],
    ['f or f', 0],
    ['f or u', U],
    ['u or t', 1],
    ['u or f', U],
    ['u or u', U],
  ] as const)('%s is %s', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it.each(['<', '<=', '>', '>=', '==', '!='])('a comparison with something unknown: %s', (op) => {
    expect(worth(`x ${op} u`)).toBeUndefined();
    expect(worth(`u ${op} x`)).toBeUndefined();
    expect(worth(`u ${op} u`)).toBeUndefined();
  });

  it('counts any number but 0 as true, and answers 1', () => {
    expect(worth('many and t')).toBe(1);
    expect(worth('f or many')).toBe(1);
    expect(worth('not many')).toBe(0);
  });
});

describe('if', () => {
  it.each([
    ['if(t, 1, 2)', 1],
    ['if(f, 1, 2)', 2],
    ['if(t, 1, u)', 1],
    ['if(f, u, 2)', 2],
    ['if(t, u, 2)', U],
    ['if(u, 1, 2)', U],
    ['if(u, x, 6)', 6],
    ['if(u, u, u)', U],
    ['if(u > 5 or t, 1, 2)', 1],
  ] as const)('%s is %s', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it('computes only the branch that counts', () => {
    expect(worth('if(f, log(0), 7)')).toBe(7);
    expect(worth('if(t, 7, 1 / y)')).toBe(7);
  });
});

describe('what is unknown', () => {
  it.each(['u + 1', '1 - u', '0 * u', 'u / 2', '2 / u', 'u ^ 0', '-u', 'min(1, u)', 'ceil(u)'])(
    '%s',
    (text) => {
      expect(worth(text)).toBeUndefined();
    },
  );

  it.each(['x / 0', '0 / 0', 'x / y', '-x / y', 'x / (x - 6)', '1 / (0 * x)', 'x / -y'])(
    'a share of nothing: %s',
    (text) => {
      expect(worth(text)).toBeUndefined();
    },
  );

  it('is asked for with known() and met()', () => {
    expect(worth('known(x)')).toBe(1);
    expect(worth('known(u)')).toBe(0);
    expect(worth('known(x / 0)')).toBe(0);
    expect(worth('met(t)')).toBe(1);
    expect(worth('met(f)')).toBe(0);
    expect(worth('met(u)')).toBe(0);
  });

  it('is a metric that nothing measured, and a word beside no ordinal', () => {
    expect(interpret({ kind: 'unknown' }, { value: () => 1 })).toBeUndefined();
    expect(worth('"growth"')).toBeUndefined();
  });
});

describe('what is not finite', () => {
  it.each([
    ['sqrt(-x)', Number.NaN],
    ['log(-x)', Number.NaN],
    ['(-8) ^ (1 / 3)', Number.NaN],
    ['log(0)', Number.NEGATIVE_INFINITY],
    ['exp(1000)', Number.POSITIVE_INFINITY],
    ['0 ^ -1', Number.POSITIVE_INFINITY],
    ['10 ^ 400', Number.POSITIVE_INFINITY],
    ['1e308 * 10', Number.POSITIVE_INFINITY],
    ['-1e308 - 1e308', Number.NEGATIVE_INFINITY],
  ] as const)('%s comes back as it is', (text, value) => {
    expect(worth(text)).toBe(value);
  });

  it.each([
    'sqrt(-x) > 5',
    'sqrt(-x) <= 5',
    '5 == sqrt(-x)',
    'sqrt(-x) != 5',
    'not sqrt(-x)',
    'sqrt(-x) and t',
    't and sqrt(-x)',
    'sqrt(-x) or f',
    'f or sqrt(-x)',
    'if(sqrt(-x), 1, 2)',
    'if(sqrt(-x) > 5, 1, 2)',
    'min(1, sqrt(-x))',
    'clamp(sqrt(-x), 0, 1)',
    'met(sqrt(-x))',
    'known(sqrt(-x))',
    'next_point(sqrt(-x), 1, 2)',
  ])('NaN does not pass for a plausible number in %s', (text) => {
    expect(worth(text)).toBeNaN();
  });

  it.each([
    'exp(1000) > 5',
    '5 < exp(1000)',
    'exp(1000) == exp(1000)',
    'min(1, exp(1000))',
    'clamp(exp(1000), 0, 1)',
    'if(exp(1000) > 5, 1, 2)',
    'progress_up(exp(1000), 5)',
    'met(exp(1000))',
  ])('nor does infinity in %s', (text) => {
    expect(worth(text)).toBe(Number.POSITIVE_INFINITY);
  });

  it('nor does minus infinity', () => {
    expect(worth('max(1, log(0))')).toBe(Number.NEGATIVE_INFINITY);
    expect(worth('exp(log(0))')).toBe(Number.NEGATIVE_INFINITY);
  });

  it('does not matter where the other side decides', () => {
    expect(worth('f and log(0) > 1')).toBe(0);
    expect(worth('log(0) > 1 and f')).toBe(0);
    expect(worth('t or log(0) > 1')).toBe(1);
    expect(worth('x == 6 or sqrt(-x) > 1')).toBe(1);
  });

  it('is unknown together with something unknown', () => {
    expect(worth('u and log(0) > 1')).toBeUndefined();
    expect(worth('min(u, exp(1000))')).toBeUndefined();
  });

  it.each(['step', 'linear', 'log'] as const)('is not looked up in a %s table', (between) => {
    const table: Curve = {
      kind: 'curve',
      by: { kind: 'call', fn: 'sqrt', args: [{ kind: 'number', value: -1 }] },
      points: [
        { x: 1, y: { kind: 'number', value: 10 } },
        { x: 2, y: { kind: 'number', value: 20 } },
      ],
      between,
    };
    expect(interpret(table, { value: () => 1 })).toBeNaN();
  });
});

it('never answers minus zero for a difference', () => {
  expect(Object.is(worth('-y'), 0)).toBe(true);
});

describe('ceil and floor forgive what binary fractions leave', () => {
  it.each([
    ['ceil((0.1 + 0.2) * 10)', 3],
    ['ceil(3.0000000001)', 3],
    ['ceil(3.00000001)', 4],
    ['ceil(2.2)', 3],
    ['ceil(-2.2)', -2],
    ['ceil(1.1 * 3 / 3.3 * 100)', 100],
    ['ceil(0.0000000001)', 0],
    ['ceil(1e15 + 0.4)', 1_000_000_000_000_000],
    ['floor((0.1 + 0.7) * 10)', 8],
    ['floor(2.9999999999)', 3],
    ['floor(2.99999)', 2],
    ['floor(-2.2)', -3],
  ] as const)('%s is %s', (text, value) => {
    // `|| 0`: the sign of nothing does not matter.
    expect(worth(text) || 0).toBe(value);
  });
});

describe('a reducer over rows', () => {
  const over = (fn: RowReducer['fn'], ids: readonly string[]): Value =>
    interpret(
      { kind: 'rows', fn, column: 'tenants.price', ids },
      { value: (id) => ({ a: 2, b: 3, c: 5 })[id] },
    );

  it('looks at every cell of the column', () => {
    expect(over('sum', ['a', 'b', 'c'])).toBe(10);
    expect(over('min', ['b', 'a', 'c'])).toBe(2);
    expect(over('max', ['b', 'c', 'a'])).toBe(5);
    expect(over('count', ['a', 'b', 'c'])).toBe(3);
  });

  it('is unknown as soon as one cell is, but the rows can be counted', () => {
    expect(over('sum', ['a', 'unknown'])).toBeUndefined();
    expect(over('min', ['unknown', 'a'])).toBeUndefined();
    expect(over('max', ['a', 'unknown'])).toBeUndefined();
    expect(over('count', ['a', 'unknown'])).toBe(2);
  });

  it('of no rows at all is nothing, and has no least or greatest', () => {
    expect(over('sum', [])).toBe(0);
    expect(over('count', [])).toBe(0);
    expect(over('min', [])).toBeUndefined();
    expect(over('max', [])).toBeUndefined();
  });
});

describe('a range has its point value', () => {
  const point = (interval: Extract<Expression, { kind: 'range' }>['interval']): Value =>
    interpret({ kind: 'range', interval }, { value: () => undefined });

  it('its median, or its mid', () => {
    expect(point({ kind: 'lognormal', low: 2, high: 8 })).toBeCloseTo(4, 12);
    expect(point({ kind: 'split', low: 0.02, mid: 0.025, high: 0.03 })).toBe(0.025);
    expect(point({ kind: 'uniform', low: 1, high: 4 })).toBe(2.5);
    expect(point({ kind: 'normal', mean: 7, sd: 2 })).toBe(7);
  });
});

it('refuses a function that is not registered: only parsed calls exist', () => {
  const call: Expression = { kind: 'call', fn: 'constructor', args: [] };
  expect(() => interpret(call, { value: () => 1 })).toThrow('unregistered function constructor');
});
