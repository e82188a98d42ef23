import type { Reason } from '../../model/answer/verdict.ts';
import type { Inequality } from '../../model/expression.ts';
import { snakeCase } from '../../model/id.ts';
import type { Budget } from '../../model/profile/budgets.ts';
import type { Value } from '../expression/interpret.ts';
import { comparisonOf } from '../sections/budgets.ts';
import { missingFor } from '../sensitivity/candidates.ts';
import type { Level } from '../simulate/levels.ts';
import { neededNodes } from '../simulate/nodes.ts';
import type { Simulation } from '../simulate/simulate.ts';
import { type Check, type CheckSubject, factOf, not } from './check.ts';
import { keeps } from './compare.ts';

/** Each budget today; one that looks along the months or over the trials, as it was simulated. */
export const checkBudgets = (subject: CheckSubject): Check[] => {
  const levels = levelsOf(subject);
  return subject.profile.budgets.map((budget) => checkBudget(budget, subject, levels));
};

/** What has to be simulated for the budgets of a profile. */
export const budgetIds = (subject: CheckSubject): readonly string[] => {
  const levels = levelsOf(subject);
  return subject.profile.budgets.flatMap((budget) => {
    const ids = cellsOf(budget);
    return ids.some((id) => isSimulated(levels.get(id))) ? ids : [];
  });
};

const levelsOf = ({ profile, graph, today }: CheckSubject): ReadonlyMap<string, Level> =>
  profile.budgets.length === 0
    ? new Map()
    : neededNodes(graph, today.given, profile.budgets.flatMap(cellsOf)).levels;

const isSimulated = (level: Level | undefined): boolean => level === 'late' || level === 'overall';

const rowOf = ({ id }: Budget): string => `budgets.${snakeCase(id)}`;

const cellsOf = (budget: Budget): readonly string[] =>
  [
    'observed',
    'limit',
    'met',
    'headroom',
    ...(budget.warn === undefined ? [] : ['warn', 'near']),
  ].map((column) => `${rowOf(budget)}.${column}`);

const checkBudget = (
  budget: Budget,
  subject: CheckSubject,
  levels: ReadonlyMap<string, Level>,
): Check => {
  const row = rowOf(budget);
  const { byId, today, paths } = subject;
  const comparison = comparisonOf(byId.get(`${row}.met`));
  const base = {
    id: row,
    kind: 'budget' as const,
    ...(budget.label === undefined ? {} : { label: budget.label }),
    comparison,
    unit: byId.get(`${row}.observed`)?.unit ?? 'count',
    rule: budget,
    needs: [`${row}.observed`, `${row}.limit`],
    place: budget.place,
  };
  if (paths !== undefined && levels.get(`${row}.observed`) === 'late') {
    return { ...base, ...alongPaths(budget, comparison, subject, paths) };
  }
  const of = (column: string): Value => {
    const id = `${row}.${column}`;
    return isSimulated(levels.get(id)) ? middleOf(paths, id) : today.value(id);
  };
  return {
    ...base,
    observed: of('observed'),
    limit: of('limit'),
    kept: factOf(of('met')),
    headroom: of('headroom'),
    ...(budget.warn === undefined
      ? {}
      : { warning: { limit: of('warn'), kept: not(factOf(of('near'))) } }),
  };
};

/**
 * One number a trial: their middle. A month that comes in fewer than half of the trials is later than
 * all those simulated, which is enough for a limit within them.
 */
const alongPaths = (
  budget: Budget,
  comparison: Inequality,
  { byId, graph, today }: CheckSubject,
  paths: Simulation,
): Pick<Check, 'observed' | 'limit' | 'kept' | 'warning' | 'why'> => {
  const row = rowOf(budget);
  const limit = middleOf(paths, `${row}.limit`);
  const warn = budget.warn === undefined ? undefined : middleOf(paths, `${row}.warn`);
  const observed = middleOf(paths, `${row}.observed`);
  // Without a value of a metric nobody can tell whether it ever comes.
  const never =
    observed === undefined &&
    byId.get(`${row}.observed`)?.unit === 'months' &&
    missingFor({ graph, given: today.given, id: `${row}.observed` }).length === 0;
  const against = (level: Value): boolean | undefined => {
    if (!never) return keeps(observed, comparison, level);
    if (level === undefined || level > paths.months) return undefined;
    return comparison.startsWith('>');
  };
  const why: Reason = { code: 'never', months: paths.months };
  return {
    observed,
    limit,
    kept: against(limit),
    ...(warn === undefined ? {} : { warning: { limit: warn, kept: against(warn) } }),
    ...(never ? { why } : {}),
  };
};

/** The middle of all trials, what is unknown above all that is known; undefined where it is that. */
const middleOf = (paths: Simulation | undefined, id: string): Value => {
  const values = paths?.values(id, 0);
  if (values === undefined || values.length === 0) return undefined;
  const middle = values.toSorted()[Math.floor((values.length - 1) / 2)];
  return middle === undefined || Number.isNaN(middle) ? undefined : middle;
};
