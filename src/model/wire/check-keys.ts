import { CHECK_SEVERITIES, NO_DATA_POLICIES } from '../check-policy.ts';
import { number } from './number.ts';
import { choice, maybe, words } from './parts.ts';

/** Who is behind a check, and what it does without a value. */
export const watchKeys = {
  owner: maybe('Who looks after it.', words),
  runbook: maybe('Where it says what to do: a URL or a path.', words),
  no_data: maybe(
    'What it does to the gate without a value: `fail`, `warn` or `pass`.',
    choice(NO_DATA_POLICIES),
  ),
};

/** What any check that may fail says, behind its limit. */
export const ruleKeys = {
  severity: maybe(
    'Of a breach: `fail`, or `warn`, which never fails the gate.',
    choice(CHECK_SEVERITIES),
  ),
  ...watchKeys,
};

/** What any limit may say about its check, behind the limit itself. */
export const checkKeys = {
  warn: maybe('From where on it warns, in the unit of what is observed.', number),
  ...ruleKeys,
};
