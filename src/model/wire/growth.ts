import * as z from 'zod/mini';
import { number, pointNumber } from './number.ts';
import { about, choice, list, map, maybe, text } from './parts.ts';

const moment: z.ZodMiniType = z
  .union([z.number(), z.string()], { error: 'moment' })
  .register(z.globalRegistry, {
    id: 'moment',
    description: 'A month (`2027-11`), a day (`2027-11-26`), or months from today (`12`).',
  });

const event = map({
  name: maybe('What happens.', text),
  at: about('When it begins: a month, a day, or months from today.', moment),
  times: about('The factor on the metric in every month that it touches: `1.8`.', number),
  for: maybe('How long it lasts: `2 weeks`; a month where left out.', number),
});

/** Growth in all its parts, where a rate alone does not say it. */
export const growth: z.ZodMiniType = map({
  from: maybe(
    'Where rate, noise and season come from: the history of the metric in a CSV file.',
    choice(['history']),
  ),
  rate: maybe(
    'Growth a month, as a share: `10%`, `10% to 15%`. Beside targets, what holds after the last.',
    number,
  ),
  add: maybe('What comes to it each month, in its own unit: `2 to 6`.', number),
  noise: maybe('Standard deviation of the rate from one month to another: `2%`.', number),
  capacity: maybe('What the metric approaches and does not pass (logistic growth).', number),
  season: maybe(
    'Factors by month of the calendar, on the metric and not on its growth: `{11: 1.3, 12: 1.8}`.',
    z.record(z.string(), pointNumber, { error: 'map' }),
  ),
  events: maybe('What raises or lowers the metric for a while.', list(event)),
  targets: maybe(
    'What the metric is to be and when, instead of a rate: `{2027-11: 100k}` or, in months from today, `{12: 100k}`.',
    z.record(z.string(), pointNumber, { error: 'map' }),
  ),
});
