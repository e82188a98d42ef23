import type { PhaseOutlook } from '../../model/answer/report.ts';
import type { Expression } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph } from '../../model/quantity.ts';
import { givenElsewhere } from '../graph/calibrate.ts';
import { deployedPhase } from '../graph/deployed.ts';
import { type Evaluation, evaluate } from '../graph/evaluate.ts';
import { evaluateEntry } from '../plan/next-phase.ts';

/** What each phase costs and earns when it begins, from the deployed one on. */
export const outlookOfPhases = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
): PhaseOutlook[] => {
  const deployed = deployedPhase(today);
  return profile.phases.slice(deployed).map((phase, i): PhaseOutlook => {
    const key = `phases.${snakeCase(phase.id)}`;
    const { at, evaluation, reached } =
      i === 0
        ? { at: {}, evaluation: today, reached: 'now' as const }
        : entryOf(profile, graph, today, { index: deployed + i, enter: `${key}.enter` });
    const { value } = evaluation;
    const own = (column: string): number | null => value(`${key}.${column}`) ?? null;
    return {
      id: phase.id,
      name: phase.name,
      at,
      cost: value('costs.total') ?? own('cost'),
      revenue: value('revenue.total') ?? own('revenue_target'),
      profit: value('economics.profit') ?? own('profit'),
      reached,
    };
  });
};

type Entry = Pick<PhaseOutlook, 'at' | 'reached'> & { readonly evaluation: Evaluation };

/** The graph at the moment when a phase begins, whose condition is the quantity `enter`. */
const entryOf = (
  profile: Profile,
  graph: Graph,
  today: Evaluation,
  { index, enter }: { readonly index: number; readonly enter: string },
): Entry => {
  if (today.value(enter) === 1) {
    const set = givenElsewhere(today);
    return { at: {}, evaluation: evaluate(graph, { set, phase: index }), reached: 'already' };
  }
  const entry = evaluateEntry(profile, graph, today, index);
  const at = entry?.at ?? {};
  if (Object.keys(at).length > 0)
    return { at, evaluation: entry?.evaluation ?? today, reached: 'all' };
  const one = firstWay(graph, today, enter);
  if (one === undefined) {
    const defined = graph.quantities.some(({ id }) => id === enter);
    return { at, evaluation: entry?.evaluation ?? today, reached: defined ? 'unknown' : 'all' };
  }
  const set = new Map([...givenElsewhere(today), one]);
  return {
    at: Object.fromEntries([one]),
    evaluation: evaluate(graph, { set, phase: index }),
    reached: 'one',
  };
};

/**
 * Where one of several conditions suffices, the one that time brings: a threshold of what grows by
 * itself. *20 tenants or 1 partner* is reached at 20 tenants, as nothing says when partners come.
 */
const firstWay = (
  { quantities }: Graph,
  today: Evaluation,
  enter: string,
): readonly [string, number] | undefined => {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]));
  const expression = byId.get(enter)?.expression;
  for (const trigger of expression === undefined ? [] : waysIn(expression)) {
    const observed = byId.get(`${trigger}.observed`)?.expression;
    const threshold = today.value(`${trigger}.threshold`);
    if (observed?.kind !== 'ref' || threshold === undefined) continue;
    if (byId.get(observed.id)?.step !== undefined) return [observed.id, threshold];
  }
  return undefined;
};

/** Ids of the triggers of which each suffices; none where they are combined in another way. */
const waysIn = (enter: Expression): string[] => {
  if (enter.kind === 'ref') return [enter.id];
  if (enter.kind !== 'binary' || enter.op !== 'or') return [];
  return [...waysIn(enter.left), ...waysIn(enter.right)];
};
