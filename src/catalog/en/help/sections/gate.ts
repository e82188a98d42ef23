import { code, prose } from '../../../../lib/inline.ts';
import type { SectionHelp } from '../../../words/help.ts';

/** Who is behind a check, and what it does without a value. */
export const WATCH_WORDS = {
  owner: prose`Who looks after it`,
  runbook: prose`Where it says what to do`,
  no_data: prose`What ${code('scale check')} does without a value; ${code('fail')} where left out, ${code('warn')} where a breach only warns`,
};

/** What any check that may fail says. */
export const RULE_WORDS = {
  severity: prose`${code('warn')}: a breach never fails; ${code('fail')} where left out`,
  ...WATCH_WORDS,
};

/** What any limit may say about its own check. */
export const CHECK_WORDS = {
  warn: prose`From where on it warns, before the limit; ${code('scale check')} needs it for nothing else`,
  ...RULE_WORDS,
};

export const budgetsSection: SectionHelp['budgets'] = {
  about: prose`Conditions on any quantity that are to hold, as a list; ${code('scale check')} fails where one does not. Gives ${code('budgets.ID.observed')}, ${code('.limit')} and ${code('.headroom')}. What looks along the months or over the trials is simulated: ${code('P(economics.runway < 6) <= 5%')}.`,
  example: `budgets:
  - id: infrastructure
    keep: costs.total <= 15k
    warn: 12k
    owner: platform
    runbook: https://example.com/runbooks/costs
  - {id: cost-per-user, keep: costs.per_user <= 0.20, severity: warn}`,
  keys: {
    id: prose`A short name`,
    keep: prose`What is to hold: ${code('costs.total <= 15k')}`,
    ...CHECK_WORDS,
    label: prose`Its name in tables and reports`,
  },
};
