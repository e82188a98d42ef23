import { CHECK_SEVERITIES, NO_DATA_POLICIES } from '../check-policy.ts';
import { number } from './number.ts';
import { choice, maybe, words } from './parts.ts';

/** What any limit may say about its check, behind the limit itself. */
export const checkKeys = {
  warn: maybe('From where on it warns, in the unit of what is observed.', number),
  severity: maybe(
    '`fail` (the default), or `warn`: a breach never fails.',
    choice(CHECK_SEVERITIES),
  ),
  owner: maybe('Who looks after it.', words),
  runbook: maybe('Where it says what to do: a URL or a path.', words),
  no_data: maybe(
    'What it does to the gate without a value: `fail`, `warn` or `pass`.',
    choice(NO_DATA_POLICIES),
  ),
};
