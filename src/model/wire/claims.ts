import * as z from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, rows, text, words } from './parts.ts';

const says: z.ZodMiniType = z.union(
  [
    number,
    map({
      low: maybe('The least that is claimed; needs `high`.', number),
      high: maybe('The most that is claimed; needs `low`.', number),
      at_least: maybe('This or more.', number),
      at_most: maybe('This or less.', number),
      above: maybe('More than this.', number),
      below: maybe('Less than this.', number),
    }),
  ],
  { error: 'number' },
);

const at = map({
  set: maybe('Values by the id of a quantity: `{mau: 1M}`.', rows(number)),
  phase: maybe('The id of the phase that it is about.', id),
});

export const claims: z.ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    says: about('The figure as it is claimed; `{at_most: …}` … or `{low, high}`.', says),
    of: about('What computes it: the id of a quantity, or a formula.', formula),
    unit: maybe('What it is counted in; that of `of` where left out.', words),
    at: maybe('The scale that it is about; today’s where left out.', at),
    tolerance: maybe('How far off it may be; half of its last digit where left out.', number),
    where: about('The heading that claims it.', words),
    text: maybe('The claim in words.', text),
    reading: maybe('How a sentence was read that may be read in more than one way.', text),
  }),
);
