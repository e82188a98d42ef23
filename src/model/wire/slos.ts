import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, id, list, map, maybe, text } from './parts.ts';

export const slos: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    metric: about('The id of the quantity that is compared.', id),
    below: maybe('It must be less than this, in the unit of the metric.', number),
    at_most: maybe('It must not be more than this, in the unit of the metric.', number),
    above: maybe('It must be more than this, in the unit of the metric.', number),
    at_least: maybe('It must not be less than this, in the unit of the metric.', number),
    downtime: maybe('What is said to remain for downtime a month, in minutes.', number),
    label: maybe('Its name in tables and reports.', text),
  }),
);
