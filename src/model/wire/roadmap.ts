import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { about, formula, id, list, map, maybe, text, words, yesNo } from './parts.ts';

export const roadmap: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    name: about('What is to be done or bought.', text),
    category: about('What it is listed under, in words.', text),
    phase: maybe('The id of the phase that needs it: due once its conditions are met.', id),
    start: maybe('Months from now.', number),
    date: maybe('The day it is due: `2026-11-20`.', words),
    when: maybe('The condition that makes it due.', formula),
    cost: maybe('Money a month.', number),
    done: maybe('Whether it is done; `no` where left out.', yesNo),
  }),
);
