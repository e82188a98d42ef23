import type { ZodMiniType } from 'zod/mini';
import { LOCALES } from '../text.ts';
import { number } from './number.ts';
import { about, choice, formula, id, map, maybe, rows, text, words } from './parts.ts';

export const project: ZodMiniType = map({
  id: about('Short name in kebab-case or snake_case; names files and resources.', id),
  name: about('The name of the product.', text),
  currency: about('The currency of all money, as an ISO 4217 code: `BRL`, `USD`.', words),
  locale: about('The language of reports.', choice(LOCALES)),
  phase: maybe('The id of the phase that is deployed; the first where left out.', id),
  users: maybe(
    'Whom `costs.per_user` and `revenue.per_user` count; the first metric in `users` where left out.',
    formula,
  ),
  owner: maybe('Who answers for it: a team or a person.', words),
  contact: maybe('How to reach them: `team@example.com`.', words),
  fx: maybe(
    'Money of the project for one unit of another currency: `{USD: 5.2 to 5.8}`.',
    rows(number),
  ),
});
