import type { ExplainedPassage } from '../../model/answer/explanation.ts';
import { bindingCondition } from '../project/binding.ts';
import { passageConditions } from '../project/conditions.ts';
import { readPassage } from '../project/first-passage.ts';
import { finish } from '../project/reading.ts';
import { prepareRuns } from '../sensitivity/runs.ts';
import type { LoadSource } from '../simulate/run/compile.ts';
import { simulate } from '../simulate/simulate.ts';
import { moversOf, type UncertaintySubject } from './uncertainty.ts';

/**
 * When a month along the path comes, over all trials, what binds it where it is that of a phase, and
 * what moves it most; none where no trial differs from another.
 */
export const explainPassage = (
  subject: Omit<UncertaintySubject, 'month'> & { readonly at: string; readonly horizon: number },
  load: LoadSource,
): ExplainedPassage | undefined => {
  const { trials, horizon, at } = subject;
  const runs = prepareRuns({ ...subject, months: horizon }, load);
  if (runs.level !== 'late') return undefined;
  const first = runs
    .values({ trials, month: horizon })
    .map((month) => (Number.isNaN(month) ? Number.POSITIVE_INFINITY : month));
  const binding = bindingOf(subject, first, load);
  const inputs = moversOf(runs, { ...subject, month: horizon });
  return {
    trials,
    horizon,
    ...readPassage(first, at),
    ...(binding === null ? {} : { binding }),
    inputs,
  };
};

/** The condition of a phase that is most often the last to hold. */
const bindingOf = (
  { graph, given, id, seed, trials, horizon }: Parameters<typeof explainPassage>[0],
  first: Float64Array,
  load: LoadSource,
) => {
  const asked = passageConditions(id, graph);
  if (asked === undefined) return null;
  const known = new Set(asked.ids);
  const paths = simulate(graph, { given, months: horizon, trials, seed, show: asked.ids }, load);
  return finish(bindingCondition(paths, asked.condition, first, (progress) => known.has(progress)));
};
