import { blend, segmentAt } from '../functions/curve.ts';
import { functionNamed } from '../functions/registry.ts';
import type { Table } from './generate.ts';
import { normalInverse } from './normal-inverse.ts';
import { type Key, uniformAt } from './uniform.ts';

/** What compiled code calls: functions of the registry, tables, and the draws of a month. */
export type Runtime = {
  readonly functions: readonly ((...args: number[]) => number)[];
  /** A table of constants at `x`; unknown at an unknown one. */
  readonly constants: (index: number, x: number) => number;
  /** A table whose values are computed. */
  readonly values: (index: number, x: number, ys: readonly number[]) => number;
  readonly shock: (key: Key, trial: number, month: number) => number;
};

export const runtimeOf = (functions: readonly string[], tables: readonly Table[]): Runtime => ({
  functions: functions.map(registered),
  constants: (index, x) => readTable(tables[index] as Table, x, (tables[index] as Table).ys),
  values: (index, x, ys) => readTable(tables[index] as Table, x, ys),
  shock: (key, trial, month) => normalInverse(uniformAt(key, trial, month)),
});

/** A function in which unknown is undefined, for code in which it is NaN. */
const registered = (name: string): ((...args: number[]) => number) => {
  const fn = functionNamed(name);
  if (fn === undefined) throw new Error(`unregistered function ${name}`);
  if (fn.unknowns === 'handled') {
    return (...args) => fn.value(...args.map((x) => (x === x ? x : undefined))) ?? Number.NaN;
  }
  return (...args) => {
    for (const x of args) if (x !== x) return Number.NaN;
    return fn.value(...args) ?? Number.NaN;
  };
};

const readTable = ({ xs, between }: Table, x: number, ys: readonly number[]): number => {
  if (x !== x) return Number.NaN;
  const { lower, upper, share } = segmentAt(x, xs, between);
  const low = ys[lower] as number;
  return lower === upper ? low : blend(low, ys[upper] as number, share, between);
};
