import { CHECK_SEVERITIES, NO_DATA_POLICIES } from '../../model/check-policy.ts';
import type { CheckRule } from '../../model/profile/check-rule.ts';
import type { NumberSpec } from '../literal.ts';
import { child, type Reading } from '../reading.ts';
import { given, maybeNumberOf, type Row, stringOf } from './row.ts';

/** What a row says about its own check; `spec` is that of its limit. */
export const readCheckRule = (reading: Reading, row: Row, spec: NumberSpec): CheckRule => {
  const word = (key: string): string | undefined => stringOf(child(row.node, key));
  const [severity, noData] = [word('severity'), word('no_data')];
  return given({
    warn: maybeNumberOf(reading, row, 'warn', spec),
    // The wire schema has said what is none.
    severity: CHECK_SEVERITIES.find((one) => one === severity),
    owner: word('owner'),
    runbook: word('runbook'),
    noData: NO_DATA_POLICIES.find((one) => one === noData),
  });
};
