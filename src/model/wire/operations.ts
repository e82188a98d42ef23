import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, rows, text, texts, words } from './parts.ts';

const point = map({
  text: maybe('How it is done from here on, in words.', text),
  items: maybe('What belongs to it.', texts),
  values: maybe('Its figures by id, each with a unit in `units`.', rows(number)),
});

export const operations: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What is done: `Incident response`.', text),
    by: maybe('What decides which point holds; the users where left out. Or `phase`.', formula),
    units: maybe('The unit of each figure: `{response: min}`.', rows(words)),
    points: about('What holds from each scale upwards: `{10k: {text: …}}`.', rows(point)),
  }),
);
