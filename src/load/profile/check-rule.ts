import { given } from '../../lib/given.ts';
import { CHECK_SEVERITIES, NO_DATA_POLICIES } from '../../model/check-policy.ts';
import type { CheckRule, Rule, Watch } from '../../model/profile/check-rule.ts';
import type { NumberSpec } from '../document/number-spec.ts';
import { child, type Reading } from '../document/reading.ts';
import { stringOf } from '../document/scalar.ts';
import { inUnit } from './limit.ts';
import { maybeNumberOf, type Row } from './row.ts';

/** What a row says about its own check; `spec` is that of its limit, where that is known. */
export const readCheckRule = (
  reading: Reading,
  row: Row,
  spec: NumberSpec | undefined,
): CheckRule => ({
  ...given({
    warn: inUnit(reading, spec, (within, known) => maybeNumberOf(within, row, 'warn', known)),
  }),
  ...readRule(row),
});

/** The same where the row has a level of its own from which it warns, or none. */
export const readRule = (row: Row): Rule => ({
  ...given({ severity: choiceOf(row, 'severity', CHECK_SEVERITIES) }),
  ...readWatch(row),
});

/** Who is behind a row's check, and what it does without a value. */
export const readWatch = (row: Row): Watch =>
  given({
    owner: stringOf(child(row.node, 'owner')),
    runbook: stringOf(child(row.node, 'runbook')),
    noData: choiceOf(row, 'no_data', NO_DATA_POLICIES),
  });

/** The wire schema has said what is none of them. */
const choiceOf = <T extends string>(
  { node }: Row,
  key: string,
  choices: readonly T[],
): T | undefined => {
  const word = stringOf(child(node, key));
  return choices.find((one) => one === word);
};
