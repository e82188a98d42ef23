import { joinProse, type Prose, plain, prose } from '../../../lib/inline.ts';
import type { Between } from '../../../model/expression.ts';
import type { ReportWords } from '../../words/report.ts';
import { listed } from './summary.ts';

const BETWEEN: Readonly<Record<Between, string>> = {
  step: 'each from its point on',
  linear: 'in a straight line between the points',
  log: 'along a power law between the points',
};

const together = (points: readonly Prose[]): Prose => joinProse(points, '; ');

/** Of values that come in threes: whether one may be taken, by what, and it. */
const cases = (args: readonly Prose[]): Prose =>
  together(
    args.flatMap((_, i) =>
      i % 3 === 0
        ? [prose`${args[i + 2] ?? []} with ${args[i + 1] ?? []} if ${args[i] ?? []}`]
        : [],
    ),
  );

export const formula: ReportWords['formula'] = {
  functions: {
    min: (...xs) => prose`the smallest of ${listed(xs)}`,
    max: (...xs) => prose`the largest of ${listed(xs)}`,
    ceil: (x = []) => prose`${x}, rounded up`,
    floor: (x = []) => prose`${x}, rounded down`,
    round: (x = []) => prose`${x}, rounded`,
    abs: (x = []) => prose`${x} without its sign`,
    sqrt: (x = []) => prose`square root of ${x}`,
    log: (x = []) => prose`natural logarithm of ${x}`,
    exp: (x = []) => prose`e to the power of ${x}`,
    pow: (x = [], y = []) => prose`${x} to the power of ${y}`,
    clamp: (x = [], low = [], high = []) =>
      prose`${x}, but no less than ${low} and no more than ${high}`,
    if: (condition = [], a = [], b = []) => prose`if ${condition}, then ${a}; otherwise ${b}`,
    known: (x = []) => prose`${x} is known`,
    met: (x = []) => prose`${x} holds for certain`,
    pick_lowest: (...args) => prose`the one with the lowest second figure: ${cases(args)}`,
    progress_up: (x = [], y = []) => prose`share of the way from ${x} up to ${y}`,
    progress_down: (x = [], y = []) => prose`share of the way from ${x} down to ${y}`,
    next_point: (x = [], ...points) => prose`the first above ${x} of ${listed(points)}`,
    months_until: (x = [], y = [], g = []) =>
      prose`months until ${x} comes to ${y}, growing by ${g}`,
    spares: (n = [], out = [], sure = []) =>
      prose`spares that keep ${n} at work with a confidence of ${sure}, each being out ${out} of the time`,
    k_of_n: (k = [], n = [], out = []) =>
      prose`probability that at least ${k} of ${n} work, each being out ${out} of the time`,
    erlang_b: (load = [], n = []) =>
      prose`share turned away by ${n} servers at a load of ${load} (Erlang B)`,
    erlang_c: (load = [], n = []) =>
      prose`share that waits for ${n} servers at a load of ${load} (Erlang C)`,
    mmc_quantile: (rate = [], time = [], n = [], p = []) =>
      prose`time within which ${p} are answered by ${n} servers, at ${rate} of ${time} each (M/M/c)`,
    mmc_servers: (rate = [], time = [], p = [], within = []) =>
      prose`servers that answer ${p} within ${within}, at ${rate} of ${time} each (M/M/c)`,
    usl: (size = [], gamma = [], alpha = [], beta = []) =>
      prose`throughput of ${size} by the universal scalability law (γ = ${gamma}, α = ${alpha}, β = ${beta})`,
  },
  and: 'and',
  or: 'or',
  not: (x = []) => prose`not ${x}`,
  before: (x = []) => prose`${x} of the month before`,
  months: {
    first_month: (x = []) => prose`first month of ${x}`,
    sum: (x = []) => prose`sum of ${x} over all months`,
    min: (x = []) => prose`lowest ${x} of all months`,
    last: (x = []) => prose`${x} in the last month`,
  },
  probability: (x = []) => prose`probability that ${x}`,
  quantile: (x = [], p = []) => prose`level that ${x} does not pass in ${p} of the outcomes`,
  rows: {
    sum: (count) => prose`sum of ${plain(count)} figures`,
    count: (count) => prose`how many of ${plain(count)} there are`,
    min: (count) => prose`the smallest of ${plain(count)} figures`,
    max: (count) => prose`the largest of ${plain(count)} figures`,
  },
  count: (...xs) => prose`how many there are of ${listed(xs)}`,
  noise: (sd = []) => prose`a chance swing of ${sd}, another each month`,
  range: (low = [], high = []) => prose`${low} to ${high}`,
  phase: (name) => prose`the stage is “${name}”`,
  byPhase: (points) => prose`by stage: ${together(points)}`,
  byScale: (scale, points, between) =>
    prose`by ${scale}: ${together(points)} (${BETWEEN[between]})`,
};
