import type { TornadoBar } from '../../model/answer/sensitivity.ts';
import { medianOf } from '../../model/interval.ts';
import { quantile } from '../simulate/reduce/distribution.ts';
import { intervalAt } from '../simulate/sample/sample.ts';
import type { Runs } from './runs.ts';

const [LOW, HIGH] = [0.1, 0.9];

/** Enough for the P10 and P90 of the noise. */
const NOISE_TRIALS = 1024;

export type Tornado = {
  /** The quantity with every input at its median, without noise. */
  readonly base: number | null;
  readonly bars: readonly TornadoBar[];
};

/**
 * One input after the other at its P10 and its P90, all others at their median and without noise. Of
 * `cost = users × price` with `users` at 100 and `price` uniform(1, 2): price from 1.1 to 1.9, cost from 110 to 190.
 */
export const tornadoOf = (
  runs: Runs,
  month: number,
  unitOf: (name: string) => string | null,
): Tornado => {
  const medians = new Map(runs.ranges.map(({ name, interval }) => [name, medianOf(interval)]));
  const at = (input?: string, value?: number): number | null => {
    const held = (name: string): number =>
      (name === input ? value : medians.get(name)) ?? Number.NaN;
    return known(runs.values({ trials: 1, month, held, quiet: true })[0]);
  };
  const bars = runs.ranges.map(({ name, interval }): TornadoBar => {
    const [low, high] = [intervalAt(interval, LOW), intervalAt(interval, HIGH)];
    const [at_low, at_high] = [at(name, low), at(name, high)];
    const ends = { at_low, at_high, swing: swingOf(at_low, at_high) };
    return { id: name, kind: 'range', unit: unitOf(name), low, high, ...ends };
  });
  const all = runs.noisy ? [...bars, noiseBar(runs, month, medians)] : bars;
  return { base: at(), bars: all.toSorted((a, b) => (b.swing ?? -1) - (a.swing ?? -1)) };
};

/** What the noise of all months does by itself. */
const noiseBar = (
  { values }: Runs,
  month: number,
  medians: ReadonlyMap<string, number>,
): TornadoBar => {
  const held = (name: string): number => medians.get(name) ?? Number.NaN;
  const outputs = values({ trials: NOISE_TRIALS, month, held }).filter(Number.isFinite);
  const [at_low, at_high] =
    outputs.length === 0 ? [null, null] : [quantile(outputs, LOW), quantile(outputs, HIGH)];
  const swing = swingOf(at_low, at_high);
  return { id: 'noise', kind: 'noise', unit: null, low: null, high: null, at_low, at_high, swing };
};

const known = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

const swingOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.abs(b - a);
