import type { ZodMiniType } from 'zod/mini';
import { number } from './number.ts';
import { formula, id, list, map, maybe, rows, text } from './parts.ts';

export const revenue: ZodMiniType = rows(
  map({
    label: maybe('Its name in tables and reports.', text),
    amount: maybe('Money a month, where nothing else models it. Alone.', number),
    base: maybe('Who may pay: the id of a quantity, or a formula.', formula),
    share: maybe('The share of the base that pays; 100% where left out.', number),
    efficiency: maybe('What is left of it in practice; 1 where left out.', number),
    price: maybe('Money a month of each that pays.', number),
    volume: maybe('Money that each of them moves a month; needs `commission`.', number),
    commission: maybe('The share of the volume that is kept.', number),
    phases: maybe('Ids of the phases that it is earned in; all where left out.', list(id)),
  }),
);
