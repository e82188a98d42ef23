import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, rows, text, words, yesNo } from './parts.ts';

export const costs: ZodMiniType = rows(
  map({
    amount: about('Money a month; with `per`, money for each unit of it.', number),
    group: maybe(
      'What it is summed with: `infrastructure` (the default), `people`, or a name of your own.',
      id,
    ),
    label: maybe('Its name in tables and reports.', text),
    per: maybe('What the amount is for each of: the id of a quantity, or a formula.', formula),
    phases: maybe('Ids of the phases that it is paid in; all where left out.', list(id)),
    currency: maybe(
      'What the amount is in, as an ISO 4217 code; needs its rate in `project.fx`.',
      words,
    ),
    cost_of_revenue: maybe(
      'Whether it counts against the gross margin; `no` for the groups people and sales, else `yes`.',
      yesNo,
    ),
  }),
);
