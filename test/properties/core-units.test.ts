import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../src/core/expression/names.ts';
import { parseFormula } from '../../src/core/expression/parse.ts';
import { type DomainFunction, FUNCTIONS, parameterAt } from '../../src/core/functions/registry.ts';
import { unitChecker } from '../../src/core/units/check-units.ts';
import { dimensionOf, times } from '../../src/core/units/dimension.ts';
import type { Diagnostic } from '../../src/model/diagnostic/diagnostic.ts';
import { BYTE_UNITS, TIME_UNITS } from '../../src/model/unit.ts';

const PLACE = { file: 'shop.yaml', line: 1, column: 1, length: 1 };

/** Arguments for which each function has a value that is not at the end of what it can be. */
const ARGUMENTS: Readonly<Record<keyof typeof FUNCTIONS, readonly number[]>> = {
  min: [3, 5],
  max: [3, 5],
  ceil: [4],
  floor: [4],
  round: [4],
  abs: [-4],
  sqrt: [4],
  log: [4],
  exp: [4],
  pow: [4, 2],
  clamp: [7, 3, 5],
  if: [1, 3, 5],
  known: [4],
  met: [1],
  pick_lowest: [1, 2, 5],
  progress_up: [2, 5],
  progress_down: [5, 2],
  next_point: [3, 5],
  months_until: [3, 5, 0.1],
  spares: [40, 0.1, 0.9],
  k_of_n: [3, 4, 0.1],
  erlang_b: [2, 3],
  erlang_c: [2, 3],
  mmc_quantile: [80, 0.04, 5, 0.95],
  mmc_servers: [80, 0.04, 0.95, 0.15],
  usl: [5, 3, 0.1, 0.01],
};

/** Those that count whole things in whichever unit is given: a thousandth of it is another question. */
const WHOLE: ReadonlySet<string> = new Set(['ceil', 'floor', 'round', 'spares', 'k_of_n']);

const close = (a: number | undefined, b: number): void => {
  expect(Math.abs((a as number) - b)).toBeLessThanOrEqual(1e-9 * Math.max(1e-12, Math.abs(b)));
};

describe.each(Object.entries(FUNCTIONS))('%s', (name, fn: DomainFunction) => {
  const args = ARGUMENTS[name as keyof typeof FUNCTIONS];
  const value = fn.value(...args) as number;
  const { takes, gives } = fn.units;

  it('says of each parameter and of its value in which unit it is', () => {
    expect(takes).toHaveLength(fn.parameters.length);
    const units = [...takes, gives].filter((unit) => unit !== 'x' && unit !== 'any');
    expect(units.filter((unit) => unit !== 'yes/no' && dimensionOf(unit) === undefined)).toEqual(
      [],
    );
    expect(gives === 'x' && !takes.includes('x')).toBe(false);
  });

  it('gives the same amount in whichever unit its arguments are', () => {
    if (WHOLE.has(name) || !takes.includes('x')) return;
    fc.assert(
      fc.property(fc.constantFrom(0.001, 1 / 60, 2, 7, 1000, 1024), (size) => {
        const changed = args.map((arg, i) =>
          takes[parameterAt(i, fn)] === 'x' ? arg * size : arg,
        );
        close(fn.value(...changed), gives === 'x' ? value * size : value);
      }),
    );
  });

  it('is in seconds where it says so: in any other unit of time it is the same', () => {
    const powerOf = (unit: string): number => dimensionOf(unit)?.powers.get('time') ?? 0;
    // Growth compounds by the month, so that its months are no other unit's.
    if (name === 'months_until' || !takes.some((unit) => powerOf(unit) !== 0)) return;
    fc.assert(
      fc.property(fc.constantFrom(0.001, 60, 3600), (size) => {
        const changed = args.map(
          (arg, i) => arg * size ** powerOf(takes[parameterAt(i, fn)] ?? ''),
        );
        close(fn.value(...changed), value * size ** powerOf(gives));
      }),
    );
  });
});

const TIMES = Object.keys(TIME_UNITS);
const BYTES = Object.keys(BYTE_UNITS);
const unit = fc.oneof(
  fc.constantFrom(...TIMES, ...BYTES, 'users', 'share', 'BRL', 'ratio', 'rides'),
  fc
    .tuple(fc.constantFrom(...BYTES, 'BRL', 'USD', 'requests', 'rides'), fc.constantFrom(...TIMES))
    .map((parts) => parts.join('/')),
);

const problemsOf = (units: readonly string[], text: string, gives: string): Diagnostic[] => {
  const ids = ['a', 'b', 'c'];
  const names = namesOf(ids.map((id, i) => ({ id, unit: units[i] as string })));
  const problems: Diagnostic[] = [];
  const parsed = parseFormula({ text, place: PLACE });
  if (parsed.kind === 'failed') throw new Error(text);
  unitChecker(names, (problem) => problems.push(problem))({
    expression: parsed.expression,
    place: PLACE,
    gives: { id: 'it', unit: gives, stated: true },
  });
  return problems;
};

const formula = fc.letrec<{ any: string }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', '5', '20%'),
    fc
      .tuple(tie('any'), fc.constantFrom('+', '-', '*', '/'), tie('any'))
      .map(([l, op, r]) => `(${l} ${op} ${r})`),
    fc
      .tuple(fc.constantFrom('max', 'min'), tie('any'), tie('any'))
      .map(([f, l, r]) => `${f}(${l}, ${r})`),
  ),
})).any;

describe('the units of any formula', () => {
  const units = fc.tuple(unit, unit, unit);

  it('are what somebody told to write leaves: it is right then', () => {
    fc.assert(
      fc.property(units, formula, unit, (declared, text, gives) => {
        for (const { code, facts } of problemsOf(declared, text, gives)) {
          if (code !== 'formula_unit' || facts.write === undefined) continue;
          expect(problemsOf(declared, facts.write, gives)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are nothing to object to where all of it is in one unit', () => {
    const sums = fc.constantFrom('a + b - c', 'max(a, b, c)', 'if(a > b, c, 5)', 'a * 20% + b');
    fc.assert(
      fc.property(unit, sums, (one, text) => {
        expect(problemsOf([one, one, one], text, one)).toEqual([]);
      }),
    );
  });

  it('are nothing to object to where one is unknown', () => {
    fc.assert(
      fc.property(unit, unit, unit, (a, b, gives) => {
        for (const text of ['a * c', 'a * (b + c)', 'c / a', 'max(b, c * 2)']) {
          expect(problemsOf([a, b, 'ratio'], text, gives)).toEqual([]);
        }
      }),
    );
  });

  it('of a product with what it was divided by are what they were', () => {
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const [one, other] = [dimensionOf(a), dimensionOf(b)];
        if (one === undefined || other === undefined) return;
        const back = times(times(one, other), other, -1);
        expect(back.powers).toEqual(one.powers);
        close(back.scale, one.scale);
      }),
    );
  });
});
