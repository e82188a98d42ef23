import type { CheckResult, Outcome, Verdict } from '../../model/answer/verdict.ts';

type Overall = Verdict['verdict'];

/** From the gravest; a check that broke may hide a breach. */
const GRAVEST: readonly Overall[] = ['error', 'breach', 'no_data', 'warn', 'pass'];

/** What one result does to the gate: without a value, what its policy says. */
export const effectOf = ({ outcome, noData }: Pick<CheckResult, 'outcome' | 'noData'>): Outcome =>
  outcome === 'no_data' && noData !== undefined && noData !== 'fail' ? noData : outcome;

/** The worst of all; a gate that evaluated nothing does not pass. */
export const overallOf = (results: readonly CheckResult[]): Overall => {
  const asked = results.filter(({ outcome }) => outcome !== 'skipped');
  if (asked.length === 0) return 'error';
  if (asked.every(({ outcome }) => outcome === 'no_data')) return 'no_data';
  const effects = asked.map(effectOf);
  return GRAVEST.find((one) => effects.includes(one)) ?? 'pass';
};

const SHOWN: readonly Outcome[] = ['breach', 'error', 'no_data', 'warn', 'pass', 'skipped'];

/** Breaches first, each outcome in the order of the profile. */
export const inOrderOfOutcome = (results: readonly CheckResult[]): readonly CheckResult[] =>
  SHOWN.flatMap((outcome) => results.filter((result) => result.outcome === outcome));
