import type { ProjectInfo } from '../model/answer/envelope.ts';
import type { Gate, MoneyColumn, NextPhase, ProductRow } from '../model/answer/portfolio.ts';
import { LEVELS } from '../model/level.ts';
import type { Measurement } from '../model/measurements.ts';
import type { Profile } from '../model/profile.ts';
import type { Graph } from '../model/quantity.ts';
import type { CheckPolicy, CheckSubject } from './check/check.ts';
import { explain } from './check/explained.ts';
import { judge } from './check/judge.ts';
import { overallOf } from './check/verdict.ts';
import { collectChecks, simulatedIds } from './check.ts';
import { deployedPhase } from './graph/deployed.ts';
import type { Evaluation } from './graph/evaluate.ts';
import { readPhase } from './plan/phase.ts';
import { passageIds, readPassages } from './project/phases.ts';
import { finish } from './project/reading.ts';
import type { Simulation } from './simulate/simulate.ts';

/** What the row of a product is read from. */
export type ProductSubject = {
  readonly file: string;
  readonly project: ProjectInfo;
  readonly profile: Profile;
  readonly graph: Graph;
  readonly measurements: readonly Measurement[];
  readonly today: Evaluation;
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
};

/** What has to be simulated for it: when the next phase begins, and budgets over paths. */
export const productIds = (subject: ProductSubject): readonly string[] => [
  ...new Set([...passageIds(upToNext(subject)), ...simulatedIds(checked(subject))]),
];

/**
 * One product as a row among others: where it stands, when its next phase begins, what it costs and
 * earns, and whether it is within its limits.
 */
export const readProduct = (
  subject: ProductSubject,
  simulation: Simulation | undefined,
): ProductRow => {
  const { file, project, profile, graph, today } = subject;
  const { current, decision } = readPhase(profile, graph, today);
  return {
    kind: 'product',
    file,
    project,
    phase: {
      decision,
      current: { id: current.id, name: current.name },
      next: readNext(subject, simulation),
    },
    money: readMoneyColumns(today),
    headcount: today.value('team.headcount') ?? null,
    gate: readGate(checked(subject, simulation)),
    risk: LEVELS[today.value('risks.level') ?? -1] ?? null,
  };
};

/** The profile as far as its next phase: what lies beyond is not simulated. */
const upToNext = ({ profile, graph, today }: ProductSubject) => {
  const deployed = deployedPhase(today);
  const phases = profile.phases.slice(0, deployed + 2);
  return { profile: { ...profile, phases }, graph, deployed };
};

const readNext = (
  subject: ProductSubject,
  simulation: Simulation | undefined,
): NextPhase | null => {
  if (simulation === undefined) return null;
  const of = { ...upToNext(subject), paths: simulation, at: subject.at };
  const [next] = finish(readPassages(of));
  if (next === undefined) return null;
  const { id, name, probability, unknown, month, act_by } = next;
  return { id, name, probability, unknown, month, act_by };
};

const MONEY: Readonly<Record<MoneyColumn, string>> = {
  cost: 'costs.total',
  cost_per_user: 'costs.per_user',
  revenue: 'revenue.total',
  profit: 'economics.profit',
  gross_margin: 'economics.gross_margin',
};

const readMoneyColumns = ({ value }: Evaluation): ProductRow['money'] => {
  const read = (column: MoneyColumn): number | null => value(MONEY[column]) ?? null;
  return {
    cost: read('cost'),
    cost_per_user: read('cost_per_user'),
    revenue: read('revenue'),
    profit: read('profit'),
    gross_margin: read('gross_margin'),
  };
};

const checked = (subject: ProductSubject, paths?: Simulation): CheckSubject => {
  const { profile, graph, measurements, today, at } = subject;
  const byId = new Map(graph.quantities.map((quantity) => [quantity.id, quantity]));
  return {
    profile,
    graph,
    byId,
    today,
    measurements,
    at,
    ...(paths === undefined ? {} : { paths }),
  };
};

const POLICY: CheckPolicy = { only: [], except: [] };

/** The verdict of `scale check`; none where the profile has nothing to check. */
const readGate = (subject: CheckSubject): Gate => {
  const checks = collectChecks(subject, POLICY);
  const explained = explain(subject);
  const results = checks.map((check) => judge(check, POLICY, explained));
  const count = (outcome: string): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    verdict: results.length === 0 ? 'none' : overallOf(results),
    checks: results.length,
    breach: count('breach') + count('error'),
    warn: count('warn'),
    no_data: count('no_data'),
  };
};
