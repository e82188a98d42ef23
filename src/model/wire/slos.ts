import type { ZodMiniType } from 'zod/mini';
import { checkKeys } from './check-keys.ts';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, rows, text } from './parts.ts';

export const slos: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    metric: maybe('The id of the quantity that is compared.', id),
    good: maybe('What went well, as a count; needs `total`.', formula),
    errors: maybe('What went wrong, as a count; needs `total`.', formula),
    total: maybe('What there was in all, as a count.', formula),
    min_events: maybe('With fewer events than this in all there is no data.', number),
    below: maybe('It must be less than this, in the unit of the metric.', number),
    at_most: maybe('It must not be more than this, in the unit of the metric.', number),
    above: maybe('It must be more than this, in the unit of the metric.', number),
    at_least: maybe('It must not be less than this, in the unit of the metric.', number),
    objective: maybe('The share that is to be good: `at_least` with an error budget.', number),
    window: maybe('How long the error budget has to last; 30 days where left out.', number),
    burn: maybe('The share that went wrong lately, by window: `{1h: errors_1h}`.', rows(formula)),
    ...checkKeys,
    downtime: maybe('What is said to remain for downtime a month, in minutes.', number),
    label: maybe('Its name in tables and reports.', text),
  }),
);
