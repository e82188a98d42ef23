import { ceilTolerant, floorTolerant } from '../../lib/numbers.ts';
import type { FunctionName } from '../../model/names.ts';
import { monthsUntil, nextPoint } from './growth.ts';
import { pickLowest } from './pick-lowest.ts';
import { chanceOf, sparesFor } from './pool.ts';
import { progressDown, progressUp } from './progress.ts';
import { erlangB, erlangC, responseQuantile, serversFor, throughputOf } from './queue.ts';

/** Which way the result moves when an argument grows; `any` promises nothing. */
export type Monotone = 'up' | 'down' | 'any';

/**
 * How a function treats units. `x` is one unit that all parameters so marked share, whichever it is; `any` is not
 * looked at; another text is the unit that the argument must be in. Counts (`servers`) and `erlangs` are plain numbers.
 */
export type UnitRule = {
  /** One a parameter. */
  readonly takes: readonly string[];
  /** The unit of the value: `x`, a unit, or `any` where it has none that could be known. */
  readonly gives: string;
};

/** A function of the expression language; arithmetic aside, the only way into a formula. */
export type DomainFunction = {
  /** Names of the arguments; the last ones repeat where more are allowed. */
  readonly parameters: readonly string[];
  readonly arguments: { readonly min: number; readonly max: number };
  /** How many of the last parameters repeat together, where more arguments are allowed; one. */
  readonly repeats?: number;
  /** One a parameter: properties test that it is kept. */
  readonly monotone: readonly Monotone[];
  readonly result: 'number' | 'condition';
  /** Formulas are held to it. */
  readonly units: UnitRule;
  /** Takes unknown arguments itself; other functions of something unknown are unknown. */
  readonly unknowns?: 'handled';
  /** The value; undefined is unknown; NaN and infinities are reported by the evaluator. */
  readonly value: (...args: readonly (number | undefined)[]) => number | undefined;
};

type Numeric = (...args: readonly number[]) => number | undefined;

const numeric = (
  parameters: readonly string[],
  monotone: readonly Monotone[],
  units: string,
  value: Numeric,
  most = parameters.length,
): DomainFunction => ({
  parameters,
  arguments: { min: parameters.length, max: most },
  monotone,
  result: 'number',
  units: unitRule(units),
  value: value as DomainFunction['value'],
});

/** `x, x -> share`: what each parameter takes, and the value. */
const unitRule = (text: string): UnitRule => {
  const [takes = '', gives = 'any'] = text.split(' -> ');
  return { takes: takes.split(', '), gives };
};

const MANY = 1000;

/** All functions by name; the words about them stand in the catalogue. */
export const FUNCTIONS = {
  min: numeric(['x', 'y'], ['up', 'up'], 'x, x -> x', (...xs) => Math.min(...xs), MANY),
  max: numeric(['x', 'y'], ['up', 'up'], 'x, x -> x', (...xs) => Math.max(...xs), MANY),
  ceil: numeric(['x'], ['up'], 'x -> x', (x) => ceilTolerant(x as number)),
  floor: numeric(['x'], ['up'], 'x -> x', (x) => floorTolerant(x as number)),
  round: numeric(['x'], ['up'], 'x -> x', (x) => Math.round(x as number)),
  abs: numeric(['x'], ['any'], 'x -> x', (x) => Math.abs(x as number)),
  sqrt: numeric(['x'], ['up'], 'any -> any', (x) => Math.sqrt(x as number)),
  log: numeric(['x'], ['up'], 'any -> any', (x) => Math.log(x as number)),
  exp: numeric(['x'], ['up'], 'any -> any', (x) => Math.exp(x as number)),
  pow: numeric(
    ['x', 'y'],
    ['any', 'any'],
    'any, any -> any',
    (x, y) => (x as number) ** (y as number),
  ),
  clamp: numeric(['x', 'low', 'high'], ['up', 'up', 'up'], 'x, x, x -> x', (x, low, high) =>
    Math.min(Math.max(x as number, low as number), high as number),
  ),
  /** The interpreter takes `if` apart itself: only the branch that counts is computed. */
  if: {
    ...numeric(['condition', 'then', 'else'], ['any', 'up', 'up'], 'any, x, x -> x', (c, a, b) =>
      c !== 0 ? a : b,
    ),
    unknowns: 'handled',
  },
  known: {
    ...numeric(['x'], ['any'], 'any -> yes/no', (x) => (x === undefined ? 0 : 1)),
    result: 'condition',
    unknowns: 'handled',
  },
  met: {
    ...numeric(['condition'], ['up'], 'any -> yes/no', (c) => (c === undefined || c === 0 ? 0 : 1)),
    result: 'condition',
    unknowns: 'handled',
  },
  pick_lowest: {
    ...numeric(
      ['condition', 'by', 'value'],
      ['any', 'any', 'up'],
      'any, any, x -> x',
      pickLowest,
      MANY,
    ),
    repeats: 3,
    unknowns: 'handled',
  },
  progress_up: numeric(
    ['observed', 'threshold'],
    ['up', 'down'],
    'x, x -> share',
    (observed, threshold) => progressUp(observed as number, threshold as number),
  ),
  progress_down: numeric(
    ['observed', 'threshold'],
    ['down', 'up'],
    'x, x -> share',
    (observed, threshold) => progressDown(observed as number, threshold as number),
  ),
  next_point: numeric(
    ['x', 'point'],
    ['up', 'any'],
    'x, x -> x',
    (x, ...xs) => nextPoint(x as number, xs),
    MANY,
  ),
  months_until: numeric(
    ['value', 'target', 'growth'],
    ['down', 'up', 'down'],
    'x, x, share/month -> months',
    (value, target, g) =>
      monthsUntil({ value: value as number, target: target as number, growth: g as number }),
  ),
  spares: numeric(
    ['needed', 'out', 'confidence'],
    ['up', 'up', 'up'],
    'x, share, share -> x',
    (needed, out, confidence) =>
      sparesFor({
        needed: needed as number,
        out: out as number,
        confidence: confidence as number,
      }),
  ),
  k_of_n: numeric(
    ['needed', 'units', 'out'],
    ['down', 'up', 'down'],
    'x, x, share -> share',
    (needed, units, out) =>
      chanceOf({ needed: needed as number, units: units as number, out: out as number }),
  ),
  erlang_b: numeric(
    ['load', 'servers'],
    ['up', 'down'],
    'erlangs, servers -> share',
    (load, servers) => erlangB(load as number, servers as number),
  ),
  erlang_c: numeric(
    ['load', 'servers'],
    ['up', 'down'],
    'erlangs, servers -> share',
    (load, servers) => erlangC(load as number, servers as number),
  ),
  mmc_quantile: numeric(
    ['rate', 'time', 'servers', 'p'],
    ['up', 'up', 'down', 'up'],
    '1/s, s, servers, share -> s',
    (rate, serviceTime, servers, share) =>
      responseQuantile({
        rate: rate as number,
        serviceTime: serviceTime as number,
        servers: servers as number,
        share: share as number,
      }),
  ),
  mmc_servers: numeric(
    ['rate', 'time', 'p', 'within'],
    ['up', 'up', 'up', 'down'],
    '1/s, s, share, s -> servers',
    (rate, serviceTime, share, within) =>
      serversFor({
        rate: rate as number,
        serviceTime: serviceTime as number,
        share: share as number,
        within: within as number,
      }),
  ),
  usl: numeric(
    ['size', 'gamma', 'alpha', 'beta'],
    ['any', 'up', 'down', 'down'],
    'any, x, any, any -> x',
    (n, g, a, b) =>
      throughputOf({
        size: n as number,
        gamma: g as number,
        alpha: a as number,
        beta: b as number,
      }),
  ),
} as const satisfies Record<FunctionName, DomainFunction>;

/** The function called `name`, if there is one. */
export const functionNamed = (name: string): DomainFunction | undefined =>
  Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name as FunctionName] : undefined;

/** `clamp(x, low, high)`; `min(x, y, …)`. */
export const signatureOf = (name: string, fn: DomainFunction): string => {
  const more = fn.arguments.max > fn.parameters.length ? ', …' : '';
  return `${name}(${fn.parameters.join(', ')}${more})`;
};

/** Which of its parameters an argument is for: the last ones repeat. */
export const parameterAt = (
  index: number,
  { parameters, repeats = 1 }: Pick<DomainFunction, 'parameters' | 'repeats'>,
): number => {
  const named = parameters.length;
  return index < named ? index : named - repeats + ((index - named) % repeats);
};
