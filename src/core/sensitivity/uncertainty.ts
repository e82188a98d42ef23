import type { Uncertainty } from '../../model/explanation.ts';
import type { Graph } from '../../model/quantity.ts';
import { rangeOwner } from '../../model/sensitivity.ts';
import type { Given } from '../graph/evaluate.ts';
import type { LoadSource } from '../simulate/compile.ts';
import { summarise } from '../simulate/distribution.ts';
import { prepareRuns } from './runs.ts';
import { tornadoOf } from './tornado.ts';

const TRIALS = 1024;

/** The inputs that are worth a name. */
const MOST_INPUTS = 3;

/** How far today's value of a quantity may lie, and what of its inputs moves it most; none where it is certain. */
export const readUncertainty = (
  of: {
    readonly graph: Graph;
    readonly given: Given;
    readonly id: string;
    readonly seed: number;
  },
  load: LoadSource,
): Uncertainty | undefined => {
  const { quantities } = of.graph;
  const units = new Map(quantities.map(({ id, unit }) => [id, unit]));
  const runs = prepareRuns({ ...of, months: 0 }, load);
  if (runs.level !== 'trial' && runs.level !== 'path') return undefined;
  const { p5, p50, p95 } = summarise(runs.values({ trials: TRIALS, month: 0 }));
  if (p5 === null || p50 === null || p95 === null) return undefined;
  const { bars } = tornadoOf(runs, 0, (name) => units.get(rangeOwner(name)) ?? null);
  // A range that stands by itself has nothing else to move it.
  const itself = runs.ranges.length === 1 ? of.id : undefined;
  const inputs = bars
    .filter(({ id, kind, swing }) => kind === 'range' && id !== itself && (swing ?? 0) > 0)
    .slice(0, MOST_INPUTS)
    .map(({ id, unit, low, high, at_low, at_high }) => ({ id, unit, low, high, at_low, at_high }));
  return p5 === p95 && inputs.length === 0 ? undefined : { trials: TRIALS, p5, p50, p95, inputs };
};
