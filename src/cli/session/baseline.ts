import type { Tolerance } from '../../core/check/baseline.ts';
import type { Compared } from '../../core/check.ts';
import { nearestNames } from '../../lib/did-you-mean.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic/diagnostic.ts';
import type { Graph } from '../../model/quantity.ts';
import type { Options } from '../options.ts';
import { InvalidInput, type Run } from '../run-context.ts';
import { readSavedPlan } from './saved-plan.ts';

/** The plan to compare with, and how far each quantity may be from it; undefined where none is named. */
export const readBaseline = async (
  run: Run,
  { baseline, tolerance = [] }: Options,
  graph: Graph,
): Promise<Compared | undefined> => {
  if (baseline === undefined && tolerance.length === 0) return undefined;
  if (baseline === undefined) throw alone('--tolerance', '--baseline');
  if (tolerance.length === 0) throw alone('--baseline', '--tolerance');
  const read = tolerance.map((text) => readTolerance(text, graph));
  const problems = read.flatMap((each) => ('code' in each ? [each] : []));
  if (problems.length > 0) throw new InvalidInput(problems);
  const { quantities } = await readSavedPlan(run, baseline);
  return {
    baseline: (id) => quantities.get(id),
    tolerances: read.flatMap((each) => ('code' in each ? [] : [each])),
  };
};

const alone = (option: string, other: string): InvalidInput =>
  new InvalidInput([diagnostic('option_alone', { option, other })]);

const TOLERANCE = /^\s*([\w.]+)\s*(<=|<|>=|>)\s*([+-]?\d{1,6}(?:\.\d{1,6})?)\s*%\s*$/;

/** `costs.total <= +10%`: at most a tenth more than before. */
const readTolerance = (text: string, { quantities }: Graph): Tolerance | Diagnostic => {
  const [, id, comparison, percent] = TOLERANCE.exec(text) ?? [];
  if (id === undefined || comparison === undefined) {
    const facts = { option: '--tolerance', found: text, expected: ["'costs.total <= +10%'"] };
    return diagnostic('option_value_wrong', facts);
  }
  const ids = quantities.map((quantity) => quantity.id);
  if (!ids.includes(id)) {
    return diagnostic('quantity_unknown', { id, near: nearestNames(id, ids) });
  }
  return { id, comparison: comparison as Tolerance['comparison'], change: Number(percent) / 100 };
};
