import { blend } from '../../functions/curve.ts';
import { functionNamed } from '../../functions/registry.ts';
import { normalInverse } from '../sample/normal-inverse.ts';
import { type Key, uniformAt } from '../sample/uniform.ts';

/** What compiled code calls: functions of the registry, power laws between two values, monthly draws. */
export type Runtime = {
  readonly functions: readonly Called[];
  readonly power: (low: number, high: number, share: number) => number;
  readonly shock: (key: Key, trial: number, month: number) => number;
};

type Called = (...args: number[]) => number;

/** What code is called with that calls these functions of the registry, by their place in the list. */
export const runtimeOf = (functions: readonly string[]): Runtime => ({
  functions: functions.map(registered),
  power: (low, high, share) =>
    Number.isNaN(low) || Number.isNaN(high) ? Number.NaN : broken(blend(low, high, share, 'log')),
  shock: (key, trial, month) => normalInverse(uniformAt(key, trial, month)),
});

/** A function in which unknown is undefined, for code in which it is NaN. */
const registered = (name: string): Called => {
  const fn = functionNamed(name);
  if (fn === undefined) throw new Error(`unregistered function ${name}`);
  const value: (...args: (number | undefined)[]) => number | undefined = fn.value;
  const handled = fn.unknowns === 'handled';
  const known = (x: number): number | undefined => (Number.isNaN(x) ? undefined : x);
  if (!handled && fn.arguments.min === 3 && fn.arguments.max === 3) {
    // Without an array for the arguments of every call.
    return (a, b, c) =>
      Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c) ? Number.NaN : broken(value(a, b, c));
  }
  return (...args) => {
    if (handled) return broken(value(...args.map(known)));
    for (const x of args) if (Number.isNaN(x)) return Number.NaN;
    return broken(value(...args));
  };
};

/** What is no number comes back as infinity: NaN is what is unknown. */
const broken = (value: number | undefined): number => {
  if (value === undefined) return Number.NaN;
  return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
};
