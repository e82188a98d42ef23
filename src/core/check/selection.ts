import { snakeCase } from '../../model/id.ts';
import { matchesPattern } from '../graph/id-pattern.ts';
import type { Check, CheckPolicy } from './check.ts';

/** Whether a check is asked for: by its id or its own part of it, its kind, or a pattern such as `slos.*`. */
export const isAsked = (
  check: Pick<Check, 'id' | 'kind'>,
  { only, except }: CheckPolicy,
): boolean =>
  (only.length === 0 || only.some((one) => names(check, one))) &&
  !except.some((one) => names(check, one));

/** `api_p95` names `slos.api_p95`, and an alert of that name too. */
export const names = ({ id, kind }: Pick<Check, 'id' | 'kind'>, pattern: string): boolean =>
  kind === pattern ||
  matchesPattern(id, pattern) ||
  id.slice(id.indexOf('.') + 1) === snakeCase(pattern);
