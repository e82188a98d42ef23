import type { ZodMiniType } from 'zod/mini';
import { checkKeys } from './check-keys.ts';
import { about, formula, id, list, map, maybe, text } from './parts.ts';

export const budgets: ZodMiniType = list(
  map({
    id: about('Short name in kebab-case or snake_case.', id),
    keep: about('What is to hold: `costs.total <= 15k`.', formula),
    ...checkKeys,
    label: maybe('Its name in tables and reports.', text),
  }),
);
