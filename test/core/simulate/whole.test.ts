import { describe, expect, it } from 'vitest';
import { loadSource } from '../../../src/cli/simulate/simulate.ts';
import { simulate } from '../../../src/core/simulate/simulate.ts';
import { ceilTolerant, floorTolerant } from '../../../src/lib/numbers.ts';
import { graphOf } from '../graph/compile.ts';

const WHOLES = [0, 1, 2, 7, 999, 999_999, 1e6, 1e6 + 1, 5e8, 2e9, 4e15];
/** On either side of where 1e-9 of a number, and the thousandth that is seen at once, lie. */
const APART = [0, 1e-12, 9e-10, 1.1e-9, 9e-7, 0.0009, 0.0011, 0.0019, 0.0021, 0.3, 0.5, 0.7, 0.999];

const VALUES = WHOLES.flatMap((whole) =>
  APART.flatMap((apart) => [whole + apart, whole - apart]),
).flatMap((x) => [x, -x]);

describe('compiled, a whole number above and below', () => {
  // One trial for each value: `given` is a table by the number of the trial, drawn in equal parts.
  const points = VALUES.map((value, i) => `${i}: ${value}`).join(', ');
  const graph = graphOf(`metrics: {mau: {unit: users, default: 1}}
quantities:
  place: {unit: ratio, value: 'uniform(0, ${VALUES.length})'}
  x: {unit: ratio, by: place, points: {${points}}, between: step}
  above: {unit: ratio, formula: 'ceil(x)'}
  below: {unit: ratio, formula: 'floor(x)'}
  great: {unit: ratio, formula: 'ceil(max(0, min(x, 5000)))'}`);
  const trials = VALUES.length;
  const show = ['x', 'above', 'below', 'great'];
  const { values } = simulate(
    graph,
    { given: new Map(), months: 0, trials, seed: 1, show },
    loadSource,
  );
  const of = (id: string): readonly number[] => [...values(id, 0)];

  it('sees every one of the values', () => {
    expect(new Set(of('x')).size).toBe(new Set(VALUES).size);
  });

  it('is that of the interpreter, to the last bit', () => {
    expect(of('above')).toEqual(of('x').map(ceilTolerant));
    expect(of('below')).toEqual(of('x').map(floorTolerant));
    expect(of('great')).toEqual(of('x').map((x) => ceilTolerant(Math.max(0, Math.min(x, 5000)))));
  });
});
