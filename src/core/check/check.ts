import type { CheckResult, ErrorBudgetReading, Reason } from '../../model/answer/verdict.ts';
import type { NoDataPolicy } from '../../model/check-policy.ts';
import type { Inequality } from '../../model/expression.ts';
import type { Measurement } from '../../model/measurements.ts';
import type { CheckRule } from '../../model/profile/check-rule.ts';
import type { Profile } from '../../model/profile.ts';
import type { Graph, Quantity } from '../../model/quantity.ts';
import type { Value } from '../expression/interpret.ts';
import type { Evaluation } from '../graph/evaluate.ts';
import type { NextEvaluation } from '../plan/next-phase.ts';
import type { Simulation } from '../simulate/simulate.ts';

/** What is checked: today, and what was simulated of it. */
export type CheckSubject = {
  readonly profile: Profile;
  readonly graph: Graph;
  readonly byId: ReadonlyMap<string, Quantity>;
  readonly today: Evaluation;
  readonly measurements: readonly Measurement[];
  /** Today (`YYYY-MM-DD`). */
  readonly at: string;
  /** The graph on entering the next phase; where it is given, that phase is what is asked for. */
  readonly next?: NextEvaluation;
  readonly paths?: Simulation;
};

/** What the command line says about the whole gate. */
export type CheckPolicy = {
  /** For checks that do not say it themselves. */
  readonly onNoData?: NoDataPolicy;
  /** Burn alerts that fail: pages alone, or tickets too. */
  readonly onBurn?: 'page' | 'ticket';
  /** Ids, kinds or `slos.*`; all where empty. */
  readonly only: readonly string[];
  readonly except: readonly string[];
};

/** One limit beside what is observed, before it is judged. */
export type Check = Pick<CheckResult, 'id' | 'kind' | 'label' | 'comparison' | 'unit' | 'place'> & {
  readonly rule: CheckRule;
  readonly observed: Value;
  readonly limit: Value;
  /** Whether the limit is kept. */
  readonly kept: boolean | undefined;
  /** Of the limit, as the graph has it. */
  readonly headroom?: Value;
  /** The level from which it warns. */
  readonly warning?: {
    readonly limit: Value;
    readonly kept: boolean | undefined;
    /** Where it is not compared as the limit is. */
    readonly comparison?: Inequality;
  };
  /** Quantities that it stands on. */
  readonly needs: readonly string[];
  /** In place of what the outcome says by itself. */
  readonly why?: Reason;
  readonly errorBudget?: ErrorBudgetReading;
};

/** Whether a fact of the graph holds; undefined where it is unknown. */
export const factOf = (value: Value): boolean | undefined =>
  value === undefined ? undefined : value !== 0;

export const not = (fact: boolean | undefined): boolean | undefined =>
  fact === undefined ? undefined : !fact;
