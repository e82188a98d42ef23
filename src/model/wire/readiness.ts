import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, text } from './parts.ts';

const SHORT = 'Short name in kebab-case or snake_case.';

const check = map({
  id: about(SHORT, id),
  name: about('What is checked, in words.', text),
  when: about('The condition that passes the check: `api_p95 < 500`.', formula),
  weight: maybe('How much it counts beside the other checks; 1 where left out.', number),
});

const category = map({
  id: about(SHORT, id),
  name: about('The name of the category.', text),
  target: maybe(
    'The score that the category aims at: shown, and not part of the decision.',
    number,
  ),
  score: maybe('The score, 0 to 1, as a number or a formula.', number),
  checks: maybe('What is checked; the score is the share that holds.', list(check)),
  assumption: maybe('Why the score is a reading of the author’s, in words.', text),
});

export const readiness: ZodMiniType = map({
  proceed: maybe(
    'What it takes to go on.',
    map({
      mean: maybe('The mean of the scores, at least; 75% where left out.', number),
      lowest: maybe('The lowest of the scores, at least; 60% where left out.', number),
    }),
  ),
  categories: about('What readiness is made of, each with a score or checks.', list(category)),
  pause: maybe(
    'Rules of which one is enough to pause.',
    list(
      map({
        id: about(SHORT, id),
        name: about('The reason to pause, in words.', text),
        when: about('The condition that asks for a pause.', formula),
      }),
    ),
  ),
});
