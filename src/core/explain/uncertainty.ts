import type { Mover, Uncertainty } from '../../model/answer/explanation.ts';
import { rangeOwner, type TornadoBar } from '../../model/answer/sensitivity.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Given } from '../graph/evaluate.ts';
import { prepareRuns, type Runs } from '../sensitivity/runs.ts';
import { tornadoOf } from '../sensitivity/tornado.ts';
import { summarise } from '../simulate/reduce/distribution.ts';
import type { LoadSource } from '../simulate/run/compile.ts';

/** The inputs that are worth a name. */
const MOST_INPUTS = 3;

export type UncertaintySubject = {
  readonly graph: Graph;
  readonly given: Given;
  readonly id: string;
  readonly seed: number;
  readonly trials: number;
  /** 0 is today; of what looks along the months, the last of them. */
  readonly month: number;
};

/** How far the value of a quantity may lie in a month, and what of its inputs moves it most; none where it is certain. */
export const readUncertainty = (
  of: UncertaintySubject,
  load: LoadSource,
): Uncertainty | undefined => {
  const { trials, month } = of;
  const runs = prepareRuns({ ...of, months: month }, load);
  if (!/^(trial|path|late)$/.test(runs.level ?? '')) return undefined;
  const distribution = summarise(runs.values({ trials, month }));
  if (distribution.p50 === null) return undefined;
  const inputs = moversOf(runs, of);
  const { p5, p95 } = distribution;
  return p5 === p95 && inputs.length === 0 ? undefined : { trials, ...distribution, inputs };
};

/** The inputs that move it most, one by one. */
export const moversOf = (runs: Runs, { graph, id, month }: UncertaintySubject): Mover[] => {
  const units = new Map(graph.quantities.map((quantity) => [quantity.id, quantity.unit]));
  const { bars } = tornadoOf(runs, month, (name) => units.get(rangeOwner(name)) ?? null);
  // A range that stands by itself has nothing else to move it.
  const itself = runs.ranges.length === 1 && !runs.noisy ? id : undefined;
  return bars
    .filter((bar) => bar.id !== itself && reachOf(bar) > 0)
    .toSorted((a, b) => reachOf(b) - reachOf(a))
    .slice(0, MOST_INPUTS)
    .map(({ swing: _, ...mover }) => mover);
};

/** How far it moves; what comes at one end of an input alone is moved as far as can be. */
const reachOf = ({ swing, at_low, at_high }: TornadoBar): number =>
  swing ?? (at_low === at_high ? 0 : Number.MAX_VALUE);
