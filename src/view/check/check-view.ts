import type { Catalogue } from '../../catalog/catalogue.ts';
import { type Prose, prose, type Status } from '../../lib/inline.ts';
import type { CheckResult, Outcome, Reason, Verdict } from '../../model/answer/verdict.ts';
import { shownAmount } from '../text/amount.ts';

/** Whatever the parts of the gate's view need. */
export type CheckView = {
  readonly verdict: Verdict;
  readonly words: Catalogue;
  /** The name of the phase that was asked for. */
  readonly phase?: string;
  readonly wide: boolean;
  /** How the user named the profile: for commands to try next. */
  readonly profileName: string;
};

export const STATUS: Readonly<Record<Outcome, Status>> = {
  breach: 'fail',
  error: 'fail',
  no_data: 'unknown',
  warn: 'warn',
  pass: 'pass',
  skipped: 'info',
};

/** `< 500 ms`; a fact is compared with nothing. */
export const shownLimit = (result: CheckResult, words: Catalogue): Prose => {
  const limit = shownAmount(result.limit, result.unit, words);
  return result.unit === 'yes/no' ? limit : prose`${result.comparison} ${limit}`;
};

/** Why a check has its outcome, in a sentence. */
export const whyWords = (result: CheckResult, words: Catalogue): Prose => {
  const say = words.check.why[result.why.code] as (
    facts: Reason & { readonly observed: Prose; readonly limit: Prose },
  ) => Prose;
  return say({
    ...result.why,
    observed: shownAmount(result.observed, result.unit, words),
    limit: shownLimit(result, words),
  });
};
