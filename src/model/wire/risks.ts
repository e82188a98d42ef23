import * as z from 'zod/mini';
import { LEVELS } from '../level.ts';
import { number } from './number.ts';
import { about, choice, formula, id, list, map, maybe, text, texts } from './parts.ts';

const level = choice(LEVELS);

const scale = {
  by: about('What decides, for example `mau`.', formula),
  up_to: about('The last value at which `below` holds; beyond it `above` does.', number),
};

// Without an error of its own: a word that is no level is answered with the levels.
const impact: z.ZodMiniType = z.union([
  level,
  map({
    ...scale,
    below: about('How bad it is up to there.', level),
    above: about('How bad it is beyond.', level),
  }),
]);

const effect: z.ZodMiniType = map({
  ...scale,
  below: about('What it does up to there, in words.', text),
  above: about('What it does beyond, in words.', text),
});

export const risks: z.ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What may go wrong.', text),
    probability: maybe('How likely it is.', level),
    impact: maybe('How bad it is, at any scale or by scale.', impact),
    effect: maybe('What it does to users, by scale.', effect),
    detection: maybe('How long until it is noticed: `5min`.', number),
    recovery: maybe('How long until it is over: `30min`.', number),
    mitigations: about('What is done about it.', texts),
  }),
);
