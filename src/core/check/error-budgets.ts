import { addMonths } from '../../lib/calendar.ts';
import type { ErrorBudgetReading, Reason } from '../../model/answer/verdict.ts';
import { snakeCase } from '../../model/id.ts';
import type { ErrorBudget, Slo } from '../../model/profile/slos.ts';
import { BURN_ALERTS, type BurnAlert, isGiven } from '../sections/error-budget.ts';
import { type Check, type CheckPolicy, type CheckSubject, factOf } from './check.ts';
import { reasonOf } from './slos.ts';

/** The error budget of each SLO that has one, then its burn alerts. */
export const checkErrorBudgets = (subject: CheckSubject, policy: CheckPolicy): Check[] =>
  subject.profile.slos.flatMap((slo) =>
    slo.budget === undefined
      ? []
      : [
          checkBudget(slo, slo.budget, subject),
          ...BURN_ALERTS.filter((alert) => isGiven(alert, slo.budget?.burn ?? [])).map((alert) =>
            checkBurn(slo, alert, subject, policy),
          ),
        ],
  );

const identity = (slo: Slo, { byId }: CheckSubject) => {
  const label = byId.get(`slos.${snakeCase(slo.id)}.limit`)?.label;
  return { ...(label === undefined ? {} : { label }), comparison: '<=' as const, place: slo.place };
};

/** Exhausted where more is consumed than there is. */
const checkBudget = (slo: Slo, budget: ErrorBudget, subject: CheckSubject): Check => {
  const row = `slos.${snakeCase(slo.id)}`;
  const of = (column: string) => subject.today.value(`${row}.${column}`);
  const reading = readErrorBudget(row, budget, subject);
  const kept = factOf(of('holds'));
  const gone: Reason = { code: 'exhausted', date: reading.exhausted };
  return {
    ...identity(slo, subject),
    id: `${row}.error_budget`,
    kind: 'error_budget',
    unit: 'share',
    rule: slo,
    observed: of('consumed'),
    limit: 1,
    kept,
    headroom: of('remaining'),
    needs: [`${row}.consumed`],
    errorBudget: reading,
    ...reasonOf(slo, subject.today.value),
    ...(kept === false || reading.exhausted !== null ? { why: gone } : {}),
  };
};

const DAYS_OF_A_MONTH = 30;

const readErrorBudget = (
  row: string,
  { burn }: ErrorBudget,
  { today, at }: CheckSubject,
): ErrorBudgetReading => {
  const of = (column: string): number | null => today.value(`${row}.${column}`) ?? null;
  const days = of('exhausted_in');
  const remaining = of('remaining');
  const left = remaining !== null && remaining > 0;
  const day =
    days === null || !left ? undefined : addMonths(at, Math.floor(days) / DAYS_OF_A_MONTH);
  return {
    remaining,
    consumed: of('consumed'),
    burnRate: of('burn_rate'),
    burn: burn.map(({ window }) => ({ window, rate: of(`last_${window}.burn`) })),
    window: of('window'),
    allowed: of('allowed'),
    exhausted: day ?? null,
  };
};

const checkBurn = (
  slo: Slo,
  { kind, long, short }: BurnAlert,
  subject: CheckSubject,
  { onBurn }: CheckPolicy,
): Check => {
  const row = `slos.${snakeCase(slo.id)}`;
  const of = (column: string) => subject.today.value(`${row}.last_${long}.${column}`);
  const [rate, kept] = [of('burn'), factOf(of('calm'))];
  const fails = onBurn === kind || onBurn === 'ticket';
  return {
    ...identity(slo, subject),
    id: `${row}.burn_${long}`,
    kind: 'burn',
    unit: 'ratio',
    rule: { ...slo, severity: fails ? 'fail' : 'warn' },
    observed: rate,
    limit: of('factor'),
    kept,
    needs: [`${row}.last_${long}.calm`],
    ...(kept === false && rate !== undefined
      ? { why: { code: 'burning', rate, windows: [long, short] } }
      : {}),
  };
};
