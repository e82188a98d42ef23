import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, text } from './parts.ts';

export const optimisations: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What is done.', text),
    items: about('Ids of the items of cost that get cheaper.', list(id)),
    save: about('The share that is saved: `40%`.', number),
    on: maybe('The share of each item that it applies to; all of it where left out.', number),
    when: maybe('The condition under which it is in force; always where left out.', formula),
  }),
);
